// Judges what the kills of a run left behind.
import { isDeepStrictEqual } from "node:util";
import type { CutOffRun } from "./cut-off-seeds.ts";
import { OLD_EDITION, type StoredEdition } from "./stored-edition.ts";

/** What is wrong after a run: a store that holds a part of an edition, an own entry that is lost, a last start that did not seed. */
export function faultsOf({ task, whole, cutOffs, afterwards, own }: CutOffRun): readonly string[] {
  const faults = cutOffs.flatMap(({ stored }, kill) =>
    isWhole(stored, whole) || isAsBefore(stored, task)
      ? []
      : [`kill ${kill}: the store holds ${JSON.stringify(stored)}`],
  );
  if (whole.found !== whole.promised) faults.push(`an undisturbed seed leaves ${JSON.stringify(whole)}`);
  if (!isWhole(afterwards, whole)) faults.push(`the next start leaves ${JSON.stringify(afterwards)}`);
  const lost = own.written.filter((id) => !own.found.includes(id));
  if (lost.length > 0) faults.push(`own entries lost: ${lost.join(", ")}`);
  return faults;
}

/** One line on a run: how often the seed was cut off, and how often in the middle of its writing. */
export function summaryOf({ task, whole, cutOffs }: CutOffRun): string {
  const late = cutOffs.filter(({ stored }) => isWhole(stored, whole)).length;
  const writing = cutOffs.filter((cut) => cut.writing).length;
  return `${task}: ${cutOffs.length} kills, ${writing} while it wrote; ${cutOffs.length - late} left it as before, ${late} whole`;
}

function isWhole(stored: StoredEdition | undefined, whole: StoredEdition): boolean {
  return isDeepStrictEqual(stored, whole);
}

function isAsBefore(stored: StoredEdition | undefined, task: CutOffRun["task"]): boolean {
  if (task === "change of edition") return isDeepStrictEqual(stored, OLD_EDITION);
  return stored === undefined || (stored.hash === undefined && stored.found === 0 && stored.matcher === 0);
}
