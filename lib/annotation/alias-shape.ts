// One alias text as tokens with what its letter case asks of an article. Build time only.
import type { Alias } from "../dataset/types.ts";
import { ACRONYM, ANY_CASE, EXACT_CASE } from "./artefact.ts";
import { tokenize, type Token } from "./tokens.ts";

/** Longer aliases are of no use in prose; the capital masks have 16 bits. */
const MOST_TOKENS = 14;

export interface AliasShape {
  readonly keys: readonly string[];
  readonly flags: number;
  readonly capitals: number;
  readonly upper: number;
}

/** The shape of an alias, or undefined where it can't be matched (empty, too long, broken by a full stop). */
export function aliasShape(text: string, letterCase: Alias["case"]): AliasShape | undefined {
  const tokens = withoutArticle(tokenize(text.normalize("NFC")));
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return undefined;
  if (tokens.some((token, index) => index > 0 && token.before === "stop")) return undefined;
  const keys = tokens.flatMap((token, index) =>
    index > 0 && token.before === "comma" ? [",", token.key] : [token.key],
  );
  const acronym = tokens.length === 1 && tokens[0]?.shape === "upper";
  return {
    keys,
    flags: (letterCase === "any" ? ANY_CASE : letterCase === "exact" ? EXACT_CASE : 0) | (acronym ? ACRONYM : 0),
    capitals: mask(tokens, (token) => token.shape === "capital" || token.shape === "upper"),
    upper: mask(tokens, (token) => token.shape === "upper"),
  };
}

/** "the House" is matched as "House": the article is no part of a mention. */
function withoutArticle(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > 1 && tokens[0]?.key === "the" ? tokens.slice(1) : tokens;
}

function mask(tokens: readonly Token[], test: (token: Token) => boolean): number {
  return tokens.reduce((bits, token, index) => (test(token) ? bits | (1 << index) : bits), 0);
}
