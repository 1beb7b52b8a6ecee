// Heads whom the article introduces and the dataset does not have: after "President Hage Geingob" or "presidente de la
// Junta de Andalucía, Juanma Moreno", "the president" is none of the dataset's.
import { namesStranger } from "./beside-names.ts";
import type { BlockText } from "./block-text.ts";
import { tenuresOfClass } from "./holders.ts";
import { opensSentence } from "./name-edges.ts";
import type { NamedPeople } from "./offices.ts";
import { cellOf, distanceBack, type Spot } from "./places-in-text.ts";
import { regionAfter, regionAt, regionEndingAt } from "./region-phrases.ts";
import { isPrivateWord } from "./role-words.ts";
import type { Scene } from "./scene.ts";
import { longestTitle, type TitlePhrase } from "./title-phrases.ts";
import { isFormer } from "./titles.ts";

/** Up to here, within the block before, the last one introduced is meant, even where a known holder was named earlier. */
const NEAR = 1000;
/** How far behind "presidente de la …" its name may stand. */
const APPOSITION_REACH = 8;

/** Whether a title without a name and a region comes after another head, and nearer than after its holder. */
export function meansOtherHead(
  scene: Scene,
  phrase: TitlePhrase,
  people: NamedPeople,
  holder: number | undefined,
): boolean {
  if (phrase.region !== undefined || phrase.former) return false;
  const other = distanceBack(otherHeads(scene, people).get(phrase.titleClass) ?? [], phrase);
  if (other === Infinity) return false;
  const own = holder === undefined ? Infinity : people.distanceBack(holder, phrase);
  return own === Infinity || (other < own && other <= NEAR);
}

const cache = new WeakMap<NamedPeople, ReadonlyMap<string, readonly Spot[]>>();

/** Where other heads are introduced, by the class of the title, in reading order. */
function otherHeads(scene: Scene, people: NamedPeople): ReadonlyMap<string, readonly Spot[]> {
  const known = cache.get(people);
  if (known !== undefined) return known;
  const spots = new Map<string, Spot[]>();
  for (const [number, block] of scene.blocks.entries()) {
    if (number === scene.title || block.style !== "sentence") continue;
    for (let first = 0; first < block.tokens.length; first++) {
      const title = longestTitle(block, first);
      if (title === undefined) continue;
      if (
        !isPast(scene, block, first, title.last) &&
        !isOfABody(block, first) &&
        introducesOther(scene, people, number, title)
      ) {
        const list = spots.get(title.titleClass) ?? [];
        list.push({ block: number, first });
        spots.set(title.titleClass, list);
      }
      first = title.last;
    }
  }
  cache.set(people, spots);
  return spots;
}

/** "former President Jimmy Carter", "President Kennedy": no head of the article's day, and no one whom "the president" means. */
function isPast(scene: Scene, block: BlockText, first: number, last: number): boolean {
  const before = block.tokens[first - 1]?.key ?? "";
  if (isFormer(before) || /^(?:then|late|first)$/.test(before) || isFormer(block.tokens[first]?.key ?? "")) return true;
  if (block.tokens.slice(last + 1, last + 4).some(({ key }) => PAST_PRESIDENTS.has(key))) return true;
  return block.tokens[last + 1]?.key === "johnson" || isOfAnotherAge(scene, block, last);
}

/** Of the United States, before the dataset's: articles tell whose law it was. */
const PAST_PRESIDENTS = new Set(
  "lincoln mckinley taft wilson harding coolidge hoover roosevelt truman eisenhower kennedy lyndon lbj nixon ford carter reagan".split(
    " ",
  ),
);

/** "President Arthur signed it in 1882": longer ago than any head is in office; "in power since 1986" is another matter. */
const AN_AGE = 40;

function isOfAnotherAge(scene: Scene, { tokens }: BlockText, last: number): boolean {
  const now = Number(scene.day?.slice(0, 4) ?? Number.NaN);
  for (let at = last + 1; at < tokens.length && (tokens[at]?.before !== "stop" || at === last + 1); at++) {
    const year = /^1[789]\d\d$/.test(tokens[at]?.key ?? "") ? Number(tokens[at]?.key) : Number.NaN;
    if (tokens[at - 1]?.key === "in" && year + AN_AGE < now) return true;
  }
  return false;
}

/** "Harvard President Alan Roe", "Union President Jane Roe": heads of something with a name or of a private body. */
function isOfABody(block: BlockText, first: number): boolean {
  const previous = block.tokens[first - 1];
  if (previous === undefined || block.tokens[first]?.before !== "space") return false;
  if (isPrivateWord(previous.key)) return true;
  const isSmall = previous.shape !== "capital" && previous.shape !== "upper";
  return (
    !isSmall &&
    !NEW.test(previous.key) &&
    !opensSentence(previous.key) &&
    regionEndingAt(block, first - 1) === undefined
  );
}

const NEW = /^(?:interim|acting|new|incoming|newly|current|deputy|vice|state|federal|provincial)$/;

function introducesOther(
  scene: Scene,
  people: NamedPeople,
  number: number,
  title: { readonly last: number; readonly titleClass: string },
): boolean {
  const block = scene.blocks[number];
  if (block === undefined) return false;
  const name = nameAfter(block, title.last);
  if (name === undefined) return false;
  const person = people.byFirst.get(cellOf(number, name));
  return person === undefined
    ? regionAt(block, name) === undefined
    : tenuresOfClass(scene.matcher, person.entity, title.titleClass).length === 0;
}

/** The name behind a title: "President Hage …", or after a comma where the title is of something: "… de la Junta, Juanma". */
function nameAfter(block: BlockText, last: number): number | undefined {
  const next = block.tokens[last + 1];
  if (next?.before === "space" && next.shape === "capital") return last + 1;
  // "the union's president, Zandile Dabula, was present".
  if (next?.before === "comma" && namesStranger(block, last)) return last + 1;
  if (regionAfter(block, last) !== "other") return undefined;
  for (let at = last + 2; at <= last + APPOSITION_REACH; at++) {
    const token = block.tokens[at];
    if (token === undefined || token.before === "stop") return undefined;
    if (token.before === "comma") return token.shape === "capital" ? at : undefined;
  }
  return undefined;
}
