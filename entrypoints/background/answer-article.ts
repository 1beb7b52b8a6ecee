// From an article to everything the page paints and its cards say.
import { browser } from "wxt/browser";
import { annotate, refine } from "../../lib/annotation/annotate.ts";
import { articleContext } from "../../lib/context/article-context.ts";
import { linkedIds, neededIds } from "../../lib/context/linked.ts";
import type { Language } from "../../lib/context/types.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import type { AnnotateAnswer, AnnotateRequest } from "../../lib/messages/messages.ts";
import { lazyJudge } from "./lazy-judge.ts";
import type { ReadyAnnotator } from "./ready-annotator.ts";

export async function answerArticle(annotator: ReadyAnnotator, request: AnnotateRequest): Promise<AnnotateAnswer> {
  const { article, force, depth } = request;
  const quick = annotate(annotator.matcher, article, { force });
  const goesOn = depth === "full" && quick.relevance.isMigrationNews;
  const annotation = goesOn ? await refine(annotator.matcher, article, lazyJudge(), { force }) : quick;
  const facts = await gatherFacts(annotator.source, neededIds(annotation.mentions), linkedIds);
  const language = languageFor(article.language);
  return {
    annotation,
    context: articleContext(annotation.mentions, annotation.people, article.published, facts, language),
  };
}

/** Cards speak the article's language where we have it, else the browser's. */
function languageFor(articleLanguage: string): Language {
  return articleLanguage === "es" || browser.i18n.getUILanguage().startsWith("es") ? "es" : "en";
}
