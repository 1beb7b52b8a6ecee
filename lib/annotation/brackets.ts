// Brackets within a name: "Safety of Rwanda (Asylum and Immigration) Bill", "Citizenship (Amendment) Act". They part words
// everywhere else, so an alias runs across one only where it has the same.
import type { Token } from "./tokens.ts";

/** The bracket that alone stands between a token and the one before it, besides one space. */
export function bracketBefore(text: string, previous: Token | undefined, token: Token): "(" | ")" | undefined {
  if (previous === undefined || token.before !== "stop") return undefined;
  const gap = text.slice(previous.end, token.start);
  return gap === " (" ? "(" : gap === ") " ? ")" : undefined;
}
