// What markup alone hides: attributes, inline styles, the class names by which style libraries hide. Asked of elements that hold
// text, which are few. Whether a style sheet hides something is asked only for what is chosen in the end.

const HIDING_CLASSES: ReadonlySet<string> = new Set("hidden d-none is-hidden hide invisible".split(" "));
/** Meant for screen readers. */
const SPOKEN_CLASSES: ReadonlySet<string> = new Set(
  "sr-only visually-hidden visuallyhidden u-visually-hidden screen-reader-text screenreader a11y-hidden".split(" "),
);

/** Names that hide on small screens only. */
const SHOWN_WHEN_WIDE =
  /(?:sm|md|lg|xl|desktop|tablet)[:-](?:tw-)?(?:block|flex|grid|inline|contents|visible)|d-(?:sm|md|lg|xl)-/;
const HIDING_STYLE = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the element's own markup hides it and all that stands in it. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const classes = element.getAttribute("class");
  return classes !== null && classes !== "" && hides(classes);
}

/** The same class strings come again and again. */
const memory = new Map<string, boolean>();
const MOST_REMEMBERED = 5000;

function hides(classes: string): boolean {
  const known = memory.get(classes);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const hidden = isHidingClass(classes);
  memory.set(classes, hidden);
  return hidden;
}

function isHidingClass(classes: string): boolean {
  const names = classes.split(/\s+/);
  if (names.some((name) => SPOKEN_CLASSES.has(name))) return true;
  return names.some((name) => HIDING_CLASSES.has(name)) && !SHOWN_WHEN_WIDE.test(classes);
}
