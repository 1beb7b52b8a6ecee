// The hover machine with time as data: nothing here waits.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box, Point } from "../../../lib/overlay/geometry.ts";
import { step } from "../../../lib/overlay/hover-intent.ts";
import { AT_REST, deadline, openCard } from "../../../lib/overlay/hover-state.ts";
import type { Hover, HoverEvent, Over } from "../../../lib/overlay/hover-state.ts";
import { HOVER } from "../../../lib/overlay/hover-timing.ts";

const PAGE: Over = { on: "page" };
const CARD: Over = { on: "card" };
const mark = (mention: number): Over => ({ on: "mark", mention });
/** Below a mark at (100, 100). */
const BOX: Box = { left: 90, top: 120, right: 450, bottom: 320 };

const move = (at: number, point: Point, over: Over, pressed = false): HoverEvent => ({
  kind: "move",
  at,
  point,
  over,
  pressed,
  card: BOX,
});
const run = (events: readonly HoverEvent[], from: Hover = AT_REST): Hover => events.reduce(step, from);
const shown = (hover: Hover): number | undefined => openCard(hover)?.mention;
/** Three slow moves off the mark, each this much lower. */
const drift = (down: number): HoverEvent[] =>
  [1, 2, 3].map((n) => move(1000 + n * 200, { x: 102 + n, y: 100 + down * n }, PAGE));
/** What the one timer of the adapter does: at the deadline it says what is under the pointer then. */
const rest = (hover: Hover, over: Over): Hover => {
  const at = deadline(hover);
  return at === undefined ? hover : step(hover, { kind: "rest", at, over });
};
const opened = (mention = 1): Hover => rest(run([move(0, { x: 100, y: 100 }, mark(mention))]), mark(mention));

describe("before a card is open", () => {
  test("the reader's own delay is waited for, before the first card and after a scroll", () => {
    const patient = step(AT_REST, { kind: "delay", openAfter: 900 });
    const hover = run([move(0, { x: 100, y: 100 }, mark(1))], patient);
    expect(deadline(hover)).toBe(900);
    expect(deadline(step(hover, { kind: "scroll", at: 10 }))).toBe(10 + HOVER.quietAfterScroll + 900);
  });

  test("the next card never takes longer than the first", () => {
    const quick = run([{ kind: "delay", openAfter: 100 }, move(1000, { x: 300, y: 100 }, mark(2))], opened());
    expect(deadline(quick)).toBe(1100);
  });

  test("a pointer that rests on a mark opens its card after the delay and not before", () => {
    const hover = run([move(0, { x: 100, y: 100 }, mark(1))]);
    expect(shown(step(hover, { kind: "rest", at: HOVER.openAfter - 1, over: mark(1) }))).toBeUndefined();
    expect(shown(step(hover, { kind: "rest", at: HOVER.openAfter, over: mark(1) }))).toBe(1);
  });

  test("a pointer that crosses a mark opens nothing", () => {
    const hover = run([move(0, { x: 100, y: 100 }, mark(1)), move(50, { x: 300, y: 100 }, PAGE)]);
    expect(deadline(hover)).toBeUndefined();
  });

  test("a fast move on the mark starts the wait again, a slow one does not", () => {
    const start = run([move(0, { x: 100, y: 100 }, mark(1))]);
    expect(deadline(step(start, move(100, { x: 110, y: 100 }, mark(1))))).toBe(HOVER.openAfter);
    expect(deadline(step(start, move(100, { x: 200, y: 100 }, mark(1))))).toBe(100 + HOVER.openAfter);
  });

  test.each<HoverEvent>([
    { kind: "select" },
    { kind: "key" },
    { kind: "leave", at: 100 },
    { kind: "press", over: mark(1) },
    move(100, { x: 101, y: 100 }, mark(1), true),
  ])("a reader who is busy ($kind) gets no card", (event) => {
    expect(deadline(run([move(0, { x: 100, y: 100 }, mark(1)), event]))).toBeUndefined();
  });

  test("a mark that scrolls under a pointer that stands still opens nothing", () => {
    const hover = run([
      move(0, { x: 100, y: 100 }, PAGE),
      { kind: "scroll", at: 10 },
      move(900, { x: 100, y: 100 }, mark(1)),
    ]);
    expect(deadline(hover)).toBeUndefined();
  });

  test("a scroll that is heard of only after the move onto a mark starts the wait again", () => {
    const hover = run([move(0, { x: 100, y: 100 }, mark(1)), { kind: "scroll", at: 10 }]);
    expect(deadline(hover)).toBe(10 + HOVER.quietAfterScroll + HOVER.openAfter);
    expect(shown(rest(hover, mark(1)))).toBe(1);
  });

  test.each([PAGE, CARD, mark(2)])("a mark that scrolled away from under the pointer opens nothing", (over) => {
    const hover = rest(run([move(0, { x: 100, y: 100 }, mark(1)), { kind: "scroll", at: 10 }]), over);
    expect(shown(hover)).toBeUndefined();
    expect(deadline(hover)).toBeUndefined();
  });

  test("a page that is marked anew during the wait does not make the pointer wait again", () => {
    const hover = run([move(0, { x: 100, y: 100 }, mark(1)), { kind: "renumber", numbers: new Map([[1, 5]]) }]);
    expect(deadline(hover)).toBe(HOVER.openAfter);
    expect(shown(rest(hover, mark(5)))).toBe(5);
    expect(deadline(step(hover, { kind: "renumber", numbers: new Map() }))).toBeUndefined();
  });

  test("just after a scroll the wait begins when the page is quiet", () => {
    const hover = run([{ kind: "scroll", at: 0 }, move(50, { x: 100, y: 100 }, mark(1))]);
    expect(deadline(hover)).toBe(HOVER.quietAfterScroll + HOVER.openAfter);
  });
});

