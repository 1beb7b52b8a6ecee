// From what the page says of itself to what the popup shows.
import type { ArticleState, NamedEntity, PopupState, Reading } from "../../components/popup/types.ts";
import { dateText } from "../../lib/context/date-words.ts";
import { parseDate } from "../../lib/context/dates.ts";
import type { Language } from "../../lib/context/types.ts";
import { wordsFor } from "../../lib/context/words.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";
import type { AnnotatedPage, PageState, Readiness } from "../../lib/messages/messages.ts";
import { isPaused } from "../../lib/settings/changes.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Page } from "../own-pages/page.ts";
import { clockTime } from "./clock-time.ts";

type Silence = Extract<PageState, { kind: "silent" }>["why"];

/** All that the popup's state follows from. */
export interface Known {
  readonly page: Page | undefined;
  /** What the page says; undefined where Waymark is not in it. */
  readonly state: PageState | undefined;
  readonly settings: Settings;
  readonly language: Language;
  readonly dataset: Readiness;
  /** The page is an outlet's; its site is on the reader's own list. */
  readonly listed: boolean;
  readonly own: boolean;
  /** Ms since the epoch. */
  readonly now: number;
}

export function popupState(known: Known): PopupState {
  const { page, state, settings, listed, own, dataset } = known;
  if (isPaused(settings, known.now)) return pausedState(known);
  if (page === undefined || page.restricted) return { kind: "restricted" };
  const { site } = page;
  switch (state?.kind) {
    case undefined:
      return { kind: listed || own ? "stale" : "no-access", site };
    case "silent":
      return silentState(known, site, state.why);
    case "failed":
      return { kind: dataset.kind === "failed" ? "no-dataset" : "error" };
    case "reading":
      return { kind: "loading", preparing: dataset.kind === "preparing" };
    case "annotated":
      return articleState(known, site, state);
    case "not-article":
    case "not-migration":
      break;
  }
  return listed || own ? { kind: state.kind, site, always: own && !listed } : { kind: "no-access", site };
}

function pausedState({ settings, language }: Known): PopupState {
  const { pausedUntil } = settings;
  return { kind: "paused", ...(typeof pausedUntil === "number" && { until: clockTime(pausedUntil, language) }) };
}

/** A page that was left alone is as if the reader had never asked for it. */
function silentState({ listed, own }: Known, site: string, why: Silence): PopupState {
  if (why === "language") return { kind: "language", site };
  if (why !== "left-alone") return { kind: "off-here", site };
  return listed || own ? { kind: "not-migration", site, always: own && !listed } : { kind: "no-access", site };
}

function articleState({ settings, language, listed, own }: Known, site: string, state: AnnotatedPage): ArticleState {
  const entities = namedEntities(state);
  const published = parseDate(state.published);
  return {
    kind: "article",
    site,
    reading: readingOf(state.forced, listed, own),
    listed,
    ...(published === undefined ? {} : { published: dateText(published, wordsFor(language)).text }),
    counts: countBy(entities),
    categories: settings.categories,
    entities,
    context: state.context,
  };
}

/** What holds for the site comes first: taking back the one page would not last. */
function readingOf(forced: boolean, listed: boolean, own: boolean): Reading {
  if (own && !listed) return "always";
  return forced ? "once" : "listed";
}

/** Every entity that has a card, most named first. */
function namedEntities({ annotation, names }: AnnotatedPage): readonly NamedEntity[] {
  const named = new Map<EntityId, NamedEntity>();
  for (const { entity, category } of annotation.mentions) {
    const count = (named.get(entity)?.count ?? 0) + 1;
    const name = names[entity];
    if (name === undefined) continue;
    named.set(entity, { id: entity, name, category: named.get(entity)?.category ?? category, count });
  }
  return [...named.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function countBy(entities: readonly NamedEntity[]): Record<Category, number> {
  const counts: Record<Category, number> = { official: 0, office: 0, agency: 0, term: 0, place: 0 };
  for (const { category } of entities) counts[category] += 1;
  return counts;
}
