// Titles that many offices share ("the president", "the governor", "the former president"): they mean one office only
// through the phrase around them, the people the article names, or the country that it is plainly about.
import { formerHolders, holderAt, tenureOn } from "./holders.ts";
import { regionAt, regionEndingAt } from "./focus.ts";
import { isAbout } from "./name-support.ts";
import { formerHolderNamed, standsBesideName, type NamedPeople } from "./offices.ts";
import { reject, type Candidate, type Scene } from "./scene.ts";
import type { BlockText } from "./block-text.ts";
import { isFormer, titleClass } from "./titles.ts";

/** Classes that a bare title may stand for. */
const GENERIC = new Set(
  "president vice-president prime-minister premier chancellor governor secretary attorney-general mayor pope foreign-minister interior-minister home-secretary state-secretary".split(
    " ",
  ),
);
const DETERMINERS = new Set("the this our his her their its a el la".split(" "));
const ADJECTIVES = new Set(
  "republican democratic conservative labour current sitting new incumbent incoming outgoing then former ex late populist leftist embattled hard line right left wing far hawkish american".split(
    " ",
  ),
);
/** What may precede a capitalised title that has no article ("President's Order"). */
const LONGEST = 3;

interface Phrase {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly titleClass: string;
  readonly former: boolean;
  /** Jurisdiction that the phrase itself names. */
  readonly region: string | undefined;
}

/** Mentions by a title alone, outside the spans already taken by longer titles. */
export function findGenericTitles(scene: Scene, people: NamedPeople): Candidate[] {
  const candidates: Candidate[] = [];
  scene.blocks.forEach((block, number) => {
    if (number === scene.title || block.style !== "sentence") return;
    for (let index = 0; index < block.tokens.length; index++) {
      const phrase = phraseAt(block, number, index);
      if (phrase === undefined) continue;
      index = phrase.last;
      const candidate = resolve(scene, phrase, people);
      if (candidate !== undefined) candidates.push(candidate);
    }
  });
  return candidates;
}

function phraseAt(block: BlockText, number: number, first: number): Phrase | undefined {
  const words: string[] = [];
  let best: { last: number; titleClass: string } | undefined;
  for (let last = first; last < first + LONGEST; last++) {
    const token = block.tokens[last];
    if (token === undefined || (last > first && token.before !== "space")) break;
    words.push(token.key);
    const found = titleClass(words);
    if (found !== undefined) best = { last, titleClass: found };
  }
  if (best === undefined || !GENERIC.has(best.titleClass) || isAbbreviated(block, first)) return undefined;
  const left = leftOf(block, first);
  const region = regionAfter(block, best.last) ?? left?.region;
  if (left === undefined || region === "other") return undefined;
  return {
    block: number,
    first: left.former ? first - 1 : first,
    last: best.last,
    titleClass: best.titleClass,
    former: left.former,
    region,
  };
}

/** "Gov.", "AG", "PM" alone are too short to stand for a person, but for the prime minister. */
function isAbbreviated(block: BlockText, index: number): boolean {
  return /^(?:gov|govs|pres|ag|vp|atty)$/.test(block.tokens[index]?.key ?? "");
}

interface Left {
  readonly former: boolean;
  readonly region: string | undefined;
}

/** What stands before the title; undefined where it is a compound ("union president", "council president"). */
function leftOf(block: BlockText, first: number): Left | undefined {
  const title = block.tokens[first];
  let index = first - 1;
  let former = false;
  while (index >= 0) {
    const token = block.tokens[index];
    const after = block.tokens[index + 1];
    if (token === undefined || after === undefined || after.before === "stop") break;
    if (DETERMINERS.has(token.key)) return token.key === "a" && !former ? undefined : { former, region: undefined };
    if (token.key === "s" && token.before === "apostrophe") {
      const owner = regionEndingAt(block, index - 1);
      return owner === undefined ? undefined : { former, region: owner.code };
    }
    const region = regionEndingAt(block, index);
    if (region !== undefined) return { former, region: region.code };
    if (!isFormer(token.key) && !ADJECTIVES.has(token.key)) break;
    former ||= isFormer(token.key) && index === first - 1;
    index--;
  }
  const capital = title !== undefined && title.shape !== "lower";
  const free = index < 0 || block.tokens[index + 1]?.before === "stop" || block.tokens[index]?.shape === "lower";
  return capital && free && !(title.opens && index === first - 1)
    ? { former, region: undefined }
    : former
      ? { former, region: undefined }
      : undefined;
}

