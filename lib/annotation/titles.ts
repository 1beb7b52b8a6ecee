// Public titles as news prose writes them beside a name, and the class of office that each one means. The same table
// tells the classes of the dataset's offices, so that "Gov. Abbott" can look for a governor of that name.
import type { Token } from "./tokens.ts";

/** Class of office -> the phrases that name it, folded, longest sense first does not matter. */
const PHRASES: Readonly<Record<string, string>> = {
  president: "president|presidente|presidenta|pres|potus|presidential candidate|president elect",
  "vice-president": "vice president|vp|vice presidente|vicepresidente|vicepresidenta|vice president elect",
  "prime-minister": "prime minister|pm|taoiseach|primer ministro|primera ministra",
  "deputy-prime-minister": "deputy prime minister",
  premier: "premier|first minister|chief minister",
  chancellor: "chancellor|canciller aleman",
  senator: "senator|sen|senators|sens|senador|senadora",
  representative:
    "representative|rep|reps|representatives|congressman|congresswoman|congressmen|congressmember|us rep|congresista|delegate",
  governor: "governor|gov|govs|governors|gobernador|gobernadora",
  "lieutenant-governor": "lieutenant governor|lt gov|lt governor",
  mayor: "mayor|mayors|alcalde|alcaldesa",
  judge: "judge|judges|juez|jueza|magistrate|magistrate judge",
  justice: "justice|justices|chief justice",
  "attorney-general": "attorney general|atty gen|ag|fiscal general|attorneys general",
  "deputy-attorney-general": "deputy attorney general|assistant attorney general|solicitor general",
  secretary: "secretary|secretaries|secretario|secretaria|cabinet secretary",
  "state-secretary": "secretary of state",
  "home-secretary": "home secretary",
  "shadow-secretary":
    "shadow home secretary|shadow secretary|shadow foreign secretary|shadow chancellor|shadow minister",
  "press-secretary": "press secretary",
  "under-secretary": "undersecretary|under secretary|assistant secretary|deputy secretary",
  "foreign-minister":
    "foreign minister|foreign secretary|foreign affairs minister|minister of foreign affairs|canciller",
  "interior-minister":
    "interior minister|minister of interior|minister of the interior|home affairs minister|ministro del interior",
  "immigration-minister":
    "immigration minister|migration minister|minister for immigration|minister of immigration|migration and asylum minister|asylum minister",
  minister: "minister|ministers|ministro|ministra",
  commissioner: "commissioner|commissioners|comisionado|comisionada|commissioner general",
  director: "director|directors|directora|executive director|director general",
  chief: "chief|chiefs|head|boss|jefe|jefa|chief executive",
  administrator: "administrator",
  speaker: "speaker|house speaker",
  leader: "leader|majority leader|minority leader|opposition leader|lider|whip|critic|party leader",
  sheriff: "sheriff|sheriffs",
  ambassador: "ambassador|embajador|embajadora|envoy",
  mp: "mp|mps|lawmaker|lawmakers|deputy|deputies|diputado|diputada|td|msp|legislator|legislators",
  mep: "mep|meps|eurodiputado|eurodiputada",
  pope: "pope|papa|pontiff",
  king: "king|queen|prince|princess|rey",
  spokesperson: "spokesperson|spokesman|spokeswoman|spokesmen|portavoz|vocero|vocera",
  czar: "czar|tsar",
  adviser: "adviser|advisor|aide|counselor|counsellor|asesor",
  commander: "commander|commandant|general|gen|admiral|adm|colonel|col",
  chair: "chair|chairman|chairwoman|chairperson|ranking member",
  council:
    "councilmember|council member|councilman|councilwoman|councillor|councilor|alderman|alderwoman|assemblyman|assemblywoman|assemblymember|county executive|supervisor|comptroller|concejal",
  prosecutor:
    "prosecutor|district attorney|us attorney|solicitor|procurador|procuradora|state attorney|county attorney|city attorney",
  adjudicator: "adjudicator|immigration judge|asylum adjudicator|arbitrator",
  ruler: "ruler|dictator|strongman|emir|sultan|emperor|prime minister designate",
  police:
    "police chief|chief constable|police commissioner|chief patrol agent|sector chief|border patrol chief|field office director",
  candidate: "candidate|nominee|contender|hopeful|gubernatorial candidate|senate candidate",
  ombudsman: "ombudsman|watchdog|inspector general|inspector",
  coordinator: "coordinator|coordinador|coordinadora|special envoy|high commissioner|rapporteur|secretary general",
};

/** Courtesy titles: they say that a name follows, not which office. */
const COURTESY = new Set(
  "mr mrs ms miss dr sir dame lord baroness lady don dona senor senora sr sra herr frau madame monsieur signor hon honorable rev father".split(
    " ",
  ),
);

const CLASS_OF = new Map<string, string>();
for (const [title, phrases] of Object.entries(PHRASES)) {
  for (const phrase of phrases.split("|")) CLASS_OF.set(phrase, title);
}

const FORMER = new Set([
  "former",
  "then",
  "ex",
  "late",
  "onetime",
  "outgoing",
  "previous",
  "expresidente",
  "exsecretario",
]);

const LONGEST_TITLE = 4;

/** The title class that a phrase of folded words names, if any. */
export function titleClass(words: readonly string[]): string | undefined {
  return CLASS_OF.get(words.join(" "));
}

/** Whether a folded word is a courtesy title ("Mr", "Lord"). */
export function isCourtesy(key: string): boolean {
  return COURTESY.has(key);
}

/** Whether a folded word says that the office is over ("former", "then"). */
export function isFormer(key: string): boolean {
  return FORMER.has(key);
}

export interface TitleSpan {
  readonly titleClass: string;
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

/** The longest title that ends at token `last`, joined by soft gaps. */
export function titleEndingAt(tokens: readonly Token[], last: number): TitleSpan | undefined {
  let best: TitleSpan | undefined;
  const words: string[] = [];
  for (let first = last; first >= 0 && last - first < LONGEST_TITLE; first--) {
    const token = tokens[first];
    if (token === undefined) break;
    words.unshift(token.key);
    const found = titleClass(words);
    if (found !== undefined) best = { titleClass: found, first, last };
    if (token.before === "stop" || token.before === "comma") break;
  }
  return best;
}

/** The title classes of an office, from its name and titles: the last title phrase of each. */
export function titleClasses(titles: readonly (readonly string[])[]): string[] {
  const found = new Set<string>();
  for (const words of titles) {
    const title = lastTitle(words);
    if (title !== undefined) found.add(title);
  }
  return [...found];
}

/** Of "secretary of homeland security": the longest title phrase nearest to the front; of "Texas Gov.": the last. */
function lastTitle(words: readonly string[]): string | undefined {
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "to" || word === "in");
  const head = of > 0 ? words.slice(0, of) : words;
  const whole = words.slice(0, LONGEST_TITLE).join(" ");
  if (whole.startsWith("secretary of state") && !whole.startsWith("secretary of state for")) return "state-secretary";
  for (let from = Math.max(0, head.length - LONGEST_TITLE); from < head.length; from++) {
    const title = titleClass(head.slice(from));
    if (title !== undefined) return title;
  }
  return undefined;
}
