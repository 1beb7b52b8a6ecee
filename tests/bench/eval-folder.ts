// A folder of annotated articles: gold.json, articles/, relevance.json, pages/ and alias.json.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import * as v from "valibot";
import { readPage } from "../../lib/article/read-page.ts";
import type { Article } from "../../lib/article/types.ts";
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
const aliasSchema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

async function readJson<const S extends v.GenericSchema>(schema: S, file: string): Promise<v.InferOutput<S>> {
  return v.parse(schema, JSON.parse(await readFile(file, "utf8")));
}

export async function folderArticles(folder: string): Promise<readonly GoldArticle[]> {
  const gold = await readJson(goldSchema, join(folder, "gold.json"));
  return Promise.all(
    Object.entries(gold).map(async ([id, { mentions, optional }]) => {
      const raw = await readJson(articleSchema, join(folder, "articles", `${id}.json`));
      const plain = mentions.map(({ holder, ...mention }) =>
        holder === undefined || holder === null ? mention : { ...mention, holder },
      );
      return { id, article: toArticle(raw), mentions: plain, optional };
    }),
  );
}

/** Borderline items are left out. Pages go through the extension's own page reader. */
export async function folderRelevance(folder: string): Promise<readonly RelevanceItem[]> {
  const file = join(folder, "relevance.json");
  if (!existsSync(file)) return [];
  const items = (await readJson(relevanceSchema, file)).filter((item) => item.label !== "borderline");
  return Promise.all(
    items.map(async ({ id, label, article, page }) => ({
      id,
      isMigrationNews: label === "yes",
      article:
        article === undefined || article === null ? await pageArticle(join(folder, page ?? "")) : toArticle(article),
    })),
  );
}

export async function folderIds(file: string): Promise<IdMap> {
  if (!existsSync(file)) return new Map();
  const ids = await readJson(aliasSchema, file);
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
  const { document } = parseHTML(await readFile(file, "utf8"));
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "http://localhost/";
  const reading = readPage(document, address.startsWith("http") ? address : "http://localhost/");
  return reading.kind === "article" ? reading.article : undefined;
}
