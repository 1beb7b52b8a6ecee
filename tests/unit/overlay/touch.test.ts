import { expect, test } from "vitest";
import type { Hold } from "../../../lib/overlay/hover-state.ts";
import { answerTap } from "../../../lib/overlay/touch.ts";

const card = (mention: number, hold: Hold = "held") => ({ mention, hold });

test("the first tap on a marked link shows the card and does not follow the link", () => {
  expect(answerTap({ on: "mark", mention: 3 }, true, undefined)).toEqual({ kind: "open", mention: 3, holdsLink: true });
});

test("the second tap on the same mark is the page's", () => {
  expect(answerTap({ on: "mark", mention: 3 }, true, card(3))).toEqual({ kind: "leave" });
});

test("a tap on another mark shows that one", () => {
  expect(answerTap({ on: "mark", mention: 4 }, false, card(3))).toEqual({ kind: "open", mention: 4, holdsLink: false });
});

test("a tap outside closes an open card and else is none of our business", () => {
  expect(answerTap({ on: "page" }, false, card(3))).toEqual({ kind: "close" });
  expect(answerTap({ on: "page" }, true, undefined)).toEqual({ kind: "leave" });
  expect(answerTap({ on: "card" }, true, card(3))).toEqual({ kind: "leave" });
});

test("a tap outside leaves a pinned card where it is", () => {
  expect(answerTap({ on: "page" }, false, card(3, "pinned"))).toEqual({ kind: "leave" });
  expect(answerTap({ on: "mark", mention: 4 }, false, card(3, "pinned"))).toMatchObject({ kind: "open", mention: 4 });
});
