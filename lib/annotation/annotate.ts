// The annotator: an article in, its relevance and mentions out. Pure and synchronous.
import type { Article } from "../article/types.ts";
import { findArticlePeople } from "./article-people.ts";
import { findCounterparts } from "./counterparts.ts";
import type { Judge } from "./judge.ts";
import { findGenericTitles } from "./generic-titles.ts";
import type { Matcher } from "./load-matcher.ts";
import { isWithinTitle } from "./beside-names.ts";
import { findOffices, namedPeople } from "./offices.ts";
import { settleOverlaps } from "./overlap.ts";
import { findPeople } from "./people.ts";
import { judgeRelevance } from "./relevance.ts";
import { makeScene, type Candidate, type Scene } from "./scene.ts";
import { findThings } from "./things.ts";
import { leftOut } from "./rejections.ts";
import { mentionOf, peopleOf, slug, strangerMention } from "./mentions.ts";
import type { Annotation } from "./types.ts";

export interface AnnotateOptions {
  /** Look for mentions although the article is not migration news. */
  readonly force?: boolean;
  /** Fill `rejected`. */
  readonly explain?: boolean;
  /** Asked whether an unknown name beside a public title is a person. */
  readonly judge?: Judge;
}

/** Below this nothing is returned: a wrong card is worse than no card. */
export const MARK_THRESHOLD = 0.5;

/**
 * Annotates an article. Offsets are UTF-16 code units in the blocks' texts; mentions are sorted and never overlap.
 * Takes time linear in the text and throws nothing, whatever the text is.
 */
export function annotate(matcher: Matcher, article: Article, options: AnnotateOptions = {}): Annotation {
  const relevance = judgeRelevance(article);
  if (!relevance.isMigrationNews && options.force !== true) {
    return { relevance, mentions: [], people: [], rejected: [] };
  }
  const scene = makeScene(matcher, article, options.explain === true);
  const candidates = candidatesOf(scene);
  const strangers = findArticlePeople(scene, candidates, judgeFor(article, options)).filter(
    ({ name }) => !matcher.ids.has(slug(name)),
  );
  const mentions = [
    ...candidates.flatMap((candidate) => mentionOf(scene, candidate) ?? []),
    ...strangers.flatMap((stranger) => strangerMention(scene, stranger) ?? []),
  ];
  mentions.sort((left, right) => left.block - right.block || left.start - right.start);
  return { relevance, mentions, people: peopleOf(strangers), rejected: leftOut(scene.rejected, mentions) };
}

/** The judge knows English only. */
function judgeFor(article: Article, { judge }: AnnotateOptions): Judge | undefined {
  return article.language === "en" || article.language === "und" ? judge : undefined;
}

/** The annotation once more with the judge's help, for after the first paint. */
export async function refine(
  matcher: Matcher,
  article: Article,
  judge: Promise<Judge>,
  options: AnnotateOptions = {},
): Promise<Annotation> {
  return annotate(matcher, article, { ...options, judge: await judge });
}

function candidatesOf(scene: Scene): Candidate[] {
  const people = findPeople(scene);
  const named = namedPeople(people);
  const things = findThings(scene).filter((thing) => !isWithinTitle(scene, thing, named));
  const all = [
    ...people,
    ...findOffices(scene, named),
    ...findGenericTitles(scene, named),
    ...findCounterparts(scene, named),
    ...things,
  ];
  return settleOverlaps(
    all.filter((candidate) => candidate.block !== scene.title && candidate.confidence >= MARK_THRESHOLD),
  );
}
