// What stands around a name and speaks for one person: title, office, party and state ("R-Okla."), the words that the
// dataset asks for.
import { hasPhrase, type BlockText } from "./block-text.ts";
import { regionAt } from "./focus.ts";
import type { Hit } from "./hits.ts";
import { tenureOn } from "./holders.ts";
import { STATE_NAMES } from "./regions.ts";
import type { Scene } from "./scene.ts";
import { isCourtesy, isFormer, titleEndingAt } from "./titles.ts";
import { tokenize, type Token } from "./tokens.ts";

export interface NameTitle {
  /** Offices that the words before the name mean, by index. */
  readonly offices: readonly number[];
  readonly titleClass: string | undefined;
  readonly courtesy: boolean;
  readonly former: boolean;
  /** First token of the title; the name's own first token where there is none. */
  readonly first: number;
}

/** The title directly before a name. */
export function titleBefore(scene: Scene, number: number, first: number): NameTitle {
  const block = scene.blocks[number];
  const gap = block?.tokens[first]?.before;
  const none = { offices: [], titleClass: undefined, courtesy: false, former: false, first };
  if (block === undefined || first === 0 || (gap !== "space" && gap !== "hyphen")) return none;
  const hits = officesEndingAt(scene, number, first - 1);
  const span = titleEndingAt(block.tokens, first - 1);
  const courtesy = isCourtesy(block.tokens[first - 1]?.key ?? "");
  if (hits.length === 0 && span === undefined) return { ...none, courtesy };
  const start = Math.min(span?.first ?? first, ...hits.map((hit) => hit.first));
  const former = isFormer(block.tokens[start - 1]?.key ?? "") || isFormer(block.tokens[start]?.key ?? "");
  return { offices: hits.map((hit) => hit.entity), titleClass: span?.titleClass, courtesy, former, first: start };
}

/** The longest office titles of the dataset that end at a token. */
export function officesEndingAt(scene: Scene, number: number, last: number): Hit[] {
  const ending = scene.officeEnds.get(`${number} ${last}`) ?? [];
  const longest = Math.min(...ending.map((hit) => hit.first));
  return ending.filter((hit) => hit.first === longest);
}

const STATE_BY_KEY = new Map<string, string>();
for (const [code, names] of STATE_NAMES) {
  STATE_BY_KEY.set(code.toLowerCase(), code);
  for (const name of names) {
    STATE_BY_KEY.set(
      tokenize(name)
        .map((token) => token.key)
        .join(" "),
      code,
    );
  }
}

/** The state that a two-letter key stands for, "nj" for NJ. */
export function postalState(key: string): string | undefined {
  const code = key.length === 2 ? STATE_BY_KEY.get(key) : undefined;
  return code === undefined ? undefined : `US-${code}`;
}

/** The state in a party tag or phrase after a name: "(R-KY)", ", D-Ill.", "of Oklahoma". */
export function stateAfter(block: BlockText, last: number): string | undefined {
  const next = block.tokens[last + 1];
  if (next === undefined) return undefined;
  if (/^[rdi]$/.test(next.key) && next.shape !== "lower") return stateAt(block, last + 2);
  const of =
    next.key === "of" ||
    ((next.key === "republican" || next.key === "democrat") && block.tokens[last + 2]?.key === "of");
  if (!of) return undefined;
  const region = regionAt(block, next.key === "of" ? last + 2 : last + 3);
  return region?.code.startsWith("US-") === true ? region.code.slice(3) : undefined;
}

function stateAt(block: BlockText, index: number): string | undefined {
  const one = block.tokens[index];
  const two = block.tokens[index + 1];
  if (one === undefined || (one.before !== "hyphen" && one.before !== "space" && one.before !== "comma")) {
    return undefined;
  }
  return STATE_BY_KEY.get(`${one.key} ${two?.key ?? ""}`) ?? STATE_BY_KEY.get(one.key);
}

/** Whether the alias's own conditions (language, jurisdiction, dates) hold. */
export function extraHolds(scene: Scene, hit: Hit): boolean {
  return extraObjection(scene, hit) === undefined;
}

/** Which of the alias's own conditions (language, jurisdiction, dates) does not hold. */
export function extraObjection(scene: Scene, hit: Hit): string | undefined {
  const { lang, jurisdiction, from, to } = hit.extra;
  if (lang !== undefined && lang !== scene.language) return `a name in another language (${lang})`;
  if (scene.day !== undefined && ((from !== undefined && scene.day < from) || (to !== undefined && scene.day >= to))) {
    return `the name was in use ${from ?? ""}..${to ?? ""}`;
  }
  if (jurisdiction === undefined || isAbout(scene, jurisdiction)) return undefined;
  return `the article is not about ${jurisdiction}`;
}

/** Whether the article is about a jurisdiction: the leading country, or at least half as heavy as the heaviest. */
export function isAbout(scene: Scene, jurisdiction: string): boolean {
  if (scene.focus.country === jurisdiction) return true;
  return (scene.focus.weights.get(jurisdiction) ?? 0) >= scene.focus.heaviest / 2;
}

/** In an article about migration these stand in every paragraph, so they convince only within the sentence. */
const EVERYWHERE = new Set("immigration immigrant immigrants migrant migrants".split(" "));

/**
 * Whether one of the alias's context words stands in the paragraph or title; words of migration: in the sentence; for
 * an alias of three words or more, which is hardly chance, anywhere in the article.
 */
export function contextHolds(scene: Scene, hit: Hit): boolean {
  const block = scene.blocks[hit.block];
  const title = scene.blocks[scene.title];
  if (block === undefined || title === undefined) return false;
  if (hit.last - hit.first >= 2) return (hit.extra.context ?? []).some((phrase) => articleHas(scene, phrase));
  const [weak, telling] = partition(hit.extra.context ?? [], (phrase) => EVERYWHERE.has(phrase));
  if (telling.some((phrase) => hasPhrase(block, phrase) || hasPhrase(title, phrase))) return true;
  return weak.length > 0 && sentenceAround(block, hit).some((token) => weak.includes(token.key));
}

const articleWords = new WeakMap<Scene, Map<string, boolean>>();

function articleHas(scene: Scene, phrase: string): boolean {
  const known = articleWords.get(scene) ?? new Map<string, boolean>();
  articleWords.set(scene, known);
  const found = known.get(phrase) ?? scene.blocks.some((block) => hasPhrase(block, phrase));
  known.set(phrase, found);
  return found;
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

const SENTENCE_REACH = 40;

function sentenceAround(block: BlockText, { first, last }: Hit): readonly Token[] {
  const begins = (index: number): boolean =>
    block.tokens[index]?.opens === true && block.tokens[index]?.before === "stop";
  let from = first;
  while (from > 0 && first - from < SENTENCE_REACH && !begins(from)) from--;
  let to = last;
  while (to + 1 < block.tokens.length && to - last < SENTENCE_REACH && !begins(to + 1)) to++;
  return block.tokens.slice(from, to + 1);
}

/** Whether a person was in office on the article's day. */
export function inOffice(scene: Scene, person: number): boolean {
  const day = scene.day;
  return (
    day !== undefined && (scene.matcher.entities[person]?.t ?? []).some((tenure) => tenureOn(tenure, day) !== "no")
  );
}

/** Whether a person ever represented or governed a US state (postal code). */
export function hasState(scene: Scene, person: number, state: string): boolean {
  return (scene.matcher.entities[person]?.t ?? []).some(
    (tenure) => tenure[4] === state || scene.matcher.entities[tenure[0]]?.j === `US-${state}`,
  );
}
