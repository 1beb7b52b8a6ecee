// Whether the words around a title make it a public one: government words, a public body, a country or state.
import { contextHolds } from "./alias-conditions.ts";
import { cellOf } from "./places-in-text.ts";
import { regionAt } from "./region-phrases.ts";
import { GOVERNMENT_WORDS, HEAD_WORDS, PRIVATE_WORDS, PUBLIC_TITLES, SERVANTS, SHARED_TITLES } from "./role-words.ts";
import { categoryOf, type Scene } from "./scene.ts";
import { titleClass, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Whether the words from `first` to `last`, in which a title stands, make it a public one. */
export function earns(scene: Scene, number: number, title: TitleSpan, first: number, last: number): boolean {
  const tokens = scene.blocks[number]?.tokens.slice(first, last + 1) ?? [];
  const words = tokens.map((token) => token.key);
  // "the district attorney" is no attorney of hers.
  const around = words.filter((_, index) => first + index < title.first || first + index > title.last);
  if (around.some((word) => PRIVATE_WORDS.has(word)) || hasBody(scene, number, first, last, true)) return false;
  const own = scene.blocks[number]?.tokens[title.last];
  if (own !== undefined && isAnyones(own)) {
    return around.some((word) => OF_HOUSES.test(word)) || hasBody(scene, number, first, last, false);
  }
  if (PUBLIC_TITLES.has(title.titleClass)) return true;
  if (!SHARED_TITLES.has(title.titleClass)) return false;
  if (SERVANTS.has(title.titleClass) && around.some((word) => HEAD_WORDS.has(word))) return true;
  return (
    words.some((word) => GOVERNMENT_WORDS.has(word)) ||
    hasBody(scene, number, first, last, false) ||
    hasRegion(scene, number, first, last)
  );
}

const STRONG = /^(?:federal|government|ministry|gobierno|ministerio)$/;

/** Whether a public body or a government's own word stands before a title with a field; many have regions and states. */
export function isOfPublicBody(scene: Scene, number: number, first: number, last: number): boolean {
  const tokens = scene.blocks[number]?.tokens.slice(first, last + 1) ?? [];
  return tokens.some(({ key }) => STRONG.test(key)) || hasBody(scene, number, first, last, false);
}

/** "Family representatives Ann Roe and Luis Poe", "her supervisor Ann Roe", "the next speaker", a British solicitor. */
function isAnyones({ key, shape }: Token): boolean {
  return key === "solicitor" || (shape === "lower" && ANYONES.test(key));
}

const ANYONES = /^(?:representatives?|delegate|supervisor|comptroller|speaker|king|queen|prince|princess|arbitrator)$/;
const OF_HOUSES =
  /^(?:us|state|county|city|federal|house|senate|parliament|parliamentary|assembly|congressional|borough|municipal|district|republican|democratic|democrat|opposition|government)$/;

function hasRegion(scene: Scene, number: number, first: number, last: number): boolean {
  const block = scene.blocks[number];
  if (block === undefined) return false;
  for (let index = first; index <= last; index++) {
    const region = regionAt(block, index);
    if (region === undefined) continue;
    const before = index > first && isNamePart(block.tokens[index - 1]);
    const after = region.after <= last && isNamePart(block.tokens[region.after]);
    if (!before && !after) return true;
  }
  return false;
}

const IN_TITLES =
  /^(?:attorney|attorneys|deputy|acting|former|assistant|lieutenant|chief|secretary|supreme|health|public|district)$/;

/** "American Families United", "ImmigrationWorks USA": a region within a body's name. */
function isNamePart(token: Token | undefined): boolean {
  return (
    token?.shape === "capital" &&
    titleClass([token.key]) === undefined &&
    !IN_TITLES.test(token.key) &&
    !GOVERNMENT_WORDS.has(token.key)
  );
}

/** Whether an agency of the dataset, public or private, stands within the words. */
function hasBody(scene: Scene, number: number, first: number, last: number, isPrivate: boolean): boolean {
  for (let index = first; index <= last; index++) {
    const hits = scene.agencyEnds.get(cellOf(number, index)) ?? [];
    if (
      hits.some(
        (hit) =>
          hit.first >= first &&
          (hit.row.private === 1) === isPrivate &&
          (hit.rule === "always" || (hit.rule === "context" && contextHolds(scene, hit))) &&
          categoryOf(hit.row) === "agency",
      )
    ) {
      return true;
    }
  }
  return false;
}
