// A surname alone: whose it is, once full names and titles have introduced the article's persons.
import { isTaken, sexBefore, take, type Cast } from "./cast.ts";
import type { Hit } from "./hits.ts";
import { isPublicOn, tenureOn, tenuresOfClass } from "./holders.ts";
import { givenBefore, leftObjection, rightObjection } from "./name-edges.ts";
import { isWordName, wordObjection } from "./word-names.ts";
import { extraHolds, isAbout } from "./alias-conditions.ts";
import { officesEndingAt, titleBefore } from "./name-support.ts";
import { compareSpots, distanceBack } from "./places-in-text.ts";
import { reject, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** Remembers where someone else of the surname is named: "Hunter Biden". */
export function noteStranger(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || !givenBefore(scene.matcher, block, hit.first)) return;
  const key = block.tokens[hit.first]?.key ?? "";
  const spots = cast.strangers.get(key);
  if (spots === undefined) cast.strangers.set(key, [hit]);
  else spots.push(hit);
}

/** Takes a bare surname for the introduced person who is nearest, or for an unmistakable one. */
export function takeSurname(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || isTaken(cast, hit)) return;
  const title = titleBefore(scene, hit.block, hit.first);
  const endsTitle = (last: number): boolean => officesEndingAt(scene, hit.block, last).length > 0;
  const objection =
    leftObjection(scene.matcher, block, hit.first, endsTitle) ??
    rightObjection(scene.matcher, block, hit.first, hit.last) ??
    (hit.first === hit.last ? wordObjection(block, hit.first) : undefined);
  const winner = whoseSurname(scene, cast, group);
  if (winner === undefined) return;
  if (objection !== undefined) return reject(scene, hit, objection);
  const [sex, known] = [sexBefore(scene, hit), sexOf(scene, cast, winner.hit.entity)];
  if (sex !== undefined && known !== undefined && sex !== known) {
    addStranger(scene, cast, hit);
    return reject(scene, hit, "a relative by the courtesy title");
  }
  take(scene, cast, winner.hit, winner.confidence, winner.evidence, title);
}

/** As a courtesy title told it before, else as the given name does: "Mrs. Trump" is not Donald. */
function sexOf(scene: Scene, cast: Cast, person: number): "male" | "female" | undefined {
  const told = cast.sexes.get(person);
  const { sex } = scene.matcher.entities[person] ?? {};
  return told ?? (sex === undefined ? undefined : sex === "m" ? "male" : "female");
}

/** From here on a surname alone may be the relative's. */
function addStranger(scene: Scene, cast: Cast, hit: Hit): void {
  const key = scene.blocks[hit.block]?.tokens[hit.first]?.key ?? "";
  cast.strangers.set(key, [...(cast.strangers.get(key) ?? []), hit].toSorted(compareSpots));
}

interface Winner {
  readonly hit: Hit;
  readonly confidence: number;
  readonly evidence: string;
}

function whoseSurname(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const known = group.filter((hit) => cast.introduced.has(hit.entity));
  const [only] = known;
  if (only === undefined) {
    return unmistakable(scene, cast, group) ?? ofNamedOffice(scene, cast, group) ?? ofHead(scene, cast, group);
  }
  const key = scene.blocks[only.block]?.tokens[only.first]?.key ?? "";
  const strangers = cast.strangers.get(key) ?? [];
  if (known.length === 1 && (strangers.length === 0 || only.rule === "always")) {
    return { hit: only, confidence: 0.95, evidence: "surname after the full name" };
  }
  const near = known
    .map((hit) => ({ hit, distance: distanceBack(cast.introduced.get(hit.entity) ?? [], hit) }))
    .toSorted((left, right) => left.distance - right.distance);
  const stranger = distanceBack(strangers, only);
  const [first, second] = near;
  if (
    first === undefined ||
    first.distance === Infinity ||
    first.distance >= stranger ||
    first.distance === second?.distance
  ) {
    reject(scene, only, "several persons of this surname");
    return undefined;
  }
  return { hit: first.hit, confidence: 0.8, evidence: "surname of the nearer full name" };
}

/** The same paragraph or the one before, as `places-in-text.ts` counts. */
const NEAR = 1000;

/** A surname that the dataset calls unmistakable needs no full name, but nothing may speak against it. */
function unmistakable(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const always = group.filter(
    (hit) => hit.rule === "always" && extraHolds(scene, hit) && isPublicOn(scene.matcher, hit.entity, scene.day),
  );
  const [hit] = always;
  if (hit === undefined || always.length > 1) return undefined;
  const key = scene.blocks[hit.block]?.tokens[hit.first]?.key ?? "";
  if (hit.first === hit.last && isWordName(key)) return undefined;
  if (distanceBack(cast.strangers.get(key) ?? [], hit) <= NEAR) {
    return reject(scene, hit, "someone else of this surname is named before");
  }
  return { hit, confidence: 0.9, evidence: "unmistakable name" };
}

/** "The Guatemalan president ... Arévalo": the holder of an office that the article names, and nobody else of that name. */
function ofNamedOffice(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const holders = group.filter((hit) => cast.holders.has(hit.entity));
  const [hit] = holders;
  if (hit === undefined || holders.length > 1) return undefined;
  const key = scene.blocks[hit.block]?.tokens[hit.first]?.key ?? "";
  if (isWordName(key) || cast.strangers.has(key)) return undefined;
  return { hit, confidence: 0.75, evidence: "surname of an office's holder, who is named by title" };
}

/** "Mr Albanese" in a debate of his own parliament: whoever heads the government of the country that the article is about. */
function ofHead(scene: Scene, cast: Cast, group: readonly Hit[]): Winner | undefined {
  const heads = group.filter((hit) => isAbout(scene, hit.row.j) && isHeadNow(scene, hit.entity));
  const [hit] = heads;
  if (hit === undefined || heads.length > 1 || sexBefore(scene, hit) === undefined) return undefined;
  const { tokens = [] } = scene.blocks[hit.block] ?? {};
  const key = tokens[hit.first]?.key ?? "";
  const isPrivate = isWordName(key) || cast.strangers.has(key) || isExplained(tokens, hit.last + 1);
  if (isPrivate || !isDebate(scene)) return undefined;
  return { hit, confidence: 0.75, evidence: "courtesy title and surname of the head of the country's government" };
}

/** "Mr Martin, a shopkeeper": nobody says that of the head of the government. */
function isExplained(tokens: readonly Token[], after: number): boolean {
  return tokens[after]?.before === "comma" && /^(?:an?|who|whose|una?|quien)$/.test(tokens[after]?.key ?? "");
}

/** How a parliament speaks of itself. */
const DEBATE =
  /^(?:senate|senators?|parliament|parliamentary|commons|lords|dail|seanad|hansard|mps?|honourable|backbenchers?|congreso|senado|diputad[oa]s?|senador[ae]s?)$/;

function isDebate(scene: Scene): boolean {
  return scene.blocks.some(({ tokens }) => tokens.some(({ key }) => DEBATE.test(key)));
}

function isHeadNow(scene: Scene, person: number): boolean {
  const { day } = scene;
  if (day === undefined) return false;
  return ["prime-minister", "president", "chancellor"].some((title) =>
    tenuresOfClass(scene.matcher, person, title).some((tenure) => tenureOn(tenure, day) === "certain"),
  );
}
