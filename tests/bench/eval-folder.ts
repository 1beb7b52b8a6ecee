// A folder of annotated articles: gold.json, articles/, relevance.json, pages/ and alias.json.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import * as v from "valibot";
import { readPage } from "../../lib/article/read-page.ts";
import type { Article } from "../../lib/article/types.ts";
import { readJsonAs } from "../../lib/cli/command/given-json.ts";
import { aboutFile, givenFolder, givenPath } from "../../lib/cli/command/given-path.ts";
import { InputError } from "../../lib/cli/command/refusal.ts";
import type { GoldArticle, IdMap, RelevanceItem } from "./eval-types.ts";

const span = { paragraph: v.number(), start: v.number(), end: v.number() };
const mentionSchema = v.object({
  ...span,
  surface: v.string(),
  type: v.string(),
  entity: v.string(),
  holder: v.nullish(v.string()),
});
const goldSchema = v.record(
  v.string(),
  v.object({ mentions: v.array(mentionSchema), optional: v.optional(v.array(v.object(span)), []) }),
);
const articleSchema = v.object({
  id: v.optional(v.string()),
  url: v.nullish(v.string()),
  title: v.string(),
  date: v.nullish(v.string()),
  language: v.nullish(v.string()),
  paragraphs: v.array(v.string()),
});
const relevanceSchema = v.array(
  v.object({ id: v.string(), label: v.string(), article: v.nullish(articleSchema), page: v.nullish(v.string()) }),
);
/** Where a saved page does not say where it comes from: any address but that of a front page. */
const UNKNOWN = "https://unknown.invalid/saved-page";

const aliasSchema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** @throws InputError where there is no such folder, or what it holds is something else. */
export async function folderArticles(path: string): Promise<readonly GoldArticle[]> {
  const folder = await givenFolder(path);
  if (!existsSync(join(folder, "gold.json"))) throw new InputError(`${path}: holds no gold.json`);
  const gold = await readJsonAs(goldSchema, join(folder, "gold.json"), "annotated articles");
  return Promise.all(
    Object.entries(gold).map(async ([id, { mentions, optional }]) => {
      const raw = await readJsonAs(articleSchema, join(folder, "articles", `${id}.json`), "an article");
      const plain = mentions.map(({ holder, ...mention }) =>
        holder === undefined || holder === null ? mention : { ...mention, holder },
      );
      return { id, article: toArticle(raw), mentions: plain, optional };
    }),
  );
}

/** Borderline items are left out. Pages go through the extension's own page reader. */
export async function folderRelevance(path: string): Promise<readonly RelevanceItem[]> {
  const folder = givenPath(path);
  const file = join(folder, "relevance.json");
  if (!existsSync(file)) return [];
  const items = (await readJsonAs(relevanceSchema, file, "a list of judged articles")).filter(
    (item) => item.label !== "borderline",
  );
  return Promise.all(
    items.map(async ({ id, label, article, page }) => ({
      id,
      isMigrationNews: label === "yes",
      article:
        article === undefined || article === null ? await pageArticle(join(folder, page ?? "")) : toArticle(article),
    })),
  );
}

/** The table that was asked for, or the folder's own where it has one. @throws InputError where a table is asked for and not there. */
export async function folderIds(folder: string | undefined, alias: string | undefined): Promise<IdMap> {
  const own = folder === undefined ? undefined : join(folder, "alias.json");
  const file = alias ?? own;
  if (file === undefined || (alias === undefined && !existsSync(givenPath(file)))) return new Map();
  const ids = await readJsonAs(aliasSchema, file, "a table of ids");
  return new Map(Object.entries(ids).map(([product, gold]) => [product, [gold].flat()]));
}

function toArticle(raw: v.InferOutput<typeof articleSchema>): Article {
  return {
    url: raw.url ?? "",
    title: raw.title,
    ...(raw.date === undefined || raw.date === null ? {} : { published: raw.date.slice(0, 10) }),
    language: raw.language ?? "en",
    blocks: raw.paragraphs.map((text) => ({ kind: "paragraph", text })),
  };
}

async function pageArticle(file: string): Promise<Article | undefined> {
  const { document } = parseHTML(await aboutFile(file, readFile(file, "utf8")));
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? UNKNOWN;
  const reading = readPage(document, address.startsWith("http") ? address : UNKNOWN);
  return reading.kind === "article" ? reading.article : undefined;
}
