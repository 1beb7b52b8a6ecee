// What `npm run annotate` prints: one JSON object a line, whose format other tools depend on, or a table for people.
import type { Annotation, Mention } from "../../annotation/types.ts";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./read-input.ts";

/** One line of JSON or a table. */
export function report(input: Input, annotation: Annotation, { format, explain }: Arguments): string {
  return format === "json" ? JSON.stringify(asJson(input, annotation, explain)) : table(input, annotation, explain);
}

function asJson({ id, article, printsText }: Input, annotation: Annotation, explain: boolean): object {
  const { isMigrationNews, score, reasons } = annotation.relevance;
  return {
    id,
    language: article.language,
    published: article.published ?? null,
    relevance: { isMigrationNews, score, ...(explain ? { reasons } : {}) },
    mentions: annotation.mentions.map((mention) => mentionJson(mention, explain)),
    ...(explain ? { rejected: annotation.rejected.map(({ block, ...rest }) => ({ paragraph: block, ...rest })) } : {}),
    ...(printsText ? { title: article.title, paragraphs: article.blocks.map((block) => block.text) } : {}),
  };
}

function mentionJson(mention: Mention, explain: boolean): object {
  const { block, start, end, surface, category, entity, office, holder, confidence, evidence } = mention;
  return {
    paragraph: block,
    start,
    end,
    surface,
    type: category,
    entity,
    ...(holder === undefined ? {} : { holder }),
    confidence,
    ...(explain ? { office, evidence } : {}),
  };
}

function table({ id, article }: Input, annotation: Annotation, explain: boolean): string {
  const { isMigrationNews, score, reasons } = annotation.relevance;
  const verdict = `${isMigrationNews ? "migration news" : "not migration news"} (${score.toFixed(2)})`;
  const lines = [`${id}  ${article.published ?? "no date"}  ${article.language}  ${verdict}`];
  if (explain || !isMigrationNews) lines.push(...reasons.map((reason) => `  because ${reason}`));
  const rows = annotation.mentions.map((mention) => row(mention, explain));
  lines.push(...columns(rows));
  if (explain) {
    lines.push(
      ...annotation.rejected.map(
        ({ block, start, surface, reason }) => `  not taken  ${block}:${start}  ${surface}: ${reason}`,
      ),
    );
  }
  for (const person of annotation.people) lines.push(`  ${person.name}: ${person.introduction} (in this article)`);
  return lines.join("\n");
}

function row(mention: Mention, explain: boolean): string[] {
  const { block, start, surface, category, entity, office, holder, confidence, evidence } = mention;
  const meaning = holder === undefined ? entity : `${entity} = ${holder}`;
  const cells = [
    `${block}:${start}`,
    surface,
    category,
    office === undefined ? meaning : `${meaning} [${office}]`,
    confidence.toFixed(2),
  ];
  return explain ? [...cells, evidence] : cells;
}

const WIDEST = 60;

function columns(rows: readonly string[][]): string[] {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.forEach((cell, index) => (widths[index] = Math.min(WIDEST, Math.max(widths[index] ?? 0, cell.length))));
  }
  return rows.map((cells) => `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
}
