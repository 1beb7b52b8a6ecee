// The annotator: an article in, its relevance and mentions out. Pure and synchronous.
import type { Article } from "../article/types.ts";
import type { EntityId } from "../dataset/types.ts";
import { findGenericTitles } from "./generic-titles.ts";
import type { Matcher } from "./load-matcher.ts";
import { findOffices, namedPeople } from "./offices.ts";
import { settleOverlaps } from "./overlap.ts";
import { findPeople } from "./people.ts";
import { judgeRelevance } from "./relevance.ts";
import { makeScene, type Candidate, type Scene } from "./scene.ts";
import { findThings } from "./things.ts";
import type { Annotation, Mention } from "./types.ts";

export interface AnnotateOptions {
  /** Look for mentions although the article is not migration news. */
  readonly force?: boolean;
  /** Fill `rejected`. */
  readonly explain?: boolean;
}

/** Below this nothing is returned: a wrong card is worse than no card. */
export const MARK_THRESHOLD = 0.5;

/**
 * Annotates an article. Offsets are UTF-16 code units in the blocks' texts; mentions are sorted and never overlap.
 * Takes time linear in the text and throws nothing, whatever the text is.
 */
export function annotate(matcher: Matcher, article: Article, options: AnnotateOptions = {}): Annotation {
  const relevance = judgeRelevance(article);
  if (!relevance.isMigrationNews && options.force !== true)
    return { relevance, mentions: [], people: [], rejected: [] };
  const scene = makeScene(matcher, article, options.explain === true);
  const mentions = candidatesOf(scene).flatMap((candidate) => mentionOf(scene, candidate) ?? []);
  return { relevance, mentions, people: [], rejected: scene.rejected };
}

function candidatesOf(scene: Scene): Candidate[] {
  const people = findPeople(scene);
  const named = namedPeople(people);
  const all = [...people, ...findOffices(scene, named), ...findGenericTitles(scene, named), ...findThings(scene)];
  return settleOverlaps(
    all.filter((candidate) => candidate.block !== scene.title && candidate.confidence >= MARK_THRESHOLD),
  );
}

function mentionOf(scene: Scene, candidate: Candidate): Mention | undefined {
  const block = scene.blocks[candidate.block];
  const start = block?.tokens[candidate.first]?.start;
  const end = block?.tokens[candidate.last]?.end;
  if (block === undefined || start === undefined || end === undefined) return undefined;
  const idOf = (index: number): EntityId => (scene.matcher.entities[index]?.id ?? "") as EntityId;
  return {
    block: candidate.block,
    start,
    end,
    surface: block.text.slice(start, end),
    category: candidate.category,
    entity: idOf(candidate.entity),
    confidence: candidate.confidence,
    evidence: candidate.evidence,
    ...(candidate.office === undefined ? {} : { office: idOf(candidate.office) }),
    ...(candidate.holder === undefined ? {} : { holder: idOf(candidate.holder) }),
  };
}
