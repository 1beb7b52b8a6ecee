// Whether the page is dark where a mark or a card stands. The page's own background decides, not the system's setting.

/** Luminance (0 black to 1 white) above which text on a background that cannot be read counts as light on dark. */
const LIGHT_TEXT = 0.4;
/** Below this luminance black text would have less contrast than white: the root of 1.05 × 0.05, less 0.05 (WCAG 2). */
const DARK_BACKGROUND = 0.179;

interface Colour {
  /** WCAG relative luminance, 0 to 1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** Luminance by element; undefined where an image or an unreadable colour decides. One for all elements that are asked about at once. */
type Known = Map<Element, number | undefined>;

/** True where the element's text stands on a dark background. `known` saves measuring the same ancestors again. */
export function isDarkBehind(element: Element, known: Known = new Map()): boolean {
  const background = backgroundBehind(element, known);
  if (background !== undefined) return background < DARK_BACKGROUND;
  const text = parseColour(styleOf(element).color);
  return text !== undefined && text.luminance > LIGHT_TEXT;
}

function backgroundBehind(element: Element, known: Known): number | undefined {
  if (known.has(element)) return known.get(element);
  const luminance = measureBackground(element, known);
  known.set(element, luminance);
  return luminance;
}

function measureBackground(element: Element, known: Known): number | undefined {
  const style = styleOf(element);
  const own = style.backgroundImage === "none" ? parseColour(style.backgroundColor) : undefined;
  if (own === undefined || own.alpha >= 1) return own?.luminance;
  const parent = parentOf(element);
  const behind = parent === undefined ? canvasLuminance(element.ownerDocument) : backgroundBehind(parent, known);
  return behind === undefined ? undefined : own.alpha * own.luminance + (1 - own.alpha) * behind;
}

/** The canvas is white, unless the page says that it can be dark and the system asks for it. */
function canvasLuminance(document: Document): number {
  const view = document.defaultView;
  if (view === null) return 1;
  const scheme = styleOf(document.documentElement).colorScheme;
  const canBeDark = scheme.includes("dark");
  const mustBeDark = canBeDark && !scheme.includes("light");
  return mustBeDark || (canBeDark && view.matchMedia("(prefers-color-scheme: dark)").matches) ? 0.006 : 1;
}

function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/**
 * A computed colour. Browsers serialise it as `rgb()`, `rgba()`, `color(srgb …)`, or, where the author wrote so, as
 * `lab()`, `lch()`, `oklab()`, `oklch()`; of the last four the lightness is enough. Undefined for anything else.
 */
export function parseColour(text: string): Colour | undefined {
  if (text === "transparent") return { luminance: 0, alpha: 0 };
  const [, name, inside] = /^(\w+)\((.*)\)$/u.exec(text) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  const [body = "", slash] = inside.split("/");
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/giu) ?? []).map(Number.parseFloat);
  const alpha = slash === undefined ? (name === "rgba" ? numbers[3] : 1) : Number.parseFloat(slash);
  const luminance = luminanceOf(name, body, numbers);
  return luminance === undefined || alpha === undefined ? undefined : { luminance, alpha };
}

function luminanceOf(name: string, body: string, [a = 0, b = 0, c = 0]: readonly number[]): number | undefined {
  if (name === "rgb" || name === "rgba") return relativeLuminance(a / 255, b / 255, c / 255);
  if (name === "color" && body.startsWith("srgb ")) return relativeLuminance(a, b, c);
  if (name === "lab" || name === "lch") return ((a + 16) / 116) ** 3;
  if (name === "oklab" || name === "oklch") return a ** 3;
  return undefined;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; channels 0 to 1. */
function relativeLuminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
