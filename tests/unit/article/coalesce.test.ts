import { expect, test } from "vitest";
import { coalesce } from "../../../lib/article/coalesce.ts";

/** Asks without pause for `rounds` tasks of `cost` ms; answers the wait before each. */
function waitsOf(cost: number, rounds = 20): number[] {
  const waits: number[] = [];
  let clock = 0;
  const tasks: (() => void)[] = [];
  const ask = coalesce(
    () => {
      clock += cost;
    },
    new AbortController().signal,
    (task, delay) => {
      waits.push(delay);
      tasks.push(() => {
        clock += delay;
        task();
      });
    },
    () => clock,
  );
  for (let round = 0; round < rounds; round += 1) {
    ask();
    ask();
    tasks.pop()?.();
  }
  return waits;
}

test("a cheap task on a page that changes without pause runs twice a second, the first time at once", () => {
  const waits = waitsOf(2);
  expect(waits[0]).toBe(60);
  expect(Math.max(...waits)).toBe(500);
});

test("a dear one rests longer, but a reader waits no more than a second while it takes less than a tenth of the time", () => {
  expect(waitsOf(30).at(-1)).toBe(750);
  expect(waitsOf(90).at(-1)).toBe(1000);
  expect(waitsOf(200).at(-1)).toBe(2000);
  expect(waitsOf(400).at(-1)).toBe(3000);
});
