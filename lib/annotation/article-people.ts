// Public people outside the dataset, as this article introduces them: a name beside a public title, then its surname.
import type { BlockText } from "./block-text.ts";
import type { Judge } from "./judge.ts";
import { introductionOf } from "./introductions.ts";
import { isGiven } from "./name-edges.ts";
import { nameEnd } from "./name-runs.ts";
import { strangerSurnames } from "./stranger-surnames.ts";
import { portfolioTitle } from "./portfolio-titles.ts";
import { publicRole } from "./public-role.ts";
import { LONGEST_TITLE, beginsTitles, titleEndingAt } from "./titles.ts";
import type { Candidate, Scene } from "./scene.ts";
import { cellOf } from "./places-in-text.ts";

/** A mention of a person whom only the article knows. */
export interface Stranger {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly introduction: string;
}

/** Mentions of public people outside the dataset. `taken` are the spans that are something else already. */
export function findArticlePeople(scene: Scene, taken: readonly Candidate[], judge: Judge | undefined): Stranger[] {
  const covered = new Set<number>();
  for (const { block, first, last } of taken) {
    for (let index = first; index <= last; index++) covered.add(cellOf(block, index));
  }
  const named = introductions(scene, covered, judge);
  return [...named, ...strangerSurnames(scene, named, covered)];
}

function introductions(scene: Scene, covered: Set<number>, judge: Judge | undefined): Stranger[] {
  const found: Stranger[] = [];
  const roles = new Map<string, string>();
  scene.blocks.forEach((block, number) => {
    if (number === scene.title || block.style !== "sentence") return;
    for (let first = 0; first < block.tokens.length; first++) {
      first = afterTitle(block, first);
      const last = nameEnd(block, number, first, covered);
      if (last === undefined || isBody(scene, number, first, last)) continue;
      first = afterPortfolio(scene, block, first, last);
      if (block.tokens[first]?.shape === "lower") continue;
      const stranger = introduce(scene, { block: number, first, last }, judge, roles);
      if (stranger !== undefined) {
        found.push(stranger);
        for (let index = first; index <= last; index++) covered.add(cellOf(number, index));
      }
      first = last;
    }
  });
  return found;
}

/** "Homeland Security" in "Secretary of Homeland Security John Kelly". */
function isBody(scene: Scene, number: number, first: number, last: number): boolean {
  return scene.agencyEnds.get(cellOf(number, last))?.some((hit) => hit.first <= first) === true;
}

/** Past the words of a longer title, which look like names: "Patrol Agent" of "Chief Patrol Agent Jane Doe". */
function afterTitle({ tokens }: BlockText, first: number): number {
  let after = first;
  for (let start = first; start === first || start < after; start++) {
    if (!beginsTitles(tokens[start]?.key ?? "")) continue;
    for (let last = start + LONGEST_TITLE - 1; last > start; last--) {
      if (titleEndingAt(tokens, last)?.first === start) after = Math.max(after, last + 1);
    }
  }
  return after;
}

/** "Minister for Community Development Niall O'Dwyer": the name begins with the given name, or it is the last two words. */
function afterPortfolio(scene: Scene, { tokens }: BlockText, first: number, last: number): number {
  if (portfolioTitle(tokens, first) === undefined) return first;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && isGiven(scene.matcher, token)) return at;
  }
  return Math.max(first, tokens[last]?.before === "apostrophe" ? last - 2 : last - 1);
}

function introduce(
  scene: Scene,
  span: { block: number; first: number; last: number },
  judge: Judge | undefined,
  roles: Map<string, string>,
): Stranger | undefined {
  const block = scene.blocks[span.block];
  if (block === undefined) return undefined;
  const name = textOf(block, span.first, span.last);
  const role = publicRole(scene, span);
  const introduction = role === undefined ? roles.get(name) : introductionOf(block, role);
  if (introduction === undefined || !isPersonName(scene, block, span, role?.direct ?? roles.has(name), judge)) {
    return undefined;
  }
  if (!roles.has(name)) roles.set(name, introduction);
  return { ...span, name, introduction: roles.get(name) ?? introduction };
}

/** A known given name and a public title before it convince; either of them does where a judge doesn't say no. */
function isPersonName(
  scene: Scene,
  block: BlockText,
  span: { first: number; last: number },
  direct: boolean,
  judge: Judge | undefined,
): boolean {
  const first = block.tokens[span.first];
  const given = first !== undefined && isGiven(scene.matcher, first);
  const known = direct || given;
  if (direct && given) return true;
  return judge?.isPerson(sentenceAround(block, span), textOf(block, span.first, span.last)) ?? known;
}

function textOf(block: BlockText, first: number, last: number): string {
  return block.text.slice(block.tokens[first]?.start, block.tokens[last]?.end);
}

const SENTENCE_REACH = 25;

function sentenceAround(block: BlockText, { first, last }: { first: number; last: number }): string {
  return textOf(block, Math.max(0, first - SENTENCE_REACH), Math.min(block.tokens.length - 1, last + SENTENCE_REACH));
}
