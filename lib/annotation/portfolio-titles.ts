// Ministers' titles with their field: "Minister of State for Integration".
import type { Token } from "./tokens.ts";
import { titleEndingAt, type TitleSpan } from "./titles.ts";

const LONGEST_PORTFOLIO = 8;

/** "Minister of State for Integration", "Minister for Equality and Integration": title, preposition and portfolio before a name. */
export function portfolioTitle(tokens: readonly Token[], last: number): TitleSpan | undefined {
  for (let at = last; at > 0 && at > last - LONGEST_PORTFOLIO; at--) {
    const token = tokens[at];
    if (token === undefined || token.before === "stop") return undefined;
    if (/^(?:for|of|de|del)$/.test(token.key)) {
      if (at === last) return undefined;
      const title = titleEndingAt(tokens, at - 1);
      if (title === undefined) continue;
      const isCabinet = title.titleClass === "minister" || title.titleClass === "secretary";
      return isCabinet && tokens[title.first]?.shape === "capital"
        ? { titleClass: "minister", first: title.first, last }
        : undefined;
    }
    if (token.shape !== "capital" && !/^(?:and|y|e|state|the|la)$/.test(token.key)) return undefined;
  }
  return undefined;
}
