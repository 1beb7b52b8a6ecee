// From what the page says of itself to what the side panel shows.
import type { BriefState, PanelState } from "../../components/brief/types.ts";
import type { Brief, BriefRequest } from "../../lib/context/brief.ts";
import type { Language } from "../../lib/context/types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { AnnotatedPage, PageState, Readiness } from "../../lib/messages/messages.ts";
import type { Page } from "../own-pages/page.ts";

type Silence = Extract<PageState, { kind: "silent" }>["why"];
type OtherPage = Exclude<PageState, AnnotatedPage>;
type OtherState = Exclude<PanelState, BriefState>;

/** What the panel's state follows from beside the page's own word. */
export interface Around {
  /** Waymark reads the page's site by itself. */
  readonly isRead: boolean;
  readonly dataset: Readiness;
}

/** The panel without a brief: every state but `annotated`. */
export function stateWithoutBrief(page: Page, state: OtherPage | undefined, around: Around): OtherState {
  if (page.restricted) return { kind: "restricted" };
  const { site } = page;
  switch (state?.kind) {
    case undefined:
      return { kind: around.isRead ? "stale" : "no-access", site };
    case "silent":
      return silentState(site, state.why, around);
    case "failed":
      return troubleState(around.dataset);
    case "reading":
      return { kind: "loading", preparing: around.dataset.kind === "preparing" };
    case "not-article":
    case "not-migration":
      break;
  }
  return { kind: state.kind, site };
}

/** Something failed: without the records nothing else could be expected. */
export function troubleState(dataset: Readiness): OtherState {
  return { kind: dataset.kind === "failed" ? "no-dataset" : "error" };
}

/** A page that was left alone is as if the reader had never asked for it. */
function silentState(site: string, why: Silence, { isRead }: Around): OtherState {
  if (why === "paused") return { kind: "paused" };
  if (why === "language") return { kind: "language", site };
  if (why === "site") return { kind: "off-here", site };
  return { kind: isRead ? "not-migration" : "no-access", site };
}

/** What the background needs to make the brief. */
export function briefRequest({ annotation, published }: AnnotatedPage, language: Language): BriefRequest {
  const { mentions, people } = annotation;
  return { mentions, people, language, ...(published !== undefined && { published }) };
}

export function briefState(site: string, { about, annotation }: AnnotatedPage, brief: Brief): BriefState {
  const mentions: Record<EntityId, string[]> = {};
  for (const { entity, surface } of annotation.mentions) (mentions[entity] ??= []).push(surface);
  return {
    kind: "article",
    site,
    title: about.title,
    ...(about.language !== "und" && { titleLanguage: about.language }),
    ...(about.outlet !== undefined && { outlet: about.outlet }),
    brief,
    mentions,
  };
}
