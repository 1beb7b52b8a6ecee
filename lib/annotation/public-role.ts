// Whether the words around an unknown name give it a public role. Private people (migrants, witnesses, advocates) never
// earn a mark, so a title counts only where it is public by itself or stands with a country, a state or a public body.
import { regionAt } from "./focus.ts";
import { categoryOf, type Scene } from "./scene.ts";
import { titleEndingAt, titleClass } from "./titles.ts";
import { stateAfter } from "./name-support.ts";

/** Titles that only public office gives. */
const PUBLIC = new Set(
  "senator representative governor lieutenant-governor mayor judge justice attorney-general deputy-attorney-general state-secretary home-secretary shadow-secretary press-secretary under-secretary foreign-minister interior-minister immigration-minister minister prime-minister premier deputy-prime-minister speaker sheriff ambassador mp mep pope king council prosecutor adjudicator police".split(
    " ",
  ),
);
/** Titles that companies, unions and charities give too. */
const SHARED = new Set(
  "president vice-president chancellor secretary commissioner director chief administrator leader spokesperson czar adviser commander chair candidate ombudsman coordinator ruler".split(
    " ",
  ),
);
const GOVERNMENT = new Set(
  "state county city federal government police party republican democratic democrat opposition border gubernatorial presidential congressional mayoral senate house white parliamentary ministry department national prime immigration security interior foreign labour tory conservative cabinet provincial municipal agency regional majority minority ndp bloc greens green democrats".split(
    " ",
  ),
);
/** Whose spokespeople are public: "Chancellor Merkel's spokesman Steffen Seibert". */
const HEADS = new Set("chancellor president minister governor mayor senator secretary".split(" "));
const PRIVATE = new Set(
  "coalition alliance association network foundation union institute university centre center company group project church fund firm league federation society charity club bank hospital school college professor lawyer attorney advocate activist organizer nonprofit ngo organisation organization committee clinic shelter students catholic bishop fellow analyst editor team football chamber inc corp refuge rights campaign researcher".split(
    " ",
  ),
);

/** Whether a folded word belongs to a company, union, charity or private profession. */
export function isPrivateWord(key: string): boolean {
  return PRIVATE.has(key);
}

export interface Role {
  /** A public title directly before the name: enough to take the words after it for one. */
  readonly direct: boolean;
  /** Token indices of the words that introduce the person, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

interface NameSpan {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The words that give the name at a span a public role, if there are any. */
export function publicRole(scene: Scene, name: NameSpan): Role | undefined {
  return roleBefore(scene, name) ?? roleAfter(scene, name);
}

const REACH_BEFORE = 6;
const REACH_AFTER = 9;

/** "county Sheriff Jane Doe", "North Korean ruler Kim Jong-il". */
function roleBefore(scene: Scene, { block: number, first }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  if (block === undefined || block.tokens[first]?.before !== "space") return undefined;
  const title = titleEndingAt(block.tokens, first - 1);
  if (title === undefined) return undefined;
  const from = clauseStart(scene, number, title.first, REACH_BEFORE);
  const capital = block.tokens[title.first]?.shape === "capital";
  const isLeader = title.titleClass === "leader" && capital && !block.tokens[title.first]?.opens;
  const headOfState = title.titleClass === "president" && capital && block.tokens[title.first - 1]?.shape === "lower";
  if (!headOfState && !isLeader && !earns(scene, number, title.titleClass, from, first - 1)) return undefined;
  return { first: from, last: first - 1, direct: headOfState || (capital && PUBLIC.has(title.titleClass)) };
}

/** "Jane Doe, the county's emergency director"; "John Roe (D-Ariz.)". */
function roleAfter(scene: Scene, { block: number, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const next = block?.tokens[last + 1];
  if (block === undefined || next === undefined) return undefined;
  if (/^[rdi]$/.test(next.key) && next.before !== "space" && stateAfter(block, last) !== undefined) {
    return { first: last + 1, last: last + 2, direct: true };
  }
  if (next.before !== "comma") return undefined;
  const end = clauseEnd(scene, number, last + 1);
  for (let index = last + 1; index <= end; index++) {
    const title = titleEndingAt(block.tokens, index);
    if (title === undefined || title.first <= last || titleClass([block.tokens[index + 1]?.key ?? ""]) !== undefined) {
      continue;
    }
    return earns(scene, number, title.titleClass, last + 1, end)
      ? { first: last + 1, last: end, direct: false }
      : undefined;
  }
  return undefined;
}

function clauseStart(scene: Scene, number: number, before: number, reach: number): number {
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

function clauseEnd(scene: Scene, number: number, from: number): number {
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

function earns(scene: Scene, number: number, title: string, first: number, last: number): boolean {
  const words = scene.blocks[number]?.tokens.slice(first, last + 1).map((token) => token.key) ?? [];
  if (words.some((word) => PRIVATE.has(word)) || hasBody(scene, number, first, last, true)) return false;
  if (PUBLIC.has(title)) return true;
  if (!SHARED.has(title)) return false;

  if (title === "spokesperson" && words.some((word) => HEADS.has(word))) return true;
  return (
    words.some((word) => GOVERNMENT.has(word)) ||
    hasBody(scene, number, first, last, false) ||
    hasRegion(scene, number, first, last)
  );
}

function hasRegion(scene: Scene, number: number, first: number, last: number): boolean {
  const block = scene.blocks[number];
  if (block === undefined) return false;
  for (let index = first; index <= last; index++) if (regionAt(block, index) !== undefined) return true;
  return false;
}

/** Whether an agency of the dataset, public or private, stands within the words. */
function hasBody(scene: Scene, number: number, first: number, last: number, isPrivate: boolean): boolean {
  for (let index = first; index <= last; index++) {
    const hits = scene.agencyEnds.get(`${number} ${index}`) ?? [];
    if (
      hits.some(
        (hit) =>
          hit.first >= first &&
          (hit.row.private === 1) === isPrivate &&
          hit.rule === "always" &&
          categoryOf(hit.row) === "agency",
      )
    ) {
      return true;
    }
  }
  return false;
}
