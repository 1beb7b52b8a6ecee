// Whether a title or an agency stands beside a name and belongs to it: "Homeland Security Secretary Noem", "Noem, the secretary".
import type { BlockText } from "./block-text.ts";
import { isCalendar } from "./calendar.ts";
import { closesName } from "./clauses.ts";
import { cellOf } from "./places-in-text.ts";
import type { NamedPeople } from "./offices.ts";
import { regionAt, regionEndingAt } from "./region-phrases.ts";
import type { Candidate, Scene } from "./scene.ts";
import { isCourtesy, titleClass, titleEndingAt } from "./titles.ts";

const APPOSITION_REACH = 6;

/** Whether the span touches a name: "Secretary Noem", "Noem, the Homeland Security secretary", or an unknown name. */
export function standsBesideName(
  scene: Scene,
  span: { block: number; first: number; last: number },
  people: NamedPeople,
): boolean {
  const block = scene.blocks[span.block];
  const next = block?.tokens[span.last + 1];
  if (block === undefined) return false;
  const after = people.byFirst.has(cellOf(span.block, span.last + 1));
  if (after && next?.before !== "stop" && next?.before !== "apostrophe") return true;
  if (isApposition(scene, span, people) || namesStranger(block, span.last)) return true;
  return (
    next !== undefined &&
    next.before === "space" &&
    next.shape === "capital" &&
    block.style === "sentence" &&
    !isNoName(next.key)
  );
}

/** "El ministro del Interior, Carlos Roe, dijo": an unknown name of two words and more between commas, or before a verb of speech. */
export function namesStranger(block: BlockText, last: number): boolean {
  const first = block.tokens[last + 1];
  if (first?.before !== "comma" || first.shape !== "capital" || block.style !== "sentence") return false;
  let end = last + 1;
  while (block.tokens[end + 1]?.before === "space" && block.tokens[end + 1]?.shape === "capital") end++;
  const words = block.tokens.slice(last + 1, end + 1).map(({ key }) => key);
  const isOther = words.some((key) => isNoName(key) || isCourtesy(key) || titleClass([key]) !== undefined);
  return words.length > 1 && !isOther && regionAt(block, last + 1) === undefined && closesName(block.tokens[end + 1]);
}

/** Capitalised words that begin no name: days, months, and a headline's small words. */
function isNoName(key: string): boolean {
  return isCalendar(key) || /^(?:on|in|said|says)$/.test(key);
}

/** "Noem, the Homeland Security secretary": a comma after the name, then nothing but words of the title's own phrase. */
function isApposition(scene: Scene, span: { block: number; first: number }, people: NamedPeople): boolean {
  const tokens = scene.blocks[span.block]?.tokens ?? [];
  for (let last = span.first - 1; last >= 0 && last >= span.first - APPOSITION_REACH; last--) {
    if (!people.byLast.has(cellOf(span.block, last))) continue;
    const words = tokens.slice(last + 1, span.first + 1);
    return words.every(
      (token, index) =>
        (index === 0 ? token.before === "comma" : token.before !== "comma" && token.before !== "stop") &&
        (token.shape !== "lower" || index === words.length - 1 || APPOSITION_WORDS.has(token.key)),
    );
  }
  return false;
}

const APPOSITION_WORDS = new Set(
  "the a an s now later once former then acting current new outgoing deputy independent interim permanent top its his her their country state republican democratic el la entonces actual nuevo nueva".split(
    " ",
  ),
);

/** "Homeland Security Secretary Noem": the agency is a part of the title, and title and name are one mention. */
export function isWithinTitle(scene: Scene, thing: Candidate, people: NamedPeople): boolean {
  const { block, first, last } = thing;
  // "Secretary of State Blinken" is a plain title.
  if (people.byFirst.has(cellOf(block, last + 1))) {
    const plain = titleEndingAt(scene.blocks[block]?.tokens ?? [], last);
    return (plain !== undefined && plain.first < first) || endsOffice(scene, block, last + 1, first);
  }
  for (let name = last + 2; name <= last + APPOSITION_REACH; name++) {
    if (people.byFirst.has(cellOf(block, name))) return endsOffice(scene, block, name, first);
  }
  return false;
}

/** Whether a title of the dataset that begins at `first` or before ends at a name: "secretaria de Gobernación (de México), ". */
function endsOffice(scene: Scene, number: number, name: number, first: number): boolean {
  const block = scene.blocks[number];
  const region = block === undefined ? undefined : regionEndingAt(block, name - 1);
  return [name - 1, region === undefined ? -1 : region.first - 2].some(
    (last) => scene.officeEnds.get(cellOf(number, last))?.some((title) => title.first <= first) === true,
  );
}
