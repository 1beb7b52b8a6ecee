// What can be taken back on the options page, whatever the background answers and however fast the reader clicks.
import { expect, test, vi } from "vitest";
import { lastChange, type LastChange } from "../../../entrypoints/options/last-change.ts";
import type { OwnStep } from "../../../lib/dataset/own-entities.ts";
import type { OwnUndone } from "../../../lib/dataset/own-undo.ts";

type Steps = readonly OwnStep[];

const ONE: Steps = [{ id: "one" }];
const TWO: Steps = [{ id: "two" }];
const itself = (steps: Steps) => steps;

function begun() {
  const tell = vi.fn<(canUndo: boolean) => void>();
  const change = lastChange(tell);
  const makes = (steps: Steps) => change.making(() => Promise.resolve(steps), itself);
  return { change, makes, canUndo: () => tell.mock.lastCall?.[0] };
}

/** What is taken back. */
async function taken(change: LastChange): Promise<Steps> {
  const undo = vi.fn<(steps: Steps) => Promise<OwnUndone>>().mockResolvedValue({ undone: 1, kept: 0 });
  await change.takeBack(undo);
  return undo.mock.lastCall?.[0] ?? [];
}

test("a change that is refused leaves the one before it to be taken back", async () => {
  const { change, makes, canUndo } = begun();
  await makes(ONE);
  await makes([]);
  expect(canUndo()).toBe(true);
  expect(await taken(change)).toBe(ONE);
  expect(canUndo()).toBe(false);
});

test("a refused change does not bring an older one back over a newer", async () => {
  const { change, makes } = begun();
  await makes(ONE);
  const refused = Promise.withResolvers<Steps>();
  const waiting = change.making(() => refused.promise, itself);
  await makes(TWO);
  refused.resolve([]);
  await waiting;
  expect(await taken(change)).toBe(TWO);
});

test("a change that may have failed half way leaves nothing to take back", async () => {
  const { change, makes, canUndo } = begun();
  await makes(ONE);
  await expect(change.making(() => Promise.reject(new Error("gone")), itself)).rejects.toThrow("gone");
  expect(canUndo()).toBe(false);
});

test("two quick clicks take a change back once, and both hear how that went", async () => {
  const { change, makes } = begun();
  await makes(ONE);
  const undo = vi.fn((steps: Steps) => Promise.resolve({ undone: steps.length, kept: 0 }));
  const answers = await Promise.all([change.takeBack(undo), change.takeBack(undo)]);
  expect(answers).toEqual([1, 1].map((undone) => ({ undone, kept: 0 })));
  expect(undo).toHaveBeenCalledTimes(1);
});

test("an undo that fails can be asked for again", async () => {
  const { change, makes, canUndo } = begun();
  await makes(ONE);
  await expect(change.takeBack(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(canUndo()).toBe(true);
  expect(await taken(change)).toBe(ONE);
});
