// Everything that resolution looks at: the article cut into tokens, the gazetteer's hits, the article's day and place.
import type { Article } from "../article/types.ts";
import type { Category } from "../dataset/types.ts";
import { CATEGORIES, type EntityRow } from "./artefact.ts";
import { readBlock, type BlockText } from "./block-text.ts";
import { dayOf } from "./dates.ts";
import { focusOf, type Focus } from "./focus.ts";
import { findHits, type Hit } from "./hits.ts";
import type { Matcher } from "./load-matcher.ts";
import type { Rejection } from "./types.ts";
import { cellOf, spanCell } from "./places-in-text.ts";

export interface Scene {
  readonly matcher: Matcher;
  /** `YYYY-MM-DD`, undefined where the article has no date. */
  readonly day: string | undefined;
  readonly language: string;
  /** The article's blocks and, last, its title: it is evidence but never marked. */
  readonly blocks: readonly BlockText[];
  /** Index of the title in `blocks`. */
  readonly title: number;
  readonly hits: readonly Hit[];
  /** Office hits by the place of the token at which they end. */
  readonly officeEnds: ReadonlyMap<number, readonly Hit[]>;
  /** Agency hits likewise. */
  readonly agencyEnds: ReadonlyMap<number, readonly Hit[]>;
  readonly focus: Focus;
  readonly rejected: Rejection[];
  readonly explain: boolean;
}

/** A mention that one of the resolvers proposes; overlaps are settled afterwards. */
export interface Candidate {
  readonly block: number;
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  readonly category: Category;
  readonly confidence: number;
  readonly evidence: string;
  readonly office?: number;
  readonly holder?: number;
}

export function makeScene(matcher: Matcher, article: Article, explain: boolean): Scene {
  const texts = [...article.blocks.map((block) => block.text), article.title];
  const blocks = texts.map((text) => readBlock(matcher, text));
  const hits = blocks.flatMap((block, number) => findHits(matcher, block, number));
  const focus = focusOf(blocks, hits, article.url);
  const day = dayOf(article.published);
  const { language } = article;
  return {
    matcher,
    day,
    language,
    blocks,
    title: texts.length - 1,
    hits,
    officeEnds: endsOf(hits, "office"),
    agencyEnds: endsOf(hits, "agency"),
    focus,
    rejected: [],
    explain,
  };
}

function endsOf(hits: readonly Hit[], category: Category): Map<number, Hit[]> {
  const ends = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (categoryOf(hit.row) !== category) continue;
    const key = cellOf(hit.block, hit.last);
    const list = ends.get(key);
    if (list === undefined) ends.set(key, [hit]);
    else list.push(hit);
  }
  return ends;
}

export function categoryOf(row: EntityRow): Category {
  return CATEGORIES[row.c] ?? "term";
}

/** Notes why a span was not taken, when someone asked. */
export function reject(scene: Scene, span: { block: number; first: number; last: number }, reason: string): undefined {
  if (!scene.explain || span.block === scene.title) return;
  const block = scene.blocks[span.block];
  const start = block?.tokens[span.first]?.start ?? 0;
  const end = block?.tokens[span.last]?.end ?? start;
  scene.rejected.push({ block: span.block, start, end, surface: block?.text.slice(start, end) ?? "", reason });
}

/** Hits of some kind grouped by span, in reading order. */
export function groupBySpan(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const key = spanCell(hit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else if (!group.some((other) => other.entity === hit.entity)) group.push(hit);
  }
  return [...groups.values()];
}
