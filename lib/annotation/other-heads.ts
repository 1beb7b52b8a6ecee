// Heads whom the article introduces and the dataset does not have: after "President Hage Geingob" or "presidente de la
// Junta de Andalucía, Juanma Moreno", "the president" is none of the dataset's.
import { namesStranger } from "./beside-names.ts";
import type { BlockText } from "./block-text.ts";
import { tenuresOfClass } from "./holders.ts";
import type { NamedPeople } from "./offices.ts";
import { cellOf, distanceBack, type Spot } from "./places-in-text.ts";
import { regionAfter, regionAt } from "./region-phrases.ts";
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
      if (!isPast(block, first, title.last) && introducesOther(scene, people, number, title)) {
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
function isPast(block: BlockText, first: number, last: number): boolean {
  const before = block.tokens[first - 1]?.key ?? "";
  if (isFormer(before) || /^(?:then|late|first)$/.test(before) || isFormer(block.tokens[first]?.key ?? "")) return true;
  return block.tokens.slice(last + 1, last + 4).some(({ key }) => PAST_PRESIDENTS.has(key));
}

/** Of the United States, before the dataset's: articles tell whose law it was. */
const PAST_PRESIDENTS = new Set(
  "lincoln wilson coolidge roosevelt truman eisenhower kennedy nixon ford carter reagan".split(" "),
);

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
