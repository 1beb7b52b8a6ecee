// Whether a reader can see an element. Asked only about what is chosen, because the answer may cost a style calculation.

/** In a browser, by style; elsewhere everything that no attribute hides (which the scan has seen to) counts as visible. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== "function") return true;
  return element.checkVisibility({ visibilityProperty: true });
}
