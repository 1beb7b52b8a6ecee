// The day on which the article was published, from what the page says, in order of trust.
import { dayInWords, isoDay } from "./calendar.ts";
import { META_NAMES, MODIFIED_NAMES } from "./date-names.ts";
import { isObject } from "./json-ld.ts";
import type { JsonObject } from "./json-ld.ts";
import { isArticleType } from "./metadata.ts";
import type { Metadata } from "./metadata.ts";
import type { DateOrigin } from "./types.ts";
import { urlDay } from "./url-day.ts";

export interface Published {
  readonly published: string;
  readonly publishedFrom: DateOrigin;
}

/** `today`: a day after which no article can have been published; absent: any. */
export function findPublished(about: Metadata, dateLines: readonly string[], today?: string): Published | undefined {
  const sane = (date: string | undefined): date is string =>
    date !== undefined && (today === undefined || date <= today);
  const monthFirst = isAmerican(about);
  const sources: [DateOrigin, () => (string | undefined)[]][] = [
    ["json-ld", () => linkedDates(about, ["datePublished", "dateCreated", "uploadDate"])],
    ["meta", () => META_NAMES.map((name) => about.meta.get(name))],
    ["time", () => timeElements(about.scope)],
    ["url", () => [urlDay(about.url)]],
    ["text", () => dateLines.map((line) => dayInWords(line, monthFirst))],
    ["json-ld", () => linkedDates(about, ["dateModified"])],
    ["meta", () => MODIFIED_NAMES.map((name) => about.meta.get(name))],
  ];
  for (const [publishedFrom, read] of sources) {
    const stamps = read().filter((stamp) => stamp !== undefined);
    const published = stamps.map((stamp) => stampDay(stamp, about, monthFirst)).find(sane);
    if (published !== undefined) return { published, publishedFrom };
  }
  return undefined;
}

function linkedDates({ article, linkedData }: Metadata, keys: readonly string[]): (string | undefined)[] {
  const others = linkedData.filter(
    (object) => object !== article && (isArticleType(object) || "datePublished" in object),
  );
  const objects: JsonObject[] = article === undefined ? others : [article, ...others];
  return objects.flatMap((object) => keys.map((key) => firstText(object[key])));
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) return firstText(value[0]);
  if (isObject(value)) return firstText(value["@value"]);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** The calendar day of a stamp. One in UTC gives way to another stamp on the page of the same instant that states the place's own offset. */
function stampDay(stamp: string, about: Metadata, monthFirst: boolean): string | undefined {
  const seconds = /^\d{10}(?:\d{3})?$/.test(stamp) ? Number(stamp.slice(0, 10)) : undefined;
  if (seconds !== undefined) return new Date(seconds * 1000).toISOString().slice(0, 10);
  if (/T\d\d:\d\d.*(?:Z|\+00:?00)$/.test(stamp)) {
    const local = localTwin(stamp, about);
    if (local !== undefined) return isoDay(local);
  }
  return isoDay(stamp) ?? dayInWords(stamp, monthFirst);
}

function localTwin(stamp: string, { meta, article, scope }: Metadata): string | undefined {
  const instant = Date.parse(stamp);
  const times = [...scope.querySelectorAll("time[datetime]")].map((time) => time.getAttribute("datetime") ?? "");
  const others = [
    firstText(article?.["datePublished"]) ?? "",
    ...META_NAMES.map((name) => meta.get(name) ?? ""),
    ...times,
  ];
  return others.find(
    (other) => /T\d\d:\d\d.*[+-](?!00:?00$)\d\d:?\d\d$/.test(other) && Math.abs(Date.parse(other) - instant) < 60_000,
  );
}

/** What times the page marks as the publication's, then those nearest to the headline. */
function timeElements(scope: ParentNode): string[] {
  const stated = [...scope.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  return [...stated, ...timesNear(scope.querySelector("h1"))].map(
    (time) => time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? "",
  );
}

function timesNear(headline: Element | null): Element[] {
  for (let around = headline?.parentElement; around !== null && around !== undefined; around = around.parentElement) {
    const times = [...around.querySelectorAll("time")];
    if (times.length > 0 || /^(?:article|main|body)$/.test(around.localName)) return times.slice(0, 3);
  }
  return [];
}

/** Whether 3/4 means the fourth of March here. */
function isAmerican({ document, meta }: Metadata): boolean {
  return /^en[-_]US/i.test(document.documentElement.getAttribute("lang") ?? meta.get("og:locale") ?? "");
}
