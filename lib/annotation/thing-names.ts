// Where the name of a body or term meets a person's name or a longer one: "Matt House", "House Appropriations Subcommittee",
// "Donald Trump's travel ban".
import { ACRONYM } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import { COMMON_GIVEN_NAMES } from "./given-names.ts";
import type { Hit } from "./hits.ts";
import { isGiven } from "./name-edges.ts";
import { categoryOf, type Scene } from "./scene.ts";

/** "House Appropriations Subcommittee": a part of the body that has no record. */
export function isPartOfBody(block: BlockText, hit: Hit): boolean {
  const next = block.tokens[hit.last + 1];
  const isName = categoryOf(hit.row) === "agency" && hit.first === hit.last && (hit.flags & ACRONYM) === 0;
  if (!isName || block.style !== "sentence" || next?.before !== "space" || next.shape !== "capital") return false;
  for (let index = hit.last + 1; index <= hit.last + LONGEST_COMMITTEE; index++) {
    const token = block.tokens[index];
    if (token === undefined || (token.before !== "space" && token.before !== "comma")) return false;
    if (/^(?:sub)?committees?$|^caucus$/.test(token.key)) return index > hit.last + 1;
    if (MEMBERS.test(token.key) || (token.shape === "lower" && !/^(?:and|of|the)$/.test(token.key))) return false;
  }
  return false;
}

/** "House Republicans on the Judiciary Committee" and "the Senate Republican caucus" are the body's. */
const MEMBERS = /^(?:republicans?|democrats|democratic|gop|members|lawmakers|leaders|speaker)$/;

/** Words of "Homeland Security and Governmental Affairs". */
const LONGEST_COMMITTEE = 6;

/** "Matt House": a body's name that is someone's surname here. */
export function isSurname(scene: Scene, block: BlockText, hit: Hit): boolean {
  const given = block.tokens[hit.first - 1];
  return (
    categoryOf(hit.row) === "agency" &&
    hit.first === hit.last &&
    (hit.flags & ACRONYM) === 0 &&
    block.style === "sentence" &&
    block.tokens[hit.first]?.before === "space" &&
    given?.shape === "capital" &&
    isGiven(scene.matcher, given)
  );
}

/** First token of the mention: "Trump's travel ban" begins at "Donald" where the text has the full name. */
export function withGivenName(scene: Scene, hit: Hit): number {
  const tokens = scene.blocks[hit.block]?.tokens;
  const given = tokens?.[hit.first - 1];
  const possessive = tokens?.[hit.first + 1]?.key === "s" && tokens[hit.first + 1]?.before === "apostrophe";
  const whole = possessive && tokens[hit.first]?.before === "space" && given?.shape === "capital";
  return whole && COMMON_GIVEN_NAMES.has(given.key) ? hit.first - 1 : hit.first;
}
