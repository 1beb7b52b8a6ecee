// Words that every migration article is full of. They have records, but a page on which each of them is underlined can't
// be read; they are marked only as part of something longer ("asylum claim", "Refugee Convention").
import type { Alias } from "../dataset/alias-types.ts";
import { tokenize } from "./tokens.ts";

const WORDS = new Set(
  "asylum asylee asylees refugee refugees migrant migrants immigrant immigrants immigration migration emigration emigrants visa visas border borders deport deported deporting deportation deportations deportee deportees removal removals remove removed return returns returned returnee returnees repatriate repatriated repatriation expulsion expulsions expel expelled apprehension apprehensions encounter encounters crossing crossings arrival arrivals detention detained detainee detainees detainer noncitizen noncitizens citizen citizens citizenship naturalize naturalized naturalise naturalised stateless resettled resettlement diaspora diasporas displaced remittance remittances amnesty caravan caravans smuggler smugglers smuggling trafficking traffickers quota quotas parolee parolees alien aliens foreigner foreigners exile exiles bloc sponsor sponsors backlog pushback crossers asilo refugiado refugiados refugiada refugiadas inmigrante inmigrantes migrante migrantes deportacion deportaciones deportado deportados deportar deportan inmigracion expulsiones raid raids redada redadas".split(
    " ",
  ),
);

const LEGAL_STANDING = new Set(
  "undocumented unauthorized unauthorised illegal irregular legal unlawful economic international".split(" "),
);
const PEOPLE = new Set(
  "immigrant immigrants migrant migrants alien aliens people workers immigration migration population foreigners entry entries crossings arrivals".split(
    " ",
  ),
);
const PHRASES = new Set([
  "asylum seeker",
  "asylum seekers",
  "pushed back",
  "push back",
  "pushes back",
  "pushing back",
  "push backs",
  "safe country",
  "safe countries",
  "social group",
  "right to work",
  "border crossing",
  "border crossings",
  "migrant families",
  "migrant children",
  "detained families",
  "removed from the united states",
  "solicitante de asilo",
  "solicitantes de asilo",
  "inmigracion irregular",
  "migracion irregular",
  "trata de personas",
  "inmigrantes irregulares",
  "migrantes irregulares",
  "apply for asylum",
  "applied for asylum",
  "claim asylum",
  "seek asylum",
  "seeking asylum",
  "asylum system",
  "asylum process",
  "immigration raid",
  "immigration raids",
  "fiscal year",
  "fiscal years",
  "budget year",
]);

/** Whether an alias is too general to be marked on its own. Names, acronyms and longer phrases never are. */
export function isGeneric(alias: Alias): boolean {
  const tokens = tokenize(alias.text);
  const words = tokens.map((token) => token.key);
  if (PHRASES.has(words.join(" "))) return true;
  if (tokens.some((token, index) => token.shape === "upper" || (index > 0 && token.shape === "capital"))) return false;
  const [first, second] = words;
  if (words.length === 1) return first === undefined || WORDS.has(first);
  if (
    words.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    LEGAL_STANDING.has(first) &&
    PEOPLE.has(second)
  ) {
    return true;
  }
  return words.length === 2 && first === "the" && tokens[1]?.shape === "lower";
}
