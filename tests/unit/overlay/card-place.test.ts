// Where a card may stand, in numbers: the mention's own line is never covered, and the page beside it as little as can be.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseSheetEdge, chooseSide, cornerAt, roomAt, sheetRoom } from "../../../lib/overlay/card-place.ts";
import type { Around, Side, Size } from "../../../lib/overlay/card-place.ts";

const viewport = { left: 0, top: 0, right: 1280, bottom: 900 };
const column = { left: 157, top: 300, right: 817, bottom: 500 };
const CARD: Size = { width: 360, height: 300 };
const TALL: Size = { width: 360, height: 600 };

const at = (top: number, left = 336, over: Partial<Around> = {}): Around => ({
  viewport,
  mention: { left, top, right: left + 70, bottom: top + 20 },
  column,
  ...over,
});

describe("a card by a mention", () => {
  test("stands below where it fits, above where only that fits", () => {
    expect(chooseSide(at(400), CARD)).toBe("below");
    expect(chooseSide(at(700), CARD)).toBe("above");
  });

  test("too high for both, stands in the free margin beside the text, on the nearer side", () => {
    expect(chooseSide(at(440), TALL)).toBe("right");
    const centred = { ...column, left: 500, right: 800 };
    expect(chooseSide(at(440, 510, { column: centred }), TALL)).toBe("left");
    expect(chooseSide(at(440, 700, { column: centred }), TALL)).toBe("right");
  });

  test("without a free margin stays above or below, wherever there is more room", () => {
    const wide = { ...column, left: 320, right: 960 };
    expect(chooseSide(at(450, 336, { column: wide }), TALL)).toBe("above");
    expect(chooseSide(at(420, 336, { column: wide }), TALL)).toBe("below");
    expect(chooseSide({ ...at(420), column: undefined }, TALL)).toBe("below");
  });

  test("does not change sides while the page scrolls, as long as its side will do", () => {
    expect(chooseSide(at(200), TALL, "right")).toBe("right");
    expect(chooseSide(at(400), CARD, "above")).toBe("above");
    expect(chooseSide(at(200), CARD, "above")).toBe("below");
  });

  test("beside the text begins about level with its mention, and is narrower where the margin is", () => {
    expect(cornerAt("right", at(100), TALL)).toEqual({ x: 829, y: 92 });
    const margin = { ...column, right: 940 };
    expect(roomAt("right", at(100, 336, { column: margin })).width).toBe(320);
  });
});

test("wherever the mention is, the card stays in the viewport, off the mention's line, and level with it when beside", () => {
  const sides = fc.constantFrom<Side | undefined>("below", "above", "left", "right", undefined);
  const numbers = fc.record({ top: fc.nat(860), left: fc.nat(1200), from: fc.nat(1000), wide: fc.nat(1000) });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 60, max: 700 }), sides, ({ top, left, from, wide }, height, before) => {
      const around = at(top + 10, left, {
        column: { left: Math.min(from, left), right: Math.max(from + wide, left + 70), top: 0, bottom: 900 },
      });
      const side = chooseSide(around, { width: 360, height }, before);
      const room = roomAt(side, around);
      const card = { width: Math.min(360, room.width), height: Math.min(height, room.height) };
      const { x, y } = cornerAt(side, around, card);
      const box = { left: x, top: y, right: x + card.width, bottom: y + card.height };
      expect(box.left >= 0 && box.top >= 0 && box.right <= 1280 && box.bottom <= 900).toBe(true);
      const { mention } = around;
      const isBeside = side === "left" || side === "right";
      if (isBeside) {
        expect(box.right <= (around.column?.left ?? 0) || box.left >= (around.column?.right ?? 0)).toBe(true);
        expect(box.top <= mention.top && box.bottom >= mention.top).toBe(true);
      } else expect(box.bottom <= mention.top || box.top >= mention.bottom).toBe(true);
    }),
  );
});

describe("a sheet on a narrow screen", () => {
  const phone = { left: 0, top: 0, right: 390, bottom: 780 };
  const phoneAt = (top: number): Around => at(top, 100, { viewport: phone });

  test("lies at the edge with more room, and ends before the mention's line", () => {
    expect(chooseSheetEdge(phoneAt(300))).toBe("bottom");
    expect(chooseSheetEdge(phoneAt(500))).toBe("top");
    expect(sheetRoom("bottom", phoneAt(300))).toBe(780 - 320 - 8);
    expect(sheetRoom("top", phoneAt(500))).toBe(500 - 8);
  });

  test("stays at its edge while the page scrolls, until there is too little room for it", () => {
    expect(chooseSheetEdge(phoneAt(450), "bottom")).toBe("bottom");
    expect(chooseSheetEdge(phoneAt(560), "bottom")).toBe("top");
  });
});
