// Full names: whether the span is the whole name, and which of its bearers is meant.
import type { BlockText } from "./block-text.ts";
import { introduce, isTaken, take, type Cast } from "./cast.ts";
import type { Hit } from "./hits.ts";
import { isPublicOn, tenuresOfClass } from "./holders.ts";
import { givenBefore, isJuniorAfter, rightObjection } from "./name-edges.ts";
import { contextHolds, extraHolds, isAbout } from "./alias-conditions.ts";
import { hasState, inOffice, stateAfter, titleBefore, type NameTitle } from "./name-support.ts";
import { publicRole } from "./public-role.ts";
import { isPrivatePerson } from "./private-people.ts";
import { reject, type Scene } from "./scene.ts";

/** Takes a full name for the person whom title, state, office and country speak for; nobody where two are as likely. */
export function takeFullName(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  if (hit === undefined || isTaken(cast, hit)) return;
  const title = titleBefore(scene, hit.block, hit.first, scene.language === "es");
  const able = withoutFathers(scene, group, title);
  const objection =
    able.length < group.length && able.length === 0 ? "a namesake: Jr." : fullNameObjection(scene, hit, title);
  if (objection !== undefined) return reject(scene, hit, objection);
  const scored = able
    .map((each) => ({ hit: each, score: support(scene, each, title) }))
    .filter(({ hit: each, score }) => score >= needed(each));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  const winner = winners.length === 1 ? winners[0] : undefined;
  if (winner === undefined) {
    return reject(
      scene,
      hit,
      winners.length > 1 ? "several persons of this name" : "nothing shows that this namesake is meant",
    );
  }
  introduce(cast, winner.hit);
  take(scene, cast, winner.hit, winner.hit.rule === "always" ? 0.97 : 0.85, `full name (${winner.hit.rule})`, title);
}

function fullNameObjection(scene: Scene, hit: Hit, title: NameTitle): string | undefined {
  const block = scene.blocks[hit.block];
  if (block === undefined) return "no text";
  if (
    block.style === "sentence" &&
    givenBefore(scene.matcher, block, hit.first) &&
    block.tokens[hit.first - 1]?.opens !== true
  ) {
    return "a longer name begins before";
  }
  if (block.tokens[hit.first]?.before === "hyphen") return "joined by a hyphen";
  if (title.first === hit.first && isPrivatePerson(block, hit.first, hit.last)) return "a private person of that name";
  return isJuniorAfter(block, hit.last) ? undefined : rightObjection(scene.matcher, block, hit.first, hit.last);
}

/** Before "Jr." only those remain whose own name ends so, or who held the office that the title names. */
function withoutFathers(scene: Scene, group: readonly Hit[], title: NameTitle): readonly Hit[] {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || !isJuniorAfter(block, hit.last)) return group;
  return group.filter((each) => each.row.jr === 1 || titlePoints(scene, each.entity, title) > 0);
}

/** How much an alias needs before it is believed. */
function needed(hit: Hit): number {
  return hit.rule === "always" ? 0 : 2;
}

/** Points for one person behind a full name; negative where something speaks against it. */
function support(scene: Scene, hit: Hit, title: NameTitle): number {
  if (!extraHolds(scene, hit) || !isKnownThen(scene, hit, title)) return -9;
  const block = scene.blocks[hit.block];
  const state = block === undefined ? undefined : stateAfter(block, hit.last);
  let points = titlePoints(scene, hit.entity, title);
  if (state !== undefined) points += hasState(scene, hit.entity, state) ? 4 : -4;
  if (hit.rule === "context" && contextHolds(scene, hit)) points += 2;
  if (inOffice(scene, hit.entity)) points += 1;
  if (isAbout(scene, hit.row.j)) points += 1;
  if (hit.rule !== "always" && block !== undefined && hasAge(block, hit.last)) points -= 3;
  return points;
}

/** In public life by then, or soon after and introduced by a public role: "Mitt Romney, the Republican nominee". */
function isKnownThen(scene: Scene, hit: Hit, title: NameTitle): boolean {
  if (isPublicOn(scene.matcher, hit.entity, scene.day)) return true;
  if (!isPublicOn(scene.matcher, hit.entity, scene.day, YEARS_OF_RISE)) return false;
  return title.titleClass !== undefined || publicRole(scene, hit) !== undefined;
}

const YEARS_OF_RISE = 15;

/** "Maria Lopez, 34,": private people are introduced so. */
function hasAge(block: BlockText, last: number): boolean {
  const next = block.tokens[last + 1];
  return next !== undefined && next.before === "comma" && next.shape === "number" && next.end - next.start <= 2;
}

function titlePoints(scene: Scene, person: number, title: NameTitle): number {
  const held = scene.matcher.entities[person]?.t ?? [];
  if (title.offices.length > 0 && held.some(([office]) => title.offices.includes(office))) return 4;
  if (title.titleClass === undefined) return 0;
  return tenuresOfClass(scene.matcher, person, title.titleClass).length > 0 ? 3 : held.length > 0 ? -1 : 0;
}
