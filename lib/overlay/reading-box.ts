// What the card must not cover: the lines of the mention that is being read.
import { isInside } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";

/**
 * As high as all lines of the mention around the pointed one, as wide as that line: a card by the first line alone would
 * cover the second. Lines in another column are left out.
 */
export function readingBox(lines: readonly Box[], point: Point | undefined): Box {
  const pointed = (point && lines.find((line) => isInside(point, line, 2))) ?? lines[0];
  if (pointed === undefined) return { left: 0, top: -1, right: 0, bottom: -1 };
  const height = pointed.bottom - pointed.top;
  const near = lines.filter((line) => Math.abs(line.top - pointed.top) < 2.5 * height);
  return {
    left: pointed.left,
    right: pointed.right,
    top: Math.min(...near.map((line) => line.top)),
    bottom: Math.max(...near.map((line) => line.bottom)),
  };
}
