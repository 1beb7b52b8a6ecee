// What markup alone hides: attributes, inline styles, the class names by which style libraries hide. Found by one selector, which
// costs a tenth of asking every element. Whether a style sheet hides something is asked only for what is chosen in the end.

const CLASSES = ["hidden", "d-none", "is-hidden", "hide", "invisible"];
/** Meant for screen readers. */
const SPOKEN = [
  "sr-only",
  "visually-hidden",
  "visuallyhidden",
  "u-visually-hidden",
  "screen-reader-text",
  "screenreader",
  "a11y-hidden",
];
const SELECTOR = [
  "[hidden]",
  '[aria-hidden="true"]',
  '[style*="none"]',
  '[style*="hidden"]',
  ...[...CLASSES, ...SPOKEN].map((name) => `.${name}`),
].join(",");

/** Names that hide on small screens only. */
const SHOWN_WHEN_WIDE =
  /(?:sm|md|lg|xl|desktop|tablet)[:-](?:tw-)?(?:block|flex|grid|inline|contents|visible)|d-(?:sm|md|lg|xl)-/;
const HIDING_STYLE = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The hidden elements below `root`, shadow roots not entered. What stands in them is hidden too. */
export function hiddenIn(root: ParentNode): Set<Element> {
  return new Set([...root.querySelectorAll(SELECTOR)].filter(isHidden));
}

/** The hidden ones of these nodes and of what is below them. */
export function hiddenAmong(nodes: readonly Node[]): Set<Element> {
  const elements = nodes.filter((node): node is Element => node.nodeType === 1);
  return new Set(elements.flatMap((element) => [...(isHidden(element) ? [element] : []), ...hiddenIn(element)]));
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (HIDING_STYLE.test(element.getAttribute("style") ?? "")) return true;
  const { classList } = element;
  if (SPOKEN.some((name) => classList.contains(name))) return true;
  return CLASSES.some((name) => classList.contains(name)) && !SHOWN_WHEN_WIDE.test(element.getAttribute("class") ?? "");
}
