// The page's stretches of running text, told apart quickly and roughly: enough to know whether much of it stands outside an element.
import { asideBy } from "./frames.ts";
import { PARTS } from "./tags.ts";
import { isText } from "./text-runs.ts";

/** Code units: the same bound as for a segment that counts as running text. */
const RUNNING = 60;
/** One wall of legal text must not outweigh an article. */
const MOST = 700;
/** Of more stretches in one part of the page no more than so many are looked at. */
const SAMPLE = 40;
/** Of an element with more children than that, all but one are one part; more is looked at there, for they are less alike. */
const MANY = { children: 60, sample: 250 };
/** So few among the looked at are counted as they are: each would stand for as many as the sample is a part of. */
const FEW = 3;
/** Prime, and far from any number of things alike on a page: what repeats is not met in step. */
const STEP = 7919;
/** `NodeFilter.SHOW_TEXT`, which there is not in Node. */
const SHOW_TEXT = 4;

/** A teaser's box has so few elements and so little text, and a linked title. */
const TEASER = { elements: 6, length: 600, title: 10 };

interface RunningText {
  readonly parent: Element;
  /** Code units. */
  readonly length: number;
}

/** In the page's order; open shadow roots are not looked into. */
function* runningTexts(root: Element): Generator<RunningText, void, undefined> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = node.nodeValue ?? "";
    const length = data.length < RUNNING ? 0 : data.trim().length;
    const parent = length < RUNNING ? null : node.parentElement;
    if (parent !== null && !isSilent(parent)) yield { parent, length: Math.min(length, MOST) };
  }
}

function isSilent({ localName }: Element): boolean {
  return PARTS.get(localName) === "silent";
}

/** Whether there are so many code units of running text in an element. */
export function hasRunningText(element: Element, least: number): boolean {
  let sum = 0;
  for (const { length } of runningTexts(element)) {
    sum += length;
    if (sum >= least) return true;
  }
  return sum >= least;
}

export interface OtherText {
  /** Code units that may be an article's. */
  readonly open: number;
  /** Code units in what is an aside by its name. */
  readonly aside: number;
}

/**
 * Answers, for an element, what running text stands outside it: without links, teasers and what readers say. An estimate where there
 * is much. To be asked about several elements of a page while it does not change.
 */
export function createOutside(body: Element): (element: Element) => OtherText {
  const known = new Map<Element, OtherText>();
  const textIn = (part: Element): OtherText => {
    const before = known.get(part);
    const text = before ?? textOf([...runningTexts(part)], placesIn(part), SAMPLE);
    known.set(part, text);
    return text;
  };
  const textBeside = (element: Element, around: Element): readonly OtherText[] => {
    if (around.childElementCount <= MANY.children) {
      return [bareText(around), ...[...around.children].filter((part) => part !== element).map(textIn)];
    }
    const texts = [...runningTexts(around)].filter(({ parent }) => !element.contains(parent));
    return [textOf(texts, placesIn(around), MANY.sample)];
  };
  return (element) => {
    const sums = { open: 0, aside: 0 };
    for (let at = element; at !== body && at.parentElement !== null; at = at.parentElement) {
      for (const { open, aside } of textBeside(at, at.parentElement)) {
        sums.open += open;
        sums.aside += aside;
      }
    }
    return sums;
  };
}

/** What stands directly in an element that holds the one asked about, with breaks or nothing between. */
function bareText({ childNodes }: Element): OtherText {
  const lengths = [...childNodes].map((node) => (isText(node) ? node.data.trim().length : 0));
  return { open: lengths.reduce((sum, length) => sum + (length < RUNNING ? 0 : length), 0), aside: 0 };
}

function textOf(texts: readonly RunningText[], placeOf: (element: Element) => Place, sample: number): OtherText {
  const count = Math.min(texts.length, sample);
  const lengths: Record<Place, number[]> = { open: [], aside: [], other: [] };
  for (let index = 0; index < count; index += 1) {
    const text = texts[texts.length === count ? index : (index * STEP) % texts.length];
    if (text !== undefined) lengths[isTeaser(text.parent) ? "other" : placeOf(text.parent)].push(text.length);
  }
  const all = (found: readonly number[]): number =>
    found.reduce((sum, length) => sum + length, 0) * (found.length > FEW ? texts.length / count : 1);
  return { open: all(lengths.open), aside: all(lengths.aside) };
}

type Place = "open" | "aside" | "other";

/** Tells what an element is by itself and all around it, up to `part`. */
function placesIn(part: Element): (element: Element) => Place {
  const known = new Map<Element, Place>([[part, ownPlace(part)]]);
  return function placeOf(element: Element): Place {
    const before = known.get(element);
    if (before !== undefined) return before;
    const around = element.parentElement === null ? "other" : placeOf(element.parentElement);
    const place = around === "open" ? ownPlace(element) : around;
    known.set(element, place);
    return place;
  };
}

function ownPlace(element: Element): Place {
  const name = element.localName;
  if (name === "a" || isSilent(element)) return "other";
  const by = asideBy(element, name, element.getAttribute("class") ?? "");
  return by === "comments" ? "other" : by === undefined ? "open" : "aside";
}

/** A line or two in a small box under a linked title. */
function isTeaser(element: Element): boolean {
  const box = element.parentElement;
  if (box === null || box.childElementCount > TEASER.elements) return false;
  const link = box.querySelector("a");
  const title = link?.textContent?.trim().length ?? 0;
  if (link === null || title <= TEASER.title || element.contains(link)) return false;
  const line = link.parentElement?.textContent?.trim().length ?? 0;
  return line <= title * 1.25 && (box.textContent?.length ?? 0) < TEASER.length;
}
