// The column of text around a mention: a card may stand in the free margin beside it.
import type { Box } from "./geometry.ts";

/**
 * The width that the elements' text takes, over their height: of those that are in the viewport, so that a caption beside
 * the text does not count as a column of its own. Always around `mention`. CSS px of the viewport.
 */
export function columnAround(mention: Box, texts: readonly Element[], viewport: Box): Box {
  const boxes = texts.map(contentBox).filter((box) => box.bottom > viewport.top && box.top < viewport.bottom);
  return [...boxes, mention].reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}

function contentBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const padding = (side: string): number => Number.parseFloat(style?.getPropertyValue(`padding-${side}`) ?? "") || 0;
  return { left: left + padding("left"), top, right: right - padding("right"), bottom };
}
