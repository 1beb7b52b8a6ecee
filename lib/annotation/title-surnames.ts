// A title with a surname at first mention ("Sen. Lankford of Oklahoma") introduces the one person whom office, day and
// state leave.
import type { TenureRow } from "./artefact.ts";
import { introduce, isTaken, take, type Cast } from "./cast.ts";
import type { Hit } from "./hits.ts";
import { tenureOn, tenuresOfClass } from "./holders.ts";
import { rightObjection } from "./name-edges.ts";
import { extraHolds, isAbout } from "./alias-conditions.ts";
import { hasState, stateAfter, titleBefore, type NameTitle } from "./name-support.ts";
import { reject, type Scene } from "./scene.ts";

/** Titles whose holders the dataset knows nearly all of; for the others a stranger is likelier. */
const CLOSED = new Set(
  "president vice-president prime-minister premier senator representative governor chancellor state-secretary secretary home-secretary pope".split(
    " ",
  ),
);

/** Introduces and takes the bearer of the surname whom the title before it fits, where it is one. */
export function introduceByTitle(scene: Scene, cast: Cast, group: readonly Hit[]): void {
  const [hit] = group;
  const block = hit === undefined ? undefined : scene.blocks[hit.block];
  if (hit === undefined || block === undefined || isTaken(cast, hit)) return;
  const title = titleBefore(scene, hit.block, hit.first);
  if (title.titleClass === undefined && title.offices.length === 0) return;
  if (rightObjection(scene.matcher, block, hit.first, hit.last) !== undefined) return;
  const known = group.filter((each) => cast.introduced.has(each.entity));
  const winner =
    byTitle(scene, known, title, stateAfter(block, hit.last)) ??
    byTitle(scene, group, title, stateAfter(block, hit.last));
  if (winner === undefined) return reject(scene, hit, "no one certain of this title and surname");
  introduce(cast, winner);
  take(scene, cast, winner, 0.93, "title and surname", title);
}

function byTitle(scene: Scene, group: readonly Hit[], title: NameTitle, state: string | undefined): Hit | undefined {
  const ranked = group
    .filter((hit) => extraHolds(scene, hit))
    .map((hit) => ({ hit, rank: titleRank(scene, hit, title, state) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const winners = ranked.filter(({ rank }) => rank === best);
  return winners.length === 1 ? winners[0]?.hit : undefined;
}

/** How well office, time, place and state of a title fit a person. 0: no such tenure; higher the better the time and place fit. */
export function titleRank(scene: Scene, hit: Hit, title: NameTitle, state: string | undefined): number {
  const byOffice = (scene.matcher.entities[hit.entity]?.t ?? []).filter(([office]) => title.offices.includes(office));
  const tenures =
    byOffice.length > 0
      ? byOffice
      : title.titleClass === undefined
        ? []
        : tenuresOfClass(scene.matcher, hit.entity, title.titleClass);
  if (tenures.length === 0) return 0;
  if (state !== undefined && !hasState(scene, hit.entity, state)) return 0;
  const times = Math.max(...tenures.map((tenure) => timeRank(scene.day, tenure, title.former)));
  if (times === 0) return 0;
  const open = byOffice.length === 0 && !CLOSED.has(title.titleClass ?? "");
  const here = isAbout(scene, hit.row.j);
  if (open && (!here || times < 3)) return 0;
  return times * 2 + (here ? 1 : 0) + (state === undefined ? 0 : 10);
}

function timeRank(day: string | undefined, tenure: TenureRow, former: boolean): number {
  if (day === undefined) return 2;
  const [, from, to] = tenure;
  const over = to !== "" && to <= day;
  if (former) return over ? 4 : tenureOn(tenure, day) === "no" ? 0 : 1;
  if (tenureOn(tenure, day) !== "no") return 4;
  if (over) return 3 - Math.min(2, Math.floor((Number(day.slice(0, 4)) - Number(to.slice(0, 4))) / 8));
  return from !== "" && Number(from.slice(0, 4)) - Number(day.slice(0, 4)) <= 1 ? 1 : 0;
}
