// From an article to everything the page paints and its cards say.
import { annotate, refine } from "../../lib/annotation/annotate.ts";
import { articleContext } from "../../lib/context/article-context.ts";
import { briefOf, type Brief, type BriefRequest } from "../../lib/context/brief.ts";
import { withOwnParts } from "../../lib/context/own-cards.ts";
import { linkedIds, neededIds } from "../../lib/context/linked.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import { withOwn } from "../../lib/dataset/own-source.ts";
import type { AnnotateAnswer, AnnotateRequest } from "../../lib/messages/messages.ts";
import { siteOf } from "../../lib/settings/site.ts";
import { languageFor, ownLanguage } from "./card-language.ts";
import { lazyJudge } from "./lazy-judge.ts";
import { ownParts, withOwnEntries } from "./own-annotation.ts";
import { ownEntriesOrNone } from "./own-store.ts";
import { withMaps } from "./place-maps.ts";
import type { ReadyAnnotator } from "./ready-annotator.ts";

export async function answerArticle(annotator: ReadyAnnotator, request: AnnotateRequest): Promise<AnnotateAnswer> {
  const { article, force, depth } = request;
  const [own, listed] = await Promise.all([ownEntriesOrNone(), ownLanguage()]);
  const quick = annotate(annotator.matcher, article, { force });
  const goesOn = depth === "full" && quick.relevance.isMigrationNews;
  const found = goesOn ? await refine(annotator.matcher, article, lazyJudge(), { force }) : quick;
  const annotation = withOwnEntries(found, article, siteOf(article.url), own, annotator.matcher, force);
  const facts = await gatherFacts(withOwn(annotator.source, own), neededIds(annotation.mentions), linkedIds);
  const language = await languageFor(article.language);
  const known = articleContext(annotation.mentions, annotation.people, article.published, facts, language, listed);
  const context = { ...known, cards: withOwnParts(known.cards, ownParts(own)) };
  // Maps come with the second answer: the first one is what the page waits for.
  return { annotation, context: depth === "full" ? await withMaps(context) : context };
}

/** The brief of an article that has been annotated, in the reader's language. */
export async function answerBrief({ source }: ReadyAnnotator, request: BriefRequest): Promise<Brief> {
  const known = withOwn(source, await ownEntriesOrNone());
  return briefOf(request, await gatherFacts(known, neededIds(request.mentions), linkedIds));
}
