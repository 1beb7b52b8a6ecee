// The article's title and the heading that shows it on the page.
import { fold } from "./fold.ts";
import { textProperty } from "./json-ld.ts";
import type { Metadata } from "./metadata.ts";
import { outletName } from "./metadata.ts";
import type { Frame, Scan, Segment } from "./scan-types.ts";

/** What the head calls the article, best first: free of the site's name. */
function statedTitles(about: Metadata): string[] {
  const titles = [
    textProperty(about.article, "headline"),
    about.meta.get("og:title"),
    about.meta.get("twitter:title"),
    about.title,
  ];
  return titles
    .filter((title): title is string => title !== undefined && title !== "")
    .map((title) => withoutSite(decode(title), outletName(about)));
}

/** Some publishing systems escape twice. */
function decode(title: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  if (!plain.includes("&")) return plain;
  return plain
    .replace(/&#(\d+);/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|rsquo|lsquo);/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The page may name a number that is no character. */
function characterOf(code: number): string {
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

const SEPARATOR = /\s+[|\-–—·•»:]{1,2}\s+/g;

/** Takes off the last part when it is the outlet's name or short beside the rest. */
function withoutSite(title: string, outlet: string | undefined): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (last === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  const isOutlet =
    outlet !== undefined &&
    fold(tail) !== "" &&
    (fold(outlet).includes(fold(tail)) || fold(tail).includes(fold(outlet)));
  if (isOutlet) return withoutSite(head, outlet);
  return last[0].trim() === "|" && tail.split(" ").length <= 4 && head.split(" ").length >= 3
    ? withoutSite(head, outlet)
    : title;
}

/** Whether the head speaks of the story with this headline. */
export function isTitleOf({ meta, article, title: ofWindow }: Metadata, headline: string): boolean {
  const shown = fold(headline);
  const stated = [textProperty(article, "headline"), meta.get("og:title"), meta.get("twitter:title"), ofWindow];
  return shown !== "" && stated.some((title) => title !== undefined && fold(decode(title)).startsWith(shown));
}

export interface Title {
  readonly text: string;
  /** Where the page shows it. */
  readonly segment: Segment | undefined;
}

/** Tells whether a heading says what the head calls the article. */
export function titleTest(about: Metadata): (heading: string) => boolean {
  const stated = statedTitles(about).map(fold);
  return (heading) => isOneOf(stated, fold(heading));
}

/** The heading that says what the head says, else the last `<h1>` before the body, else the head's words alone. */
export function findTitle(about: Metadata, page: Scan, bodyStart: number, within?: Frame): Title {
  const isStated = titleTest(about);
  const segments = within === undefined ? page.segments : page.segments.slice(within.first, within.end);
  const headings = segments.filter((segment) => headingLevel(segment) > 0);
  const first = headings.filter((segment) => headingLevel(segment) === 1);
  const same = [...first, ...headings].find(({ text }) => isStated(text));
  const before = first.filter((segment) => page.segments.indexOf(segment) <= bodyStart).at(-1);
  const segment = same ?? before ?? (first.length === 1 ? first[0] : undefined);
  return { text: segment?.text ?? statedTitles(about)[0] ?? "", segment };
}

/** 1 to 3 in or directly below such a heading; else 0. */
function headingLevel({ frame }: Segment): number {
  const level = LEVELS.get(frame.name) ?? LEVELS.get(frame.parent?.name ?? "");
  return level ?? LEVELS.get(frame.parent?.parent?.name ?? "") ?? 0;
}

const LEVELS: ReadonlyMap<string, number> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
]);

/** All folded. */
function isOneOf(stated: readonly string[], shown: string): boolean {
  if (shown === "") return false;
  return stated.some(
    (title) => title === shown || (shown.length > 20 && (title.startsWith(shown) || shown.startsWith(title))),
  );
}
