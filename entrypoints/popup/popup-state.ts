// From what the page says of itself to what the popup shows.
import type { ArticleState, NamedEntity, PopupState } from "../../components/popup/types.ts";
import { parseDate } from "../../lib/context/dates.ts";
import { dateText } from "../../lib/context/date-words.ts";
import type { Language } from "../../lib/context/types.ts";
import type { Category, EntityId } from "../../lib/dataset/types.ts";
import type { PageState } from "../../lib/messages/messages.ts";
import { wordsFor } from "../../lib/context/words.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Page } from "./page.ts";

type Annotated = Extract<PageState, { kind: "annotated" }>;

export function popupState(
  page: Page | undefined,
  state: PageState | undefined,
  settings: Settings,
  language: Language,
): PopupState {
  if (page === undefined || page.restricted) return { kind: "restricted" };
  const { site } = page;
  switch (state?.kind) {
    case undefined:
      return { kind: "no-access", site };
    case "silent":
      return { kind: "off-here", site };
    case "failed":
      return { kind: "error" };
    case "reading":
      return { kind: "loading" };
    case "annotated":
      return articleState(site, state, settings, language);
    case "not-article":
    case "not-migration":
      break;
  }
  return { kind: state.kind, site, enabledHere: true };
}

function articleState(site: string, state: Annotated, settings: Settings, language: Language): ArticleState {
  const entities = namedEntities(state);
  const published = parseDate(state.published);
  const words = wordsFor(language);
  return {
    kind: "article",
    site,
    enabledHere: true,
    ...(published === undefined ? {} : { published: dateText(published, words).text }),
    counts: countBy(entities),
    categories: settings.categories,
    entities,
    context: state.context,
  };
}

/** Every entity that has a card, most named first. */
function namedEntities({ annotation, context }: Annotated): readonly NamedEntity[] {
  const named = new Map<EntityId, NamedEntity>();
  for (const { entity, category } of annotation.mentions) {
    const count = (named.get(entity)?.count ?? 0) + 1;
    const name = context.cards[entity]?.name;
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
