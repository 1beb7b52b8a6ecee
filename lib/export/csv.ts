// What an article names as a table: RFC 4180, one row an entity, safe to open in a spreadsheet.
import type { Card } from "../context/types.ts";
import { exportedEntities, rowText, type BriefExport } from "./brief-export.ts";

/** A spreadsheet takes what begins so for a formula, in its full-width forms too. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

const FIXED = ["id", "name", "category", "kind", "mentions", "first mention"] as const;
const LAST = [
  "sources",
  "verified",
  "article url",
  "article title",
  "article published",
  "article note",
  "edition",
] as const;

/** One row an entity in reading order. Between the fixed columns stand the cards' row labels, in the reader's language. */
export function csvOf(input: BriefExport): string {
  const { article, brief } = input;
  const entities = exportedEntities(input);
  const labels = [...new Set(entities.flatMap(({ card }) => card.rows.map(({ label }) => label)))];
  const rows = entities.map(({ card, surfaces }) => [
    card.entity,
    card.name,
    card.category,
    card.kicker,
    String(surfaces.length),
    surfaces[0] ?? "",
    ...labels.map((label) => textUnder(label, card.rows)),
    card.sources.map(({ url }) => url).join(" "),
    card.verified,
    article.url,
    article.title,
    article.published ?? "",
    brief.note ?? "",
    brief.edition,
  ]);
  return csv([[...FIXED, ...labels, ...LAST], ...rows]);
}

function textUnder(label: string, rows: Card["rows"]): string {
  return rows
    .filter((row) => row.label === label)
    .map(rowText)
    .join("; ");
}

/** Records as RFC 4180 has them: CRLF after each, quotes doubled, fields with commas, quotes or line breaks quoted. */
export function csv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(field).join(",")}\r\n`).join("");
}

/** An apostrophe before what a spreadsheet would run; it shows the rest as text. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
