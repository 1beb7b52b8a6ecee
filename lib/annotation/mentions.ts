// Candidates as mentions: token indices become offsets, indices of the matcher become ids.
import type { EntityId } from "../dataset/types.ts";
import type { Stranger } from "./article-people.ts";
import type { Candidate, Scene } from "./scene.ts";
import { tokenize } from "./tokens.ts";
import type { ArticlePerson, Mention } from "./types.ts";

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

/** The mention that a candidate becomes. */
export function mentionOf(scene: Scene, candidate: Candidate): Mention | undefined {
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

/** The mention of a public person whom only the article knows. */
export function strangerMention(scene: Scene, stranger: Stranger): Mention | undefined {
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

/** Each person once, as first introduced. */
export function peopleOf(strangers: readonly Stranger[]): ArticlePerson[] {
  const people = new Map<string, ArticlePerson>();
  for (const { name, introduction } of strangers) {
    const id = slug(name);
    if (!people.has(id)) people.set(id, { id: entityId(id), name, introduction });
  }
  return [...people.values()];
}

/** Kebab-case id of a name. */
export function slug(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join("-");
}

function entityId(id: string): EntityId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand is given here, to ids of the artefact and slugs
  return id as EntityId;
}
