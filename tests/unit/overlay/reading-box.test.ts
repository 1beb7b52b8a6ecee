import { expect, test } from "vitest";
import { readingBox } from "../../../lib/overlay/reading-box.ts";

const first = { left: 700, top: 100, right: 900, bottom: 120 };
const second = { left: 50, top: 127, right: 150, bottom: 147 };

test("a card by a mention that is broken over two lines clears both and stands by the pointed one", () => {
  expect(readingBox([first, second], { x: 80, y: 130 })).toEqual({ left: 50, right: 150, top: 100, bottom: 147 });
  expect(readingBox([first, second], undefined)).toEqual({ left: 700, right: 900, top: 100, bottom: 147 });
});

test("the half of the mention in the next column is left out", () => {
  const nextColumn = { left: 950, top: 20, right: 1000, bottom: 40 };
  expect(readingBox([first, nextColumn], undefined)).toEqual(first);
});

test("a mention that is no longer shown is nowhere in the viewport", () => {
  expect(readingBox([], undefined).bottom).toBeLessThan(0);
});
