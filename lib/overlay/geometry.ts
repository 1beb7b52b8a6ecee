// Points and boxes in CSS px of the viewport.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isInside(point: Point, box: Box, slop: number): boolean {
  return (
    point.x >= box.left - slop &&
    point.x <= box.right + slop &&
    point.y >= box.top - slop &&
    point.y <= box.bottom + slop
  );
}

/** Between where the pointer left the mark and the card's nearer edge, both a little widened. */
export function isOnWayTo(card: Box, from: Point, point: Point, slop: number): boolean {
  const way = wayTo(card, from, slop);
  if (way === undefined) return false;
  const [a, b, c, d] = way;
  return isInTriangle(point, a, b, c) || isInTriangle(point, b, c, d);
}

type Way = readonly [Point, Point, Point, Point];

/** To the horizontal edge where the card stands above or below the point, to the vertical one where beside; none where over it. */
function wayTo(card: Box, from: Point, slop: number): Way | undefined {
  if (from.y <= card.top || from.y >= card.bottom) {
    const y = from.y <= card.top ? card.top + slop : card.bottom - slop;
    return [at(from.x - slop, from.y), at(from.x + slop, from.y), at(card.left - slop, y), at(card.right + slop, y)];
  }
  if (from.x > card.left && from.x < card.right) return undefined;
  const x = from.x <= card.left ? card.left + slop : card.right - slop;
  return [at(from.x, from.y - slop), at(from.x, from.y + slop), at(x, card.top - slop), at(x, card.bottom + slop)];
}

function at(x: number, y: number): Point {
  return { x, y };
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** Positive on one side of the line from `a` to `b`, negative on the other. */
function side(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