describe("while a card is open", () => {
  test("it stays as long as the pointer is on the mark or the card", () => {
    const hover = run([move(500, { x: 105, y: 100 }, mark(1)), move(9000, { x: 200, y: 200 }, CARD)], opened());
    expect(deadline(hover)).toBeUndefined();
    expect(shown(hover)).toBe(1);
  });

  test("it closes when the pointer has left both for a while", () => {
    const hover = run([move(1000, { x: 100, y: 40 }, PAGE)], opened());
    expect(deadline(hover)).toBe(1000 + HOVER.closeAfter);
    expect(shown(rest(hover, PAGE))).toBeUndefined();
  });

  test("coming back in time keeps it", () => {
    const hover = run([move(1000, { x: 100, y: 40 }, PAGE), move(1200, { x: 100, y: 100 }, mark(1))], opened());
    expect(deadline(hover)).toBeUndefined();
  });

  test("a slow way to the card keeps it open; the same way elsewhere does not", () => {
    expect(deadline(run(drift(5), opened()))).toBe(1600 + HOVER.closeAfter);
    expect(deadline(run(drift(-5), opened()))).toBe(1200 + HOVER.closeAfter);
  });

  test("a card beside the text stays open on the long way to it, and not on a way past it", () => {
    const beside: Box = { left: 600, top: 90, right: 960, bottom: 500 };
    const glide = (down: number): HoverEvent[] =>
      [1, 2, 3].map((n) => ({ ...move(1000 + n * 200, { x: 100 + 60 * n, y: 100 + down * n }, PAGE), card: beside }));
    expect(deadline(run(glide(20), opened()))).toBe(1600 + HOVER.closeAfter);
    expect(deadline(run(glide(-2), opened()))).toBe(1600 + HOVER.closeAfter);
    expect(deadline(run(glide(-20), opened()))).toBe(1200 + HOVER.closeAfter);
  });

  test("it stays with its mention when the page is marked anew, and closes when that is gone", () => {
    const leaving = run(
      [move(1000, { x: 100, y: 40 }, PAGE), { kind: "renumber", numbers: new Map([[1, 3]]) }],
      opened(),
    );
    expect([shown(leaving), deadline(leaving)]).toEqual([3, 1000 + HOVER.closeAfter]);
    expect(shown(step(leaving, { kind: "renumber", numbers: new Map() }))).toBeUndefined();
  });

  test("of two marks in turn the one that is gone after the page is marked anew is forgotten", () => {
    const swapping = run([move(1000, { x: 300, y: 60 }, mark(2))], opened());
    const onlyCard = step(swapping, { kind: "renumber", numbers: new Map([[1, 1]]) });
    expect([shown(onlyCard), deadline(onlyCard)]).toEqual([1, undefined]);
    const onlyNext = step(swapping, { kind: "renumber", numbers: new Map([[2, 1]]) });
    expect([shown(onlyNext), shown(rest(onlyNext, mark(1)))]).toEqual([undefined, 1]);
  });

  test("another mark takes over sooner than the first opened", () => {
    const hover = run([move(1000, { x: 300, y: 60 }, mark(2))], opened());
    expect(deadline(hover)).toBe(1000 + HOVER.swapAfter);
    expect(shown(hover)).toBe(1);
    expect(shown(rest(hover, mark(2)))).toBe(2);
  });

  test("another mark that scrolls away does not take over, and the card closes as if the pointer had left", () => {
    const swapping = run([move(1000, { x: 300, y: 60 }, mark(2)), { kind: "scroll", at: 1010 }], opened());
    expect(deadline(swapping)).toBe(1010 + HOVER.quietAfterScroll + HOVER.openAfter);
    const left = rest(swapping, PAGE);
    expect([shown(left), shown(rest(left, PAGE))]).toEqual([1, undefined]);
    expect(deadline(rest(swapping, mark(1)))).toBeUndefined();
  });

  test("a mark on the way to the card does not snatch it away", () => {
    const hover = run([move(1000, { x: 105, y: 112 }, mark(2))], opened());
    expect(deadline(hover)).toBe(1000 + HOVER.openAfter);
    const slower = step(hover, move(1300, { x: 106, y: 114 }, mark(2)));
    expect(deadline(slower)).toBe(1300 + HOVER.openAfter);
  });

  test("a card that was dismissed on its mark stays away until the pointer has left the mark", () => {
    const closed = run([{ kind: "close" }, move(1000, { x: 103, y: 100 }, mark(1))], opened());
    expect(deadline(closed)).toBeUndefined();
    const again = run([move(2000, { x: 103, y: 60 }, PAGE), move(2100, { x: 103, y: 100 }, mark(1))], closed);
    expect(shown(rest(again, mark(1)))).toBe(1);
  });

  test("a press beside it closes it, a press inside does not", () => {
    expect(shown(step(opened(), { kind: "press", over: PAGE }))).toBeUndefined();
    expect(shown(step(opened(), { kind: "press", over: CARD }))).toBe(1);
  });
});

