// The project's own annotated passages; `tests/gold/README.md` describes the format.
import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Article } from "../../lib/article/types.ts";
import type { GoldArticle, GoldMention, RelevanceItem, Span } from "./eval-types.ts";

export const OWN_GOLD: URL = new URL("../gold/", import.meta.url);

/** The passages with mentions. */
export async function ownArticles(): Promise<readonly GoldArticle[]> {
  const folder = new URL("articles/", OWN_GOLD);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  return Promise.all(
    names.map(async (name) => parseGold(basename(name, ".txt"), await readFile(new URL(name, folder), "utf8"))),
  );
}

/** The passages that are, or are not, migration news: `relevance.txt`, each after a line `=== yes` or `=== no`. */
export async function ownRelevance(): Promise<readonly RelevanceItem[]> {
  const text = await readFile(new URL("relevance.txt", OWN_GOLD), "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part, index) => {
      const [verdict = "", title = "", ...rest] = part.split("\n");
      const blocks = rest
        .filter((line) => line.trim() !== "")
        .map((line) => ({ kind: "paragraph" as const, text: line.trim() }));
      const [label = "", language = "en"] = verdict.trim().split(" ");
      return {
        id: `own-${index + 1} ${title}`,
        isMigrationNews: label === "yes",
        article: { url: "", title, language, blocks },
      };
    });
}

const MARKUP = /\[\[([^|[\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]\]/g;

/** @throws Error where a mark has no type or no entity. */
export function parseGold(id: string, text: string): GoldArticle {
  const [head = "", ...paragraphs] = text.trim().split(/\n\s*\n/);
  const fields = new Map(
    head.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const mentions: GoldMention[] = [];
  const optional: Span[] = [];
  const blocks = paragraphs.map((paragraph, index) => ({
    kind: "paragraph" as const,
    text: readParagraph(id, paragraph.replaceAll("\n", " "), index, mentions, optional),
  }));
  const date = fields.get("date");
  const article: Article = {
    url: fields.get("url") ?? "",
    title: fields.get("title") ?? "",
    language: fields.get("language") ?? "en",
    ...(date === undefined ? {} : { published: date }),
    blocks,
  };
  return { id, article, mentions, optional };
}

function readParagraph(
  id: string,
  marked: string,
  paragraph: number,
  mentions: GoldMention[],
  optional: Span[],
): string {
  let text = "";
  let end = 0;
  for (const match of marked.matchAll(MARKUP)) {
    const [whole, surface = "", type = "", target] = match;
    text += marked.slice(end, match.index);
    end = match.index + whole.length;
    const span = { paragraph, start: text.length, end: text.length + surface.length };
    text += surface;
    if (type === "?") optional.push(span);
    else if (target === undefined) throw new Error(`${id}: "${whole}" names no entity`);
    else mentions.push({ ...span, surface, type, ...entityOf(target) });
  }
  return text + marked.slice(end);
}

function entityOf(target: string): { entity: string; holder?: string } {
  const [entity = "", holder] = target.split("=");
  return holder === undefined ? { entity } : { entity, holder };
}
