// One alias text as tokens with what its letter case asks of an article. Build time only.
import type { Alias } from "../dataset/alias-types.ts";
import { ACRONYM, ANY_CASE, EXACT_CASE, NEEDS_THE } from "./artefact.ts";
import { bracketBefore } from "./brackets.ts";
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
  const normal = text.normalize("NFC");
  const all = tokenize(normal);
  const tokens = withoutArticle(all);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return undefined;
  const joints = tokens.map((token, index) =>
    index === 0 ? undefined : token.before === "comma" ? "," : bracketBefore(normal, tokens[index - 1], token),
  );
  if (tokens.some((token, index) => index > 0 && token.before === "stop" && joints[index] === undefined)) {
    return undefined;
  }
  const acronym = tokens.length === 1 && tokens[0]?.shape === "upper";
  const article = all.length === 2 && tokens.length === 1 && !acronym;
  return {
    keys: tokens.flatMap((token, index) => [joints[index] ?? [], token.key].flat()),
    flags: caseFlag(letterCase) | (acronym ? ACRONYM : 0) | (article ? NEEDS_THE : 0),
    capitals: isPhrase(tokens) ? 0 : mask(tokens, (token) => token.shape === "capital" || token.shape === "upper"),
    upper: mask(tokens, (token) => token.shape === "upper"),
  };
}

function caseFlag(letterCase: Alias["case"]): number {
  return letterCase === "any" ? ANY_CASE : letterCase === "exact" ? EXACT_CASE : 0;
}

/** "Indefinite leave to remain": the capital is only that of a heading. */
function isPhrase(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 && tokens[0]?.shape === "capital" && tokens.slice(1).every((token) => token.shape === "lower")
  );
}

/** "the House" is matched as "House": the article is no part of a mention. */
function withoutArticle(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > 1 && tokens[0]?.key === "the" ? tokens.slice(1) : tokens;
}

function mask(tokens: readonly Token[], test: (token: Token) => boolean): number {
  return tokens.reduce((bits, token, index) => (test(token) ? bits | (1 << index) : bits), 0);
}
