// From what the page says of itself to what the side panel shows.
import type { BriefState, PanelState } from "../../components/brief/types.ts";
import type { Brief, BriefRequest } from "../../lib/context/brief.ts";
import type { Language } from "../../lib/context/types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { AnnotatedPage, PageState } from "../../lib/messages/messages.ts";
import type { Page } from "../own-pages/page.ts";

/** The panel without a brief: every state but `annotated`. */
export function stateWithoutBrief(
  page: Page,
  state: Exclude<PageState, AnnotatedPage> | undefined,
): Exclude<PanelState, BriefState> {
  if (page.restricted) return { kind: "restricted" };
  const { site } = page;
  switch (state?.kind) {
    case undefined:
      return { kind: "no-access", site };
    case "silent":
      return state.why === "paused" ? { kind: "paused" } : { kind: "off-here", site };
    case "failed":
      return { kind: "error" };
    case "reading":
      return { kind: "loading" };
    case "not-article":
    case "not-migration":
      break;
  }
  return { kind: state.kind, site };
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
    ...(about.outlet !== undefined && { outlet: about.outlet }),
    brief,
    mentions,
  };
}
