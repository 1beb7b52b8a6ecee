// What an alias of an agency, term or place asks of the article: its day, its country, words nearby, the full name before.
import { ACRONYM } from "./artefact.ts";
import type { Hit } from "./hits.ts";
import { contextHolds, extraObjection, isAbout, isForeign } from "./alias-conditions.ts";
import { categoryOf, type Scene } from "./scene.ts";
import { isAnybodys } from "./shared-names.ts";

/** Why the alias does not count here, or undefined where it does. `named`: entities that the article names in full. */
export function thingObjection(scene: Scene, hit: Hit, named: ReadonlySet<number>): string | undefined {
  const extra = extraObjection(scene, hit);
  if (extra !== undefined) return extra;
  if (isForeign(scene, hit)) return "the article is rather about another country";
  if (isAnybodys(scene, hit)) return "the text does not say whose it is";
  if (!existsOn(scene, hit)) return `it did not exist yet (${hit.row.from ?? ""})`;
  if (!concernsArticle(scene, hit)) return `everyday words, and the article does not concern ${hit.row.j}`;
  if (hit.rule === "always" || named.has(hit.entity)) return undefined;
  if (hit.rule === "context") {
    return contextHolds(scene, hit) ? undefined : `none of these stands near: ${(hit.extra.context ?? []).join(", ")}`;
  }
  if ((hit.flags & ACRONYM) !== 0 && isAtHome(scene, hit.row.j)) return undefined;
  return "it is not named in full before";
}

/** Bodies of the whole world are at home in every article, a country's only in one about the country. */
function isAtHome(scene: Scene, jurisdiction: string): boolean {
  return /^(?:UN|EU|INT|CoE|OAS)$/.test(jurisdiction) || isAbout(scene, jurisdiction.slice(0, 2));
}

/** Bills and plans are in the news before they take effect; words that only mean them beside others are not. */
const YEARS_BEFORE = 6;

/** What did not exist yet can't be meant; what has ended still can. */
export function existsOn(scene: Scene, hit: Hit): boolean {
  const { from } = hit.row;
  if (scene.day === undefined || from === undefined) return true;
  const slack =
    categoryOf(hit.row) === "term" ? (hit.rule === "always" || hasCapital(scene, hit) ? YEARS_BEFORE : 0) : 0;
  return Number(scene.day.slice(0, 4)) + slack >= Number(from.slice(0, 4));
}

/** Everyday words ("family reunification") name a country's institution only in articles that concern the country. */
function concernsArticle(scene: Scene, hit: Hit): boolean {
  const { j } = hit.row;
  if (categoryOf(hit.row) !== "term" || !isInternalCountry(j) || hasCapital(scene, hit)) return true;
  const codes = j === "EU" ? ["EU", ...EU_MEMBERS] : [j.slice(0, 2)];
  return (
    scene.focus.weights.size === 0 ||
    codes.some((code) => (scene.focus.weights.get(code) ?? 0) >= scene.focus.heaviest * SOME_CONCERN)
  );
}

/** Share of the heaviest country's weight. */
const SOME_CONCERN = 0.12;

const EU_MEMBERS: readonly string[] =
  "FR DE IT ES PT NL BE AT SE DK FI PL CZ SK HU RO BG GR CY MT HR SI EE LV LT IE".split(" ");

function isInternalCountry(jurisdiction: string): boolean {
  return jurisdiction === "EU" || (!/^(?:UN|INT|CoE|OAS|AU-AF)$/.test(jurisdiction) && jurisdiction !== "");
}

function hasCapital(scene: Scene, hit: Hit): boolean {
  const tokens = scene.blocks[hit.block]?.tokens.slice(hit.first, hit.last + 1) ?? [];
  return tokens.some(
    (token, index) => token.shape === "upper" || (token.shape === "capital" && (index > 0 || !token.opens)),
  );
}
