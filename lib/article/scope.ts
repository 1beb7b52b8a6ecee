// Where to look for the article: in the element around its headline and its paragraphs, where the page's markup leaves no doubt which
// that is. A walk over the rest of the page (menus, teasers, comments) costs several times as much and finds the same.
import { isHidden } from "./hidden.ts";
import { isVisible } from "./visibility.ts";

/** Code units of a paragraph; a shorter one may be a teaser's, a caption's, a label. */
const LONG = 140;
/** So much in long paragraphs is an article, not a summary of one that stands elsewhere. */
const ENOUGH = 1000;
/** What holds a smaller share of the page's long paragraphs may be one part of an article that is cut into several. */
const SHARE = 0.9;
/** Of the longest pages no more than so many paragraphs are looked at to find out what else there is. */
const SAMPLE = 300;

/** Where readers speak, or what is beside the page's matter: no part of an article that is cut into several. */
const OTHERS = "aside, nav, footer, [class*='comment' i], [id*='comment' i]";

const MARKED = ["article:has(h1)", ":is(main, [role='main']):has(h1)"];

/**
 * The element around headline and body; all of `body` where there is doubt. `isTitle`: whether a heading says what the page's head
 * calls the article. Does not look into shadow roots.
 */
export function readingScope(body: Element, isTitle: (heading: string) => boolean): Element {
  const paragraphs = longParagraphs(body);
  const headings = [...body.querySelectorAll("h1")];
  const isScope = (element: Element): boolean =>
    holdsHeadline(element, headings, isTitle) && holdsArticle(element, paragraphs);
  for (const selector of MARKED) {
    const marked = outermost(body.querySelectorAll(selector));
    if (marked !== undefined && isScope(marked)) return marked;
  }
  const headline = outermost(headings);
  for (let around = headline?.parentElement ?? body; around !== body; around = around.parentElement ?? body) {
    if (isScope(around)) return around;
  }
  return body;
}

/** Of several headings one may be an advertisement's, or the page's own name. */
function holdsHeadline(element: Element, headings: readonly Element[], isTitle: (heading: string) => boolean): boolean {
  const inside = headings.filter((heading) => element.contains(heading));
  return inside.length === headings.length || inside.some(({ textContent }) => isTitle(textContent ?? ""));
}

interface Paragraph {
  readonly element: Element;
  /** Code units that it stands for: those of the paragraphs that were passed over too. */
  readonly length: number;
}

function longParagraphs(body: Element): Paragraph[] {
  const all = body.querySelectorAll("p");
  const stride = Math.ceil(all.length / SAMPLE);
  const found: Paragraph[] = [];
  for (let index = 0; index < all.length; index += stride) {
    const element = all[index];
    const length = lengthOf(element);
    if (element !== undefined && length >= LONG) found.push({ element, length: length * stride });
  }
  return found;
}

/** `paragraphs`: the page's. */
function holdsArticle(element: Element, paragraphs: readonly Paragraph[]): boolean {
  const outside = paragraphs
    .filter((paragraph) => !element.contains(paragraph.element) && paragraph.element.closest(OTHERS) === null)
    .reduce((sum, { length }) => sum + length, 0);
  const least = Math.max(ENOUGH, (outside * SHARE) / (1 - SHARE));
  return hasLong(element, least) && !isWithinHidden(element) && isVisible(element);
}

/** Whether its long paragraphs have at least so many code units. */
function hasLong(element: Element, least: number): boolean {
  let sum = 0;
  for (const paragraph of element.querySelectorAll("p")) {
    const length = lengthOf(paragraph);
    if (length >= LONG) sum += length;
    if (sum >= least) return true;
  }
  return false;
}

function lengthOf(element: Element | undefined): number {
  return element?.textContent?.length ?? 0;
}

/** A page may keep the story before, or one that was loaded ahead, where nobody sees it. */
function isWithinHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

/** The one that all others stand in: of several stories none is the only one. */
function outermost(elements: Iterable<Element>): Element | undefined {
  const [first, ...others] = elements;
  return first !== undefined && others.every((other) => first.contains(other)) ? first : undefined;
}
