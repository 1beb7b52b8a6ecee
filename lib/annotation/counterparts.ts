// "his Guatemalan counterpart": the office there that answers to the one of whom the sentence speaks.
import { regionEndingAt } from "./region-phrases.ts";
import { holderAt, tenureOn } from "./holders.ts";
import { standsBesideName } from "./beside-names.ts";
import type { NamedPeople } from "./offices.ts";
import { cellOf } from "./places-in-text.ts";
import type { Candidate, Scene } from "./scene.ts";

const WORD = /^(?:counterpart|homologo|homologa)$/;
/** How far before the word its subject is looked for, in tokens of the same sentence. */
const REACH = 25;

/** Classes of office that answer to each other under different names. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "state-secretary": ["foreign-minister"],
  "foreign-minister": ["foreign-minister", "state-secretary"],
  "home-secretary": ["interior-minister"],
  "interior-minister": ["interior-minister", "home-secretary"],
  "attorney-general": ["attorney-general"],
  president: ["president"],
  "prime-minister": ["prime-minister"],
  governor: ["governor"],
};

/** Mentions of an office by the word for its opposite number. */
export function findCounterparts(scene: Scene, people: NamedPeople): Candidate[] {
  return scene.blocks.flatMap((block, number) =>
    number === scene.title
      ? []
      : block.tokens.flatMap(({ key }, index) =>
          WORD.test(key) ? (counterpartAt(scene, number, index, people) ?? []) : [],
        ),
  );
}

function counterpartAt(scene: Scene, number: number, last: number, people: NamedPeople): Candidate | undefined {
  const block = scene.blocks[number];
  const region = block === undefined ? undefined : regionEndingAt(block, last - 1);
  if (region === undefined || isNamed(scene, number, last, people)) return undefined;
  const classes = classesOf(scene, subjectBefore(scene, number, region.first, people));
  const offices = new Set(
    classes
      .flatMap((title) => ANSWERS[title] ?? [])
      .flatMap((title) => scene.matcher.officesByClass.get(title) ?? [])
      .filter((index) => scene.matcher.entities[index]?.j === region.code),
  );
  const [entity] = offices;
  if (entity === undefined || offices.size > 1) return undefined;
  const holder = holderAt(scene.matcher, entity, scene.day);
  const span = { block: number, first: region.first, last, entity, category: "office" as const };
  const candidate = { ...span, confidence: 0.8, evidence: "counterpart of the office named before" };
  return holder === undefined ? candidate : { ...candidate, holder };
}

/** "her Mexican counterpart, Alicia Bárcena". */
function isNamed(scene: Scene, block: number, last: number, people: NamedPeople): boolean {
  return people.byFirst.has(cellOf(block, last + 1)) || standsBesideName(scene, { block, first: last, last }, people);
}

/** The person named last before in the sentence. */
function subjectBefore(scene: Scene, number: number, first: number, people: NamedPeople): Candidate | undefined {
  const tokens = scene.blocks[number]?.tokens ?? [];
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const person = people.byLast.get(cellOf(number, index));
    if (person !== undefined) return person;
    if (tokens[index + 1]?.before === "stop" && tokens[index + 1]?.opens === true) return undefined;
  }
  return undefined;
}

/** Title classes of the office beside the name, else of the one seat that the person held on the day. */
function classesOf(scene: Scene, person: Candidate | undefined): readonly string[] {
  if (person === undefined) return [];
  const { entities } = scene.matcher;
  if (person.office !== undefined) return entities[person.office]?.k ?? [];
  const day = scene.day;
  const held = (entities[person.entity]?.t ?? []).filter(
    (tenure) => day !== undefined && entities[tenure[0]]?.one === 1 && tenureOn(tenure, day) === "certain",
  );
  return held.length === 1 ? (entities[held[0]?.[0] ?? -1]?.k ?? []) : [];
}
