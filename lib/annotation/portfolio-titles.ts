// Titles with their field between them and the name: "Minister of State for Integration", "Director of Removal Operations".
import { PUBLIC_TITLES, SHARED_TITLES } from "./role-words.ts";
import type { Token } from "./tokens.ts";
import { titleEndingAt, type TitleSpan } from "./titles.ts";

const LONGEST_PORTFOLIO = 8;

/**
 * "Minister of State for Integration", "UN special envoy for Myanmar", "Director of Removal Operations": title,
 * preposition and field before a name. Where others than ministers have the title, a public body before it must earn it:
 * the field is a capitalised word of any kind, "Walmart's supervisor of Overnight Stocking".
 */
export function portfolioTitle(tokens: readonly Token[], last: number): TitleSpan | undefined {
  if (tokens[last]?.shape !== "capital") return undefined;
  let commas = false;
  for (let at = last; at > 0 && at > last - LONGEST_PORTFOLIO; at--) {
    const token = tokens[at];
    if (token === undefined || token.before === "stop") return undefined;
    if (/^(?:for|of|de|del)$/.test(token.key)) {
      const title = titleEndingAt(tokens, at - 1);
      if (title === undefined) continue;
      const found = fieldedClass(title.titleClass, tokens[title.first]);
      // "the Minister for Justice, Home Affairs and Migration Jane Roe", but "head of the Reserve, Jane Roe".
      if (commas && !PUBLIC_TITLES.has(found ?? "")) return undefined;
      return found === undefined ? undefined : { titleClass: found, first: title.first, last };
    }
    commas ||= token.before === "comma";
    if (token.shape !== "capital" && !/^(?:and|y|e|state|the|la)$/.test(token.key)) return undefined;
  }
  return undefined;
}

/** A secretary with a field is a minister; anyone may have a king, a candidate or a supervisor "of" something. */
function fieldedClass(found: string, first: Token | undefined): string | undefined {
  if (found === "minister" || found === "secretary") return first?.shape === "capital" ? "minister" : undefined;
  if (/^(?:council|king|representative|candidate)$/.test(found)) return undefined;
  return SHARED_TITLES.has(found) || PUBLIC_TITLES.has(found) ? found : undefined;
}
