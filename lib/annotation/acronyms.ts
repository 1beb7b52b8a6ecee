// "International Rescue Committee (IRC)": an article that spells out an acronym tells what it means. Where that is none of
// the acronym's entities, the letters mean something else in this article.
import { ACRONYM } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import type { Hit } from "./hits.ts";
import type { Scene } from "./scene.ts";

/** The expansion may be a few words back: "Deferred Action for Childhood Arrivals program (DACA)". */
const REACH = [1, 2, 3, 4];

/** Keys of acronyms that the article defines as something that the dataset does not mean by them. */
export function redefinedAcronyms(scene: Scene, hits: readonly Hit[]): Set<string> {
  const redefined = new Set<string>();
  const meant = new Set<string>();
  const ends = new Set(hits.map((hit) => `${hit.block} ${hit.last} ${hit.entity}`));
  const names = hits.filter(({ flags }) => (flags & ACRONYM) === 0);
  const begins = new Set(names.map((hit) => `${hit.block} ${hit.first} ${hit.entity}`));
  const isExplained = (hit: Hit): boolean =>
    [1, 2].some((step) => begins.has(`${hit.block} ${hit.last + step} ${hit.entity}`));
  const expands = (hit: Hit): boolean =>
    REACH.some((back) => ends.has(`${hit.block} ${hit.first - back} ${hit.entity}`));
  for (const hit of hits) {
    if ((hit.flags & ACRONYM) === 0) continue;
    const block = scene.blocks[hit.block];
    const key = block?.tokens[hit.first]?.key ?? "";
    if (block === undefined) continue;
    if (isExplained(hit)) meant.add(key);
    else if (isSpelledBehind(block, hit.first, key)) redefined.add(key);
    if (!isBracketed(block, hit.first) && !isKnownAs(block, hit.first)) continue;
    if (expands(hit)) meant.add(key);
    else if (spellsOut(block, hit.first, key)) redefined.add(key);
  }
  for (const key of meant) redefined.delete(key);
  return redefined;
}

function isBracketed(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  return token !== undefined && block.text[token.start - 1] === "(" && block.text[token.end] === ")";
}

/** "the Criminal Alien Program, known as CAP". */
function isKnownAs({ tokens }: BlockText, index: number): boolean {
  return tokens[index - 1]?.key === "as" && /^(?:known|abbreviated|called)$/.test(tokens[index - 2]?.key ?? "");
}

/** "CASA, the Court Appointed Special Advocates,": each capital behind the comma is the next letter, and no letter is left. */
function isSpelledBehind({ tokens }: BlockText, index: number, key: string): boolean {
  if (tokens[index + 1]?.before !== "comma") return false;
  let letter = 0;
  for (const token of tokens.slice(index + 1, index + 2 * key.length + 2)) {
    if (token.before === "stop" || (token.before === "comma" && letter > 0)) return false;
    if (token.shape !== "capital") continue;
    if (token.key.charAt(0) !== key.charAt(letter)) return false;
    if (++letter === key.length) return true;
  }
  return false;
}

/**
 * Whether the words before the bracket spell the letters out: read from the back, every letter is found in turn and the
 * first one begins a word (Schwartz and Hearst 2003, here by the beginnings of words only).
 */
function spellsOut(block: BlockText, index: number, key: string): boolean {
  let letter = key.length - 1;
  for (let at = index - 1; at >= 0 && at >= index - 2 * key.length - 1; at--) {
    const token = block.tokens[at];
    if (token === undefined || (at < index - 1 && block.tokens[at + 1]?.before === "stop")) break;
    if (token.key.charAt(0) !== key.charAt(letter)) {
      if (token.shape === "capital") return false;
      continue;
    }
    if (letter === 0) return token.shape === "capital";
    letter--;
  }
  return false;
}
