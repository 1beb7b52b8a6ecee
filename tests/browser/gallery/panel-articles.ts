// Briefs for the gallery: the demo articles and a few hard cases, through the rooms that the extension uses.
import { fileURLToPath } from "node:url";
import { annotate } from "../../../lib/annotation/annotate.ts";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { Article } from "../../../lib/article/types.ts";
import { readInput } from "../../../lib/cli/annotate/read-input.ts";
import { briefOf } from "../../../lib/context/brief.ts";
import { linkedIds, neededIds } from "../../../lib/context/linked.ts";
import type { Language } from "../../../lib/context/types.ts";
import { compileEdition } from "../../../lib/dataset/compile.ts";
import { gatherFacts } from "../../../lib/dataset/gather.ts";
import { loadRecords } from "../../../lib/dataset/load-records.ts";
import { memorySource } from "../../../lib/dataset/memory-source.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { Entity } from "../../../lib/dataset/types.ts";
import type { BriefState } from "../../../components/brief/types.ts";

export type ArticleCase =
  "article" | "channel" | "spanish-article" | "undated" | "many" | "long-names" | "no-events" | "nothing-named";

type Read = (wanted: ArticleCase, language: Language) => Promise<BriefState>;

const FILES = {
  article: "demo-mexico-city.html",
  channel: "demo-channel.html",
  "spanish-article": "demo-ciudad-de-mexico-es.html",
} as const;

const MANY = 300;
const LONGEST = 12;
const CATEGORIES = { person: "official", office: "office", agency: "agency", term: "term", place: "place" } as const;

/** Reads the records once; the function it gives makes the state of the panel for an article. */
export async function panelArticles(): Promise<Read> {
  const edition = await compileEdition(await loadRecords());
  const source = memorySource(edition, new Uint8Array());
  const matcher = loadMatcher(compileMatcher(edition));
  return async (wanted, language) => {
    const { article, mentions } = await caseOf(wanted, edition, (read) => annotate(matcher, read, {}).mentions);
    const facts = await gatherFacts(source, neededIds(mentions), linkedIds);
    const { published, title, outlet } = article;
    const brief = briefOf({ mentions, people: [], language, ...(published !== undefined && { published }) }, facts);
    const surfaces = Object.fromEntries(
      brief.order.map((id) => [id, mentions.filter(({ entity }) => entity === id).map(({ surface }) => surface)]),
    );
    return { kind: "article", site: "apnews.com", title, ...(outlet && { outlet }), brief, mentions: surfaces };
  };
}

interface Case {
  readonly article: Omit<Article, "blocks">;
  readonly mentions: readonly Mention[];
}

async function caseOf(
  wanted: ArticleCase,
  edition: Edition,
  annotated: (article: Article) => readonly Mention[],
): Promise<Case> {
  const { article } = await readInput(pagePath(wanted in FILES ? FILES[wanted as keyof typeof FILES] : FILES.article));
  const { published: _, ...undated } = article;
  switch (wanted) {
    case "undated":
      return { article: undated, mentions: annotated(article) };
    case "many":
      return { article, mentions: edition.entities.slice(0, MANY).map(mentionOf) };
    case "long-names":
      return { article: { ...article, title: LONG_TITLE }, mentions: longest(edition).map(mentionOf) };
    case "no-events":
      return { article: { ...article, published: "1994-05-03" }, mentions: annotated(article) };
    case "nothing-named":
      return { article, mentions: [] };
    case "article":
    case "channel":
    case "spanish-article":
      break;
  }
  return { article, mentions: annotated(article) };
}

const LONG_TITLE =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft demands clarity on the Rückführungsverbesserungsgesetz";

function longest(edition: Edition): readonly Entity[] {
  return edition.entities.toSorted((a, b) => b.name.length - a.name.length).slice(0, LONGEST);
}

function mentionOf({ id, name, kind }: Entity): Mention {
  const span = { block: 0, start: 0, end: name.length, confidence: 1, evidence: "" };
  return { ...span, surface: name, entity: id, category: CATEGORIES[kind] };
}

function pagePath(file: string): string {
  return fileURLToPath(new URL(`../../pages/${file}`, import.meta.url));
}
