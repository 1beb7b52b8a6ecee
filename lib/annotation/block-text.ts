// One block of an article, cut into tokens, with what its letter case is worth.
import type { Matcher } from "./load-matcher.ts";
import { tokenize, type Token } from "./tokens.ts";

/** `headline`: most words have a capital, so a capital says little. `caps`: all letters are capitals, so case says nothing. */
export type CaseStyle = "sentence" | "headline" | "caps";

export interface BlockText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The matcher's number of each token, -1 where it knows no such word. */
  readonly ids: Int32Array;
  readonly style: CaseStyle;
}

export function readBlock(matcher: Matcher, text: string): BlockText {
  const tokens = tokenize(text);
  const ids = new Int32Array(tokens.length);
  for (const [index, token] of tokens.entries()) ids[index] = matcher.words.get(token.key) ?? -1;
  return { text, tokens, ids, style: caseStyle(tokens) };
}

const SHORT_WORD = 3;
const FEW_WORDS = 3;

/** Short words ("of", "to") say nothing; nor does the first word. */
function caseStyle(tokens: readonly Token[]): CaseStyle {
  const telling = tokens.filter(
    (token, index) => index > 0 && token.shape !== "number" && token.end - token.start > SHORT_WORD,
  );
  if (telling.length < FEW_WORDS) {
    return telling.length > 0 && tokens.every((token) => token.shape === "upper" || token.shape === "number")
      ? "caps"
      : "sentence";
  }
  const share = (shape: Token["shape"]): number =>
    telling.filter((token) => token.shape === shape).length / telling.length;
  if (share("upper") > 0.7) return "caps";
  return share("lower") < 0.25 && tokens.length < 40 ? "headline" : "sentence";
}

const phraseCache = new WeakMap<BlockText, Map<string, boolean>>();

/** Whether a run of folded words stands in the block; `phrase` is separated by single spaces. */
export function hasPhrase(block: BlockText, phrase: string): boolean {
  const cache = phraseCache.get(block) ?? new Map<string, boolean>();
  phraseCache.set(block, cache);
  const known = cache.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(" ");
  const found = block.tokens.some((_, index) => words.every((word, step) => block.tokens[index + step]?.key === word));
  cache.set(phrase, found);
  return found;
}