describe("a card that was asked for", () => {
  const held = step(AT_REST, { kind: "open", mention: 4, hold: "held" });

  test("does not close because the pointer is elsewhere", () => {
    expect(deadline(run([move(0, { x: 5, y: 5 }, PAGE), { kind: "leave", at: 10 }], held))).toBeUndefined();
  });

  test("closes at a press beside it", () => {
    expect(shown(step(held, { kind: "press", over: PAGE }))).toBeUndefined();
  });

  test("when pinned yields neither to another mark nor to a press, but to Escape", () => {
    const pinned = step(held, { kind: "pin", pinned: true });
    const visited = run([move(0, { x: 9, y: 9 }, mark(2)), { kind: "press", over: PAGE }], pinned);
    expect(shown(visited)).toBe(4);
    expect(deadline(visited)).toBeUndefined();
    expect(shown(step(visited, { kind: "close" }))).toBeUndefined();
  });
});

const over = fc.oneof(fc.constant(PAGE), fc.constant(CARD), fc.nat(3).map(mark));
const anyEvent = fc.oneof(
  fc.record({ x: fc.nat(500), y: fc.nat(500), over, pressed: fc.boolean() }).map(
    ({ x, y, over: what, pressed }) =>
      (at: number): HoverEvent =>
        move(at, { x, y }, what, pressed),
  ),
  over.map((what) => (at: number): HoverEvent => ({ kind: "rest", at, over: what })),
  fc.constant((at: number): HoverEvent => ({ kind: "scroll", at })),
  fc.constant((at: number): HoverEvent => ({ kind: "leave", at })),
  fc.constant((): HoverEvent => ({ kind: "close" })),
);

test("whatever the pointer does, a card opens only when a rest has lasted its time", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), anyEvent)), (moves) => {
      let [hover, at] = [AT_REST, 0];
      for (const [pause, make] of moves) {
        at += pause;
        const [before, due] = [shown(hover), deadline(hover)];
        const event = make(at);
        hover = step(hover, event);
        const isNew = shown(hover) !== undefined && shown(hover) !== before;
        if (isNew) expect([event.kind, due !== undefined && due <= at]).toEqual(["rest", true]);
      }
    }),
  );
});
