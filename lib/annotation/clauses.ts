// How far the words beside a name belong to it: to the comma, the full stop, the verb or the preposition.
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** How many tokens before a title belong to it at most. */
export const REACH_BEFORE = 6;
const REACH_AFTER = 9;

/** First token of the clause before a title, at most `reach` tokens back. */
export function clauseStart(scene: Scene, number: number, before: number, reach: number): number {
  const tokens = scene.blocks[number]?.tokens ?? [];
  let first = before;
  while (first > 0 && before - first < reach) {
    const token = tokens[first];
    const previous = tokens[first - 1];
    if (token === undefined || previous === undefined || token.before === "stop" || token.before === "comma") break;
    if (LINKING.has(previous.key)) break;
    first--;
  }
  return first;
}

const LINKING = new Set(
  "said says and but that which who when while as by with to from told than after before was is are were has have had under at on if because of".split(
    " ",
  ),
);

/** Last token of the clause that begins at a token. */
export function clauseEnd(scene: Scene, number: number, from: number): number {
  const tokens = scene.blocks[number]?.tokens ?? [];
  let last = from;
  while (last - from < REACH_AFTER) {
    const next = tokens[last + 1];
    if (
      next === undefined ||
      next.before === "stop" ||
      next.before === "comma" ||
      /^(?:said|says|told|who|and|has|is|was)$/.test(next.key)
    ) {
      break;
    }
    last++;
  }
  return last;
}

/** "Jane Doe, the mayor, said", but not "In Las Vegas, the mayor said". */
export function closes(next: Token | undefined): boolean {
  return next === undefined || next.before === "comma" || next.before === "stop";
}

/** "El ministro del Interior, Carlos Roe afirmó": the second comma is often left out before a verb of speech. */
export function closesName(next: Token | undefined): boolean {
  return closes(next) || isOfSpeech(next);
}

/** Whether a token is a verb of speech in the past. */
export function isOfSpeech(token: Token | undefined): boolean {
  return OF_SPEECH.has(token?.key ?? "");
}

const OF_SPEECH = new Set(
  "afirmo dijo informo senalo indico anuncio aseguro explico advirtio manifesto sostuvo declaro preciso confirmo said acknowledged disclosed announced noted".split(
    " ",
  ),
);
