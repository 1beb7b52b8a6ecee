// Titles that many offices share ("the president", "the governor", "the former president"): they mean one office only
// through the phrase around them, the people the article names, or the country that it is plainly about.
import { formerHolders, holderAt, tenureOn } from "./holders.ts";
import { isAbout } from "./alias-conditions.ts";
import { formerHolderNamed, standsBesideName, type NamedPeople } from "./offices.ts";
import { reject, type Candidate, type Scene } from "./scene.ts";
import { furtherRegions, titlePhraseAt, type TitlePhrase } from "./title-phrases.ts";

/** Mentions by a title alone, outside the spans already taken by longer titles. */
export function findGenericTitles(scene: Scene, people: NamedPeople): Candidate[] {
  const candidates: Candidate[] = [];
  scene.blocks.forEach((block, number) => {
    if (number === scene.title || block.style !== "sentence") return;
    for (let index = 0; index < block.tokens.length; index++) {
      const phrase = titlePhraseAt(block, number, index);
      if (phrase === undefined) continue;
      index = phrase.last;
      if (phrase.plural) candidates.push(...severalOffices(scene, phrase));
      else candidates.push(...[resolve(scene, phrase, people)].filter((found) => found !== undefined));
    }
  });
  return candidates;
}

/** "the governors of Texas and Florida": the title with its first region, then each further region by itself. */
function severalOffices(scene: Scene, phrase: TitlePhrase): Candidate[] {
  const block = scene.blocks[phrase.block];
  if (block === undefined || phrase.region === undefined) return [];
  const spans = [
    { first: phrase.first, last: phrase.last, code: phrase.region },
    ...furtherRegions(block, phrase.last).map(({ first, last, code }) => ({ first, last, code })),
  ];
  return spans.flatMap(({ first, last, code }) => {
    const offices = officesOfClass(scene, { ...phrase, region: code });
    const [office] = offices;
    if (office === undefined || offices.length > 1) return [];
    const holder = phrase.former || phrase.predicate ? undefined : holderAt(scene.matcher, office, scene.day);
    return [officeCandidate({ ...phrase, first, last }, office, holder, `title of several offices`)];
  });
}

function resolve(scene: Scene, phrase: TitlePhrase, people: NamedPeople): Candidate | undefined {
  if (standsBesideName(scene, phrase, people)) return undefined;
  const offices = officesOfClass(scene, phrase);
  const office = offices.length === 1 ? offices[0] : undefined;
  const found = office ?? officeOfNamedHolder(scene, phrase, people, offices);
  if (found === undefined) {
    reject(scene, phrase, "no certain office behind this title");
    return undefined;
  }
  const holder = phrase.former
    ? formerHolderNamed(scene, found, people)
    : phrase.predicate
      ? undefined
      : holderAt(scene.matcher, found, scene.day);
  if (phrase.former && holder === undefined) {
    reject(scene, phrase, "no certain former holder");
    return undefined;
  }
  return officeCandidate(phrase, found, holder, `bare title (${phrase.titleClass})`);
}

function officeCandidate(
  { block, first, last }: Pick<TitlePhrase, "block" | "first" | "last">,
  entity: number,
  holder: number | undefined,
  evidence: string,
): Candidate {
  const candidate = { block, first, last, entity, category: "office" as const, confidence: 0.85, evidence };
  return holder === undefined ? candidate : { ...candidate, holder };
}

/** Single-seat offices of the class in the phrase's jurisdiction. */
function officesOfClass(scene: Scene, phrase: TitlePhrase): number[] {
  const offices: number[] = [];
  for (const index of scene.matcher.officesByClass.get(phrase.titleClass) ?? []) {
    if (phrase.region === undefined || scene.matcher.entities[index]?.j === phrase.region) offices.push(index);
  }
  return phrase.region === undefined &&
    phrase.titleClass !== "pope" &&
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
  phrase: TitlePhrase,
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
  return home.includes(first[0]) ? first[0] : undefined;
}

function holdsOn(scene: Scene, person: number, office: number, former: boolean): boolean {
  const day = scene.day;
  if (day === undefined) return false;
  if (former) return formerHolders(scene.matcher, office, day).includes(person);
  return (scene.matcher.entities[person]?.t ?? []).some(
    (tenure) => tenure[0] === office && tenureOn(tenure, day) !== "no",
  );
}

/** For each office whose holder is named: how far back the nearest naming stands, Infinity where only after the title. */
function distances(
  scene: Scene,
  phrase: TitlePhrase,
  people: NamedPeople,
  offices: readonly number[],
): Map<number, number> {
  const held = new Map<number, number>();
  for (const person of people.entities) {
    const office = offices.find((index) => holdsOn(scene, person, index, phrase.former));
    if (office === undefined) continue;
    held.set(office, Math.min(held.get(office) ?? Infinity, people.distanceBack(person, phrase)));
  }
  return held;
}
