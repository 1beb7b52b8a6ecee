// The fields that the records share, as valibot schemas. A plain string in `aliases` stands for an alias of use `always`.
import * as v from "valibot";
import type { EntityId, PartialDate } from "./types.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const JURISDICTION = /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|EU|UN|CoE|OAS|AU-AF|INT|CARICOM|SICA|IDB)$/;

/** True where `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and stands in the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const text = v.pipe(
  v.string("must be text"),
  v.minLength(1, "is empty: fill it in or leave the field out"),
  v.check((value) => value === value.normalize("NFC").trim(), "has outer spaces or is not Unicode NFC: rewrite it"),
);

export const id = v.pipe(
  v.string("must be an id"),
  v.guard(
    (value): value is EntityId => ID.test(value),
    "is no id: use lower-case ASCII letters, digits and single hyphens",
  ),
);

export const date = v.pipe(
  v.string("must be a date in quotes"),
  v.guard(isPartialDate, "is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
);

export const jurisdiction = v.pipe(
  v.string("must be a jurisdiction"),
  v.regex(JURISDICTION, "is no jurisdiction: write US, US-TX, MX, EU, UN, INT …"),
);

export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no ISO 3166 code of two capitals"));

export const url = v.pipe(v.string("must be an address"), v.regex(/^https?:\/\/\S+$/, "is no web address"));

export const source = v.strictObject({ url, title: text, publisher: text });
export const sources = v.pipe(v.array(source), v.minLength(1, "needs at least one source"));

const context = v.pipe(
  v.array(v.pipe(text, v.regex(/^[^A-Z]*$/, "must be in lower case"))),
  v.minLength(1, "names no word: leave the field out"),
);

const aliasObject = v.strictObject({
  text,
  use: v.picklist(["always", "after-full", "context", "beside-name"]),
  case: v.exactOptional(v.picklist(["exact", "any"])),
  lang: v.exactOptional(v.literal("es")),
  context: v.exactOptional(context),
  jurisdiction: v.exactOptional(jurisdiction),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
});

const aliasText = v.pipe(
  text,
  v.transform((value) => ({ text: value, use: "always" as const })),
);

export const alias = v.pipe(
  v.union([aliasText, aliasObject], "is no alias: write a string, or an object with `text` and `use`"),
  v.check((value) => !/[’‘“”]/.test(value.text), "has curly quotes: write straight ones"),
  v.check((value) => value.use !== "context" || "context" in value, "has use `context` but lists no `context` words"),
);
export const aliases = v.array(alias);

export const tenure = v.strictObject({
  office: id,
  from: v.exactOptional(date),
  to: v.exactOptional(date),
  asOf: v.exactOptional(date),
  acting: v.exactOptional(v.literal(true)),
  party: v.exactOptional(text),
  state: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no postal code"))),
  district: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  note: v.exactOptional(text),
  source: url,
  verified: v.exactOptional(date),
});

export const historyItem = v.strictObject({
  date,
  what: text,
  es: v.exactOptional(v.strictObject({ what: text })),
  status: v.exactOptional(v.picklist(["announced", "adopted", "in-force", "partly-blocked", "blocked", "ended"])),
  source: url,
  verified: v.exactOptional(date),
});
