// What popup and side panel are told of an article once the background has answered.
import type { PageState } from "../messages/messages.ts";
import type { Story } from "./story.ts";

/** Undefined until the first answer. `forced`: the reader asked for it, whatever it is about. */
export function answeredState(story: Story, forced: boolean): PageState | undefined {
  const answer = story.answer();
  if (answer === undefined) return undefined;
  const { blocks: _blocks, ...about } = story.reading().article;
  const { published } = about;
  const { relevance, mentions, people } = answer.annotation;
  if (!relevance.isMigrationNews && !forced) return { kind: "not-migration", published };
  const { cards: _cards, names, ...context } = answer.context;
  return { kind: "annotated", published, forced, about, annotation: { mentions, people }, names, context };
}
