// What a card's content rests on: citation and publishers with their links, and the day of checking.
import type { Card, CardSource } from "../lib/context/types.ts";
import { DaggerNote } from "./dated-lines.tsx";
import { OutsideLink } from "./outside-link.tsx";
import type { Words } from "./words.ts";

/** More would fill a foot; the lines carry their own sources. */
const MOST_SOURCES = 3;

interface Credit {
  readonly text: string;
  readonly source?: CardSource;
}

/** What is named, each once: the citation (linked where a source is that text), then publishers. */
export function credits(citation: string | undefined, sources: readonly CardSource[]): readonly Credit[] {
  const cited = citation === undefined ? undefined : sources.find((source) => source.title.includes(citation));
  const list: Credit[] = citation === undefined ? [] : [cited ? { text: citation, source: cited } : { text: citation }];
  for (const source of sources) {
    if (source !== cited && !list.some((credit) => credit.text === source.publisher)) {
      list.push({ text: source.publisher, source });
    }
  }
  return list.slice(0, MOST_SOURCES);
}

/** Nothing for a card that rests on the article alone. */
export function Sources({ card, words }: { readonly card: Card; readonly words: Words }) {
  const named = credits(card.citation, card.sources);
  if (named.length === 0 && card.verified === "") return null;
  return (
    <p class="sources">
      <span class="hidden">{words.sources}: </span>
      {named.map(({ text, source }) => (
        <span key={text}>
          {source ? (
            <OutsideLink href={source.url} title={source.title} words={words}>
              {text}
            </OutsideLink>
          ) : (
            text
          )}
          <span class="point">{"\u00A0· "}</span>
        </span>
      ))}
      <span class="unit">{card.verified}</span>{" "}
      {card.verified === words.unverified ? null : (
        <DaggerNote lines={[...card.history, ...card.events]} words={words} />
      )}
    </p>
  );
}
