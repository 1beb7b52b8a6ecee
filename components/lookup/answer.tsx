// The answer to "Who or what is this?": a card, a choice of cards, or an honest nothing.
import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Card as CardFacts, Language } from "../../lib/context/types.ts";
import { Card } from "../card/card.tsx";
import { Icon } from "../card/icons.tsx";
import { lookupWords, type LookupWords } from "./words.ts";

/** More of a long selection tells nothing. */
const LONGEST_QUOTE = 80;

export interface AnswerProps {
  /** What the reader selected. */
  readonly text: string;
  readonly language: Language;
  /** The likeliest first. */
  readonly cards: readonly CardFacts[];
  readonly onClose: () => void;
}

const nowhere = (): void => undefined;

export function Answer({ text, language, cards, onClose }: AnswerProps) {
  const [chosen, setChosen] = useState(cards.length === 1 ? cards[0] : undefined);
  const words = lookupWords(language);
  if (chosen) return <Card card={chosen} pinned={true} onPrevious={nowhere} onNext={nowhere} onClose={onClose} />;
  return (
    <Sheet text={text} language={language} words={words} onClose={onClose}>
      {cards.length === 0 ? (
        <>
          <p>{words.nothing}</p>
          <p class="soft">{words.hint}</p>
        </>
      ) : (
        <>
          <p>{words.several}</p>
          <ul class="choices">
            {cards.map((card) => (
              <Choice key={card.entity} card={card} onChoose={() => setChosen(card)} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function Choice({ card, onChoose }: { readonly card: CardFacts; readonly onChoose: () => void }) {
  return (
    <li>
      <button type="button" class="choice" data-category={card.category} onClick={onChoose}>
        <bdi class="mark">{card.name}</bdi>
        <small>{card.kicker}</small>
      </button>
    </li>
  );
}

export interface SheetProps {
  readonly text: string;
  readonly language: Language;
  readonly words: LookupWords;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The card's paper around anything that is no card. */
export function Sheet({ text, language, words, onClose, children }: SheetProps) {
  const quote = words.quoted(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
  return (
    <div class="card sheet" role="dialog" aria-label={quote} tabIndex={-1} lang={language}>
      <div class="in">
        <h2>
          <bdi>{quote}</bdi>
        </h2>
        {children}
      </div>
      <footer class="foot">
        <p class="sources">Waymark</p>
        <div class="signs">
          <button type="button" class="sign" title={words.close} aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      </footer>
    </div>
  );
}
