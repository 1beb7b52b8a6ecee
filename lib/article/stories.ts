// Pages that load one article after another: each stands in an element of its own with a headline of its own.
import { fold } from "./fold.ts";
import { runningText } from "./body-root.ts";
import type { Weights } from "./body-root.ts";
import { textProperty } from "./json-ld.ts";
import { isArticleType } from "./metadata.ts";
import type { Metadata } from "./metadata.ts";
import type { Frame, Scan } from "./scan-types.ts";

/** A teaser has less text. */
const STORY_LENGTH = 300;

/** The stories of the page where there are several, in order; else nothing. */
export function stories(page: Scan, weighed: Weights): Frame[] {
  const found: Frame[] = [];
  for (const frame of page.frames) {
    if (frame.name !== "article") continue;
    const inStory = found.some(({ first, end }) => frame.first >= first && frame.end <= end);
    if (!inStory && !weighed.barred.has(frame) && isStory(weighed, frame)) found.push(frame);
  }
  return found.length > 1 ? found : [];
}

function isStory(weighed: Weights, frame: Frame): boolean {
  return runningText(weighed, frame) >= STORY_LENGTH && frame.element.querySelector("h1") !== null;
}

/** What is known of a story after the first, for which the head of the page does not speak. */
export function aboutStory(about: Metadata, { element }: Frame): Metadata {
  const headline = fold(element.querySelector("h1")?.textContent ?? "");
  const article = about.linkedData.find(
    (object) => isArticleType(object) && fold(textProperty(object, "headline") ?? "") === headline,
  );
  const site = about.meta.get("og:site_name");
  const address = element.getAttribute("data-url") ?? textProperty(article, "url") ?? about.url;
  return {
    ...about,
    scope: element,
    url: URL.parse(address, about.url)?.href ?? about.url,
    meta: new Map(site === undefined ? [] : [["og:site_name", site]]),
    linkedData: article === undefined ? [] : [article],
    article,
  };
}
