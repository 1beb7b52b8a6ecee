// What can be taken back on the options page, whatever the background answers and however fast the reader clicks.
import { expect, test, vi } from "vitest";
import { lastChange } from "../../../entrypoints/options/last-change.ts";
import type { OwnStep } from "../../../lib/dataset/own-entities.ts";

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

test("a change that is refused leaves the one before it to be taken back", async () => {
  const { change, makes, canUndo } = begun();
  await makes(ONE);
  await makes([]);
  expect(canUndo()).toBe(true);
  expect(await change.takeBack((steps) => Promise.resolve(steps))).toBe(ONE);
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
  expect(await change.takeBack((steps) => Promise.resolve(steps))).toBe(TWO);
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
  const undo = vi.fn((steps: Steps) => Promise.resolve({ undone: steps.length }));
  const answers = await Promise.all([change.takeBack(undo), change.takeBack(undo)]);
  expect(answers).toEqual([{ undone: 1 }, { undone: 1 }]);
  expect(undo).toHaveBeenCalledTimes(1);
});

test("an undo that fails can be asked for again", async () => {
  const { change, makes, canUndo } = begun();
  await makes(ONE);
  await expect(change.takeBack(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(canUndo()).toBe(true);
  expect(await change.takeBack((steps) => Promise.resolve(steps))).toBe(ONE);
});
