// The brief as Markdown, for notes and e-mails. Text of articles and records is escaped: nothing in it becomes markup.
import type { SeriesChart, TimeChart } from "../context/chart-types.ts";
import type { Card, CardSource, DatedLine } from "../context/types.ts";
import { exportedEntities, rowText, type BriefExport } from "./brief-export.ts";

/** The headings and the few words of its own, in the reader's language. */
export interface MarkdownWords {
  readonly around: string;
  readonly tenures: string;
  readonly standings: string;
  readonly sinceThen: string;
  readonly inFigures: string;
  readonly namedHere: string;
  readonly history: string;
  readonly relatedEvents: string;
  readonly sources: string;
  readonly unverified: string;
  readonly named: (count: number) => string;
}

export function markdownOf(input: BriefExport, words: MarkdownWords): string {
  const { article, brief } = input;
  const parts = [
    `# ${escaped(article.title)}`,
    [article.outlet && escaped(article.outlet), brief.published, link(article.url, article.url)]
      .filter(Boolean)
      .join(" · "),
    ...(brief.note === undefined ? [] : [`${escaped(brief.note)}.`]),
    ...timeLine(brief.chart, words),
    ...section(words.sinceThen, list(brief.sinceThen, words)),
    ...section(words.inFigures, brief.series.map(seriesText).join("\n\n")),
    ...section(words.namedHere, entitiesText(input, words)),
    `---\n\nWaymark · ${brief.edition}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, content: string): string[] {
  return content === "" ? [] : [`## ${title}`, content];
}

function timeLine(chart: TimeChart | undefined, words: MarkdownWords): string[] {
  if (chart === undefined) return [];
  return [
    ...section(words.around, list(chart.events, words)),
    ...lanes(words.tenures, chart.people),
    ...lanes(words.standings, chart.terms),
  ];
}

function lanes(title: string, of: TimeChart["people"]): string[] {
  return of.length === 0 ? [] : [`### ${title}`, of.map(laneText).join("\n")];
}

function laneText({ name, stretches }: TimeChart["people"][number]): string {
  const told = stretches.map(({ label, interval }) => [label, interval].filter(Boolean).join(" "));
  return `- **${escaped(name)}**: ${escaped(told.join("; "))}`;
}

function list(lines: readonly DatedLine[], words: MarkdownWords): string {
  return lines.map((line) => `- ${lineText(line, words)}`).join("\n");
}

function lineText({ day, distance, text, source, verified }: DatedLine, words: MarkdownWords): string {
  const when = distance === undefined ? day : `${day} (${distance})`;
  const unsure = verified ? "" : ` (${words.unverified})`;
  return `${when}: ${escaped(text)}${unsure}${source === undefined ? "" : ` ${link(hostOf(source), source)}`}`;
}

function seriesText({ name, sentence, source }: SeriesChart): string {
  return `- **${escaped(name)}**: ${escaped(sentence)}. ${sourceLink(source)}`;
}

function entitiesText(input: BriefExport, words: MarkdownWords): string {
  return exportedEntities(input)
    .map(({ card, surfaces }) => entityText(card, surfaces.length, words))
    .join("\n\n");
}

function entityText(card: Card, count: number, words: MarkdownWords): string {
  const rows = card.rows.map((row) => `- **${row.label}**: ${escaped(rowText(row))}`);
  const lines = (title: string, dated: readonly DatedLine[]): string[] =>
    dated.length === 0 ? [] : [`${title}:`, list(dated, words)];
  const sources = [...card.sources.map(sourceLink), card.verified].filter((text) => text !== "");
  return [
    `### ${escaped(card.name)}`,
    `${escaped(card.kicker)} · ${words.named(count)}`,
    rows.join("\n"),
    ...lines(words.history, card.history),
    ...lines(words.relatedEvents, card.events),
    sources.length === 0 ? "" : `${words.sources}: ${sources.join(" · ")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function sourceLink({ publisher, url }: CardSource): string {
  return link(publisher, url);
}

/** Only web addresses become links. */
function link(text: string, url: string): string {
  return /^https?:\/\//i.test(url)
    ? `[${escaped(text)}](<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>)`
    : escaped(text);
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

/** Text on one line in which no character is markup. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
