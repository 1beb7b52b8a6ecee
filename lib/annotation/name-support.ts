// What stands around a name and speaks for one person: title, office, party and state ("R-Okla.").
import type { BlockText } from "./block-text.ts";
import { regionAt } from "./region-phrases.ts";
import type { Hit } from "./hits.ts";
import { tenureOn } from "./holders.ts";
import { STATE_NAMES } from "./regions.ts";
import type { Scene } from "./scene.ts";
import { isCourtesy, isFormer, titleEndingAt } from "./titles.ts";
import { tokenize } from "./tokens.ts";
import { cellOf } from "./places-in-text.ts";

export interface NameTitle {
  /** Offices that the words before the name mean, by index. */
  readonly offices: readonly number[];
  readonly titleClass: string | undefined;
  readonly courtesy: boolean;
  readonly former: boolean;
  /** First token of the title; the name's own first token where there is none. */
  readonly first: number;
}

/** The title directly before a name; with `acrossComma` also "la secretaria de Gobernación, Olga Sánchez Cordero". */
export function titleBefore(scene: Scene, number: number, first: number, acrossComma = false): NameTitle {
  const block = scene.blocks[number];
  const gap = block?.tokens[first]?.before;
  const none = { offices: [], titleClass: undefined, courtesy: false, former: false, first };
  const joined = gap === "space" || gap === "hyphen" || (acrossComma && gap === "comma");
  if (block === undefined || first === 0 || !joined) return none;
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
  const ending = scene.officeEnds.get(cellOf(number, last)) ?? [];
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
  // "Xochitl Hale. “I miss him”" is no independent of Mississippi.
  if (
    one === undefined ||
    one.shape === "lower" ||
    (one.before !== "hyphen" && one.before !== "space" && one.before !== "comma")
  ) {
    return undefined;
  }
  return STATE_BY_KEY.get(`${one.key} ${two?.key ?? ""}`) ?? STATE_BY_KEY.get(one.key);
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
