// Article JSON: {id, url, title, date, language?, paragraphs: [string]}.
import * as v from "valibot";
import { textLanguage } from "../../article/language.ts";
import type { Article } from "../../article/types.ts";
import { jsonAs } from "../command/given-json.ts";
import { InputError } from "../command/refusal.ts";
import { isDay } from "./arguments.ts";

const articleSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  url: v.nullish(v.string()),
  title: v.nullish(v.string()),
  date: v.nullish(v.string()),
  language: v.nullish(v.string()),
  paragraphs: v.array(v.string()),
});

/** @throws InputError where the text is not JSON or not such an article. */
export function articleFromJson(text: string, fallbackId: string): { id: string; article: Article } {
  const { id, url, title, date, language, paragraphs } = jsonAs(articleSchema, text, "an article");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0];
  if (day !== undefined && !isDay(day)) throw new InputError(`"date" is a day like 2023-12-27, not "${day}"`);
  const article: Article = {
    url: url ?? "",
    title: title ?? "",
    ...(day === undefined ? {} : { published: day, publishedFrom: "given" as const }),
    language: language?.slice(0, 2).toLowerCase() ?? textLanguage(paragraphs.join("\n")) ?? "und",
    blocks: paragraphs.map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  };
  return { id: id === undefined ? fallbackId : String(id), article };
}
