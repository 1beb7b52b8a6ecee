// Whether an article is migration news.
import type { Article } from "../article/types.ts";
import type { Relevance } from "./types.ts";

const CORE =
  /\b(?:(?:im)?migra(?:nts?|tion|ciones|torio)|asylum|refugees?|deport\w*|undocumented|border patrol|visas?|citizenship)\b/gi;

/** A first measure: the share of migration words, with the title counting more. */
export function judgeRelevance(article: Article): Relevance {
  const text = article.blocks.map((block) => block.text).join("\n");
  const count = text.match(CORE)?.length ?? 0;
  const inTitle = (article.title.match(CORE)?.length ?? 0) > 0 ? 3 : 0;
  const per = ((count + inTitle) * 1000) / Math.max(600, text.length);
  const score = Math.min(1, per / 2);
  return { isMigrationNews: score >= 0.5, score, reasons: [`${count} migration words`] };
}
