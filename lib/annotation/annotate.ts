// The annotator: an article in, its relevance and mentions out. Pure and synchronous.
import type { Article } from "../article/types.ts";
import type { EntityId } from "../dataset/types.ts";
import { findArticlePeople, type Stranger } from "./article-people.ts";
import type { Judge } from "./judge.ts";
import { findGenericTitles } from "./generic-titles.ts";
import type { Matcher } from "./load-matcher.ts";
import { findOffices, isWithinTitle, namedPeople } from "./offices.ts";
import { settleOverlaps } from "./overlap.ts";
import { findPeople } from "./people.ts";
import { judgeRelevance } from "./relevance.ts";
import { makeScene, type Candidate, type Scene } from "./scene.ts";
import { findThings } from "./things.ts";
import { tokenize } from "./tokens.ts";
import type { Annotation, ArticlePerson, Mention } from "./types.ts";

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
  return { relevance, mentions, people: peopleOf(strangers), rejected: scene.rejected };
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
  const all = [...people, ...findOffices(scene, named), ...findGenericTitles(scene, named), ...things];
  return settleOverlaps(
    all.filter((candidate) => candidate.block !== scene.title && candidate.confidence >= MARK_THRESHOLD),
  );
}

interface Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

function placeOf(scene: Scene, span: Span): Pick<Mention, "block" | "start" | "end" | "surface"> | undefined {
  const block = scene.blocks[span.block];
  const start = block?.tokens[span.first]?.start;
  const last = block?.tokens[span.last]?.end;
  if (block === undefined || start === undefined || last === undefined) return undefined;
  const end = closesBracket(block.text, start, last) ? last + 1 : last;
  return { block: span.block, start, end, surface: block.text.slice(start, end) };
}

/** "287(g)": the bracket after the last word belongs to it. */
function closesBracket(text: string, start: number, end: number): boolean {
  return text[end] === ")" && text.slice(start, end).includes("(");
}

function mentionOf(scene: Scene, candidate: Candidate): Mention | undefined {
  const place = placeOf(scene, candidate);
  if (place === undefined) return undefined;
  const idOf = (index: number): EntityId => entityId(scene.matcher.entities[index]?.id ?? "");
  const { category, confidence, evidence, office, holder } = candidate;
  return {
    ...place,
    category,
    entity: idOf(candidate.entity),
    confidence,
    evidence,
    ...(office === undefined ? {} : { office: idOf(office) }),
    ...(holder === undefined ? {} : { holder: idOf(holder) }),
  };
}

const STRANGER_CONFIDENCE = 0.7;

function strangerMention(scene: Scene, stranger: Stranger): Mention | undefined {
  const place = placeOf(scene, stranger);
  if (place === undefined) return undefined;
  const evidence = `public title in this article: ${stranger.introduction}`;
  return {
    ...place,
    category: "official",
    entity: entityId(slug(stranger.name)),
    confidence: STRANGER_CONFIDENCE,
    evidence,
  };
}

function peopleOf(strangers: readonly Stranger[]): ArticlePerson[] {
  const people = new Map<string, ArticlePerson>();
  for (const { name, introduction } of strangers) {
    const id = slug(name);
    if (!people.has(id)) people.set(id, { id: entityId(id), name, introduction });
  }
  return [...people.values()];
}

/** Kebab-case id of a name. */
function slug(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join("-");
}

function entityId(id: string): EntityId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand is given here, to ids of the artefact and slugs
  return id as EntityId;
}
