// The page's own controls, whose text is neither marked nor hovered: a card there would be in the way of their purpose.

const CONTROLS =
  "button, input, textarea, select, option, [role=button], [role=textbox], [role=tab], [contenteditable]:not([contenteditable=false])";

/** True for text whose parent is no element at all, too. */
export function isInControl(parent: Element | null): boolean {
  return parent === null || parent.closest(CONTROLS) !== null;
}
