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

/**
 * The element around headline and body; all of `body` where there is doubt. `isTitle`: whether a heading says what the page's head
 * calls the article. Does not look into shadow roots.
 */
export function readingScope(body: Element, isTitle: (heading: string) => boolean): Element {
  const outside = createOutside(body);
  const headline = headlineOf(body, isTitle);
  for (let around = headline?.parentElement ?? body; around !== body; around = around.parentElement ?? body) {
    if (holdsArticle(around, outside)) return withSurroundings(around, body);
  }
  return body;
}

/** The heading that says what the head says; where none does, the only `<h1>`: of several one may be the page's own name. */
function headlineOf(body: Element, isTitle: (heading: string) => boolean): Element | undefined {
  const isStated = ({ textContent }: Element): boolean => isTitle(textContent ?? "");
  const first = [...body.querySelectorAll("h1")];
  const stated = first.find(isStated) ?? [...body.querySelectorAll("h2, h3")].slice(0, LOWER).find(isStated);
  return stated ?? (first.length === 1 ? first[0] : undefined);
}

function holdsArticle(element: Element, outside: (element: Element) => OtherText): boolean {
  if (!hasRunningText(element, ENOUGH) || isWithinHidden(element) || !isVisible(element)) return false;
  const { open, aside } = outside(element);
  // What is named an aside may be the article after all where it holds more than all else.
  return hasRunningText(element, Math.max((open * SHARE) / (1 - SHARE), aside));
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
