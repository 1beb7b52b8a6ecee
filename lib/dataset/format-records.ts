// The one way in which a records file is written: sorted by id, one field a line, each tenure, history item, alias, source
// and point on its own line. `dataset check` compares every file with this, so that diffs show facts and nothing else.

/** The order in which fields are written; others follow in alphabetical order. */
const FIELDS = `id name date endDate title text use case lang context kind body category country jurisdiction
  office from to asOf acting party role agency heads seats parent founded dissolved formerNames
  website domains language state district what status citation lat lon place unit period summary
  es notes note wikidata bioguide aliases tenures history related entities lag since determinations points unverifiedPoints
  sources source url publisher verified`.split(/\s+/);
const RANK = new Map(FIELDS.map((field, index) => [field, index]));
/** Lists whose items stand on one line each. The others, of short words, stay on the field's own line. */
const TALL = new Set(["aliases", "tenures", "history", "points", "determinations", "sources"]);

type RawRecord = Readonly<Record<string, unknown>>;

/**
 * The canonical text of a records file: a JSON array that ends with a line break. `records` is plain JSON, not yet
 * proven; what is no object is left out, and the schema complains of it.
 */
export function formatRecords(records: readonly unknown[]): string {
  const sorted = records.filter(isObject).toSorted((a, b) => compare(String(a["id"]), String(b["id"])));
  if (sorted.length === 0) return "[]\n";
  return `[\n${sorted.map(formatRecord).join(",\n")}\n]\n`;
}

function formatRecord(record: RawRecord): string {
  const lines = orderedKeys(record).map((key) => `    ${JSON.stringify(key)}: ${formatField(key, record[key])}`);
  return `  {\n${lines.join(",\n")}\n  }`;
}

function formatField(key: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || !TALL.has(key)) return inline(value);
  const items = value.map((item) => `      ${inline(key === "aliases" ? shortAlias(item) : item)}`);
  return `[\n${items.join(",\n")}\n    ]`;
}

/** An alias of use `always` without other rules is written as a plain string. */
function shortAlias(alias: unknown): unknown {
  if (!isObject(alias)) return alias;
  return alias["use"] === "always" && Object.keys(alias).length === 2 ? alias["text"] : alias;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{ ${orderedKeys(value)
    .map((key) => `${JSON.stringify(key)}: ${inline(value[key])}`)
    .join(", ")} }`;
}

function orderedKeys(value: RawRecord): readonly string[] {
  return Object.keys(value).toSorted((a, b) => rank(a) - rank(b) || compare(a, b));
}

function rank(key: string): number {
  return RANK.get(key) ?? FIELDS.length;
}

function isObject(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