const OF = new Set("of for de del".split(" "));
const ARTICLES = new Set("the la el los las".split(" "));

/** "of Mexico" names a region; "of the company" and "de Seguridad Nacional" name something else. */
function regionAfter(block: BlockText, last: number): string | undefined {
  const of = block.tokens[last + 1];
  if (of === undefined || !OF.has(of.key) || of.before !== "space") return undefined;
  const next = ARTICLES.has(block.tokens[last + 2]?.key ?? "") ? last + 3 : last + 2;
  return regionAt(block, next)?.code ?? "other";
}

function resolve(scene: Scene, phrase: Phrase, people: NamedPeople): Candidate | undefined {
  if (standsBesideName(scene, phrase, people)) return undefined;
  const offices = officesOfClass(scene, phrase);
  const office = offices.length === 1 ? offices[0] : undefined;
  const found = office ?? officeOfNamedHolder(scene, phrase, people, offices);
  if (found === undefined) {
    reject(scene, phrase, "no certain office behind this title");
    return undefined;
  }
  const holder = phrase.former ? formerHolderNamed(scene, found, people) : holderAt(scene.matcher, found, scene.day);
  if (phrase.former && holder === undefined) {
    reject(scene, phrase, "no certain former holder");
    return undefined;
  }
  const candidate = {
    block: phrase.block,
    first: phrase.first,
    last: phrase.last,
    entity: found,
    category: "office" as const,
    confidence: 0.85,
    evidence: `bare title (${phrase.titleClass})`,
  };
  return holder === undefined ? candidate : { ...candidate, holder };
}

/** Single-seat offices of the class in the phrase's jurisdiction. */
function officesOfClass(scene: Scene, phrase: Phrase): number[] {
  const offices: number[] = [];
  for (const index of scene.matcher.officesByClass.get(phrase.titleClass) ?? []) {
    if (phrase.region === undefined || scene.matcher.entities[index]?.j === phrase.region) offices.push(index);
  }
  return phrase.region === undefined &&
    offices.length === 1 &&
    !isAbout(scene, scene.matcher.entities[offices[0] ?? 0]?.j ?? "")
    ? []
    : offices;
}

/**
 * The office whose holder the article names: nearest before the title; else the one that the article's leading country
 * has, if it names no other holder of the class at all.
 */
function officeOfNamedHolder(
  scene: Scene,
  phrase: Phrase,
  people: NamedPeople,
  offices: readonly number[],
): number | undefined {
  if (phrase.region !== undefined) return undefined;
  const held = distances(scene, phrase, people, offices);
  const before = [...held].filter(([, distance]) => distance < Infinity);
  const [only] = before;
  if (only !== undefined && before.length === 1) return only[0];
  if (held.size === 1) return [...held.keys()][0];
  const country = scene.focus.country;
  const home = country === undefined ? [] : offices.filter((index) => scene.matcher.entities[index]?.j === country);
  if (held.size === 0) return home.length === 1 && !phrase.former ? home[0] : undefined;
  const [first, second] = before.toSorted(([, left], [, right]) => left - right);
  if (first === undefined || second === undefined || first[1] === second[1]) return undefined;
  return first[1] < NEAR && home.includes(first[0]) ? first[0] : undefined;
}

/** In tokens, with blocks counted as in `places-in-text.ts`: the same block or the one before. */
const NEAR = 2000;

function holdsOn(scene: Scene, person: number, office: number, former: boolean): boolean {
  const day = scene.day;
  if (day === undefined) return false;
  if (former) return formerHolders(scene.matcher, office, day).includes(person);
  return (scene.matcher.entities[person]?.t ?? []).some(
    (tenure) => tenure[0] === office && tenureOn(tenure, day) !== "no",
  );
}

/** For each office whose holder is named: how far back the nearest naming stands, Infinity where only after the title. */
function distances(scene: Scene, phrase: Phrase, people: NamedPeople, offices: readonly number[]): Map<number, number> {
  const held = new Map<number, number>();
  for (const person of people.entities) {
    const office = offices.find((index) => holdsOn(scene, person, index, phrase.former));
    if (office === undefined) continue;
    held.set(office, Math.min(held.get(office) ?? Infinity, people.distanceBack(person, phrase)));
  }
  return held;
}
