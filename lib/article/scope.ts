// Where to look for the article: in the element around its headline and its text, where the page leaves no doubt which that is. A walk
// over the rest of the page (menus, teasers, comments) costs several times as much and finds the same.
import { isHidden } from "./hidden.ts";
import { createOutside, hasRunningText } from "./running-texts.ts";
import type { OtherText } from "./running-texts.ts";
import { isVisible } from "./visibility.ts";

/** Code units of running text: less may be the summary of an article that stands elsewhere. */
const ENOUGH = 1000;
/** What holds a smaller share of the page's running text may be one part of an article that is cut into several. */
const SHARE = 0.9;
/** An element that adds no more code units than that, adds a date, a headline, a line about the author. */
const LITTLE = 400;

/** So many of the lower headings are looked at: the rest are teasers'. */
const LOWER = 40;

const MARKED = ["article:has(h1)", ":is(main, [role='main']):has(h1)"];

/**
 * The element around headline and body; all of `body` where there is doubt. `isTitle`: whether a heading says what the page's head
 * calls the article. Does not look into shadow roots.
 */
export function readingScope(body: Element, isTitle: (heading: string) => boolean): Element {
  const outside = createOutside(body);
  const headings = [...body.querySelectorAll("h1")];
  const headlines = headlinesOf(body, headings, isTitle);
  const isScope = (element: Element): boolean =>
    headlines.every((heading) => element.contains(heading)) && holdsArticle(element, outside(element));
  for (const selector of MARKED) {
    const marked = outermost(body.querySelectorAll(selector));
    if (marked !== undefined && isScope(marked)) return withSurroundings(marked, body);
  }
  const headline = outermost(headings);
  for (let around = headline?.parentElement ?? body; around !== body; around = around.parentElement ?? body) {
    if (isScope(around)) return withSurroundings(around, body);
  }
  return body;
}

/** The heading that says what the head says; where none does, every `<h1>`: one may be the page's own name or an advertisement's. */
function headlinesOf(
  body: Element,
  first: readonly Element[],
  isTitle: (heading: string) => boolean,
): readonly Element[] {
  const isStated = ({ textContent }: Element): boolean => isTitle(textContent ?? "");
  const stated = first.find(isStated) ?? [...body.querySelectorAll("h2, h3")].slice(0, LOWER).find(isStated);
  return stated === undefined ? first : [stated];
}

function holdsArticle(element: Element, { open, aside }: OtherText): boolean {
  // What is named an aside may be the article after all where it holds more than all else.
  const least = Math.max(ENOUGH, (open * SHARE) / (1 - SHARE), aside);
  return hasRunningText(element, least) && !isWithinHidden(element) && isVisible(element);
}

/** A page may keep the story before, or one that was loaded ahead, where nobody sees it. */
function isWithinHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

/** Many a page sets date and headline beside the story's own element. */
function withSurroundings(element: Element, body: Element): Element {
  const length = lengthOf(element);
  let around = element;
  for (let at = element.parentElement; at !== null && at !== body; at = at.parentElement) {
    if (lengthOf(at) > length + LITTLE) break;
    around = at;
  }
  return around;
}

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0;
}

/** The one that all others stand in: of several stories none is the only one. */
function outermost(elements: Iterable<Element>): Element | undefined {
  const [first, ...others] = elements;
  return first !== undefined && others.every((other) => first.contains(other)) ? first : undefined;
}
