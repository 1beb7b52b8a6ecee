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

/** In the triangle from where the pointer left the mark to the card's nearer edge, a little widened. */
export function isOnWayTo(card: Box, from: Point, at: Point, slop: number): boolean {
  const edge = nearEdge(card, from, slop);
  return edge !== undefined && isInTriangle(at, from, edge[0], edge[1]);
}

/** The horizontal edge where the card stands above or below the point; undefined where it stands beside or over it. */
function nearEdge(card: Box, from: Point, slop: number): readonly [Point, Point] | undefined {
  if (from.y > card.top && from.y < card.bottom) return undefined;
  const y = from.y <= card.top ? card.top + slop : card.bottom - slop;
  return [
    { x: card.left - slop, y },
    { x: card.right + slop, y },
  ];
}

function isInTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(at, a, b), side(at, b, c), side(at, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** Positive on one side of the line from `a` to `b`, negative on the other. */
function side(at: Point, a: Point, b: Point): number {
  return (at.x - b.x) * (a.y - b.y) - (a.x - b.x) * (at.y - b.y);
}
