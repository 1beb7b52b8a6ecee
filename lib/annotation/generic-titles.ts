// Titles that many offices share ("the president", "the governor", "the former president"): they mean one office only
// through the phrase around them, the people the article names, or the country that it is plainly about.
import type { BlockText } from "./block-text.ts";
import { holderAt, newHolderAt } from "./holders.ts";
import { officeOfNamedHolder } from "./named-holders.ts";
import { isAbout } from "./alias-conditions.ts";
import { formerHolderNamed, type NamedPeople } from "./offices.ts";
import { meansOtherHead } from "./other-heads.ts";
import { standsBesideName } from "./beside-names.ts";
import { reject, type Candidate, type Scene } from "./scene.ts";
import { contradictsTitle } from "./title-sex.ts";
import { isCalledNew, isToCome } from "./predicates.ts";
import { furtherRegions, titlePhraseAt, type TitlePhrase } from "./title-phrases.ts";

/** Mentions by a title alone, outside the spans already taken by longer titles. */
export function findGenericTitles(scene: Scene, people: NamedPeople): Candidate[] {
  return scene.blocks.flatMap((block, number) => {
    if (number === scene.title || block.style !== "sentence") return [];
    return phrasesIn(block, number).flatMap((phrase) =>
      phrase.plural ? severalOffices(scene, phrase) : (resolve(scene, phrase, people) ?? []),
    );
  });
}

function phrasesIn(block: BlockText, number: number): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let index = 0; index < block.tokens.length; index++) {
    const phrase = titlePhraseAt(block, number, index);
    if (phrase === undefined) continue;
    phrases.push(phrase);
    index = phrase.last;
  }
  return phrases;
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
  if (isToCome(scene.blocks[phrase.block], phrase.last)) {
    return reject(scene, phrase, "someone who does not hold it yet");
  }
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
      : (isCalledNew(scene.blocks[phrase.block], phrase.first) ? newHolderAt : holderAt)(
          scene.matcher,
          found,
          scene.day,
        );
  if (meansOtherHead(scene, phrase, people, holder)) return reject(scene, phrase, "another head, named before");
  if (phrase.former && holder === undefined) {
    reject(scene, phrase, "no certain former holder");
    return undefined;
  }
  if (contradictsTitle(scene, phrase, holder)) {
    return reject(scene, phrase, "the title tells a woman from a man");
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

/** Where a premier is the head of a state or province, and the prime minister never called so. */
function hasPremiers(jurisdiction: string | undefined): boolean {
  return jurisdiction === "AU" || jurisdiction === "CA";
}

/** Single-seat offices of the class in the phrase's jurisdiction. */
function officesOfClass(scene: Scene, phrase: TitlePhrase): readonly number[] {
  const ofClass = scene.matcher.officesByClass.get(phrase.titleClass) ?? [];
  const all =
    phrase.titleClass === "premier"
      ? ofClass.filter((index) => !hasPremiers(scene.matcher.entities[index]?.j))
      : ofClass;
  if (phrase.region !== undefined) return all.filter((index) => scene.matcher.entities[index]?.j === phrase.region);
  const [only] = all;
  const isSure = all.length !== 1 || phrase.titleClass === "pope" || only === undefined;
  return isSure || isAbout(scene, scene.matcher.entities[only]?.j ?? "") ? all : [];
}
