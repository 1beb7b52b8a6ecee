// The card's foot: citation, sources and the day of checking on the left, the buttons on the right.
import type { Card, CardSource } from "../../lib/context/types.ts";
import { DaggerNote } from "../dated-lines.tsx";
import { OutsideLink } from "../outside-link.tsx";
import type { Words } from "../words.ts";
import { Icon } from "./icons.tsx";
import type { IconName } from "./icons.tsx";

export interface CardActions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** Absent: the card stays by itself until it is closed. */
  readonly onPin?: () => void;
  readonly onClose: () => void;
}

/** More would fill the foot; the card's lines carry their own sources. */
const MOST_SOURCES = 3;

interface Credit {
  readonly text: string;
  readonly source?: CardSource;
}

/** What the foot names, each once: the citation (linked where a source is that text), then publishers. */
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

function Sources({ card, words }: { readonly card: Card; readonly words: Words }) {
  return (
    <p class="sources">
      <span class="hidden">{words.sources}: </span>
      {credits(card.citation, card.sources).map(({ text, source }) => (
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

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

function IconButton({ name, label, onClick, pressed, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="sign"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}

export interface FooterProps extends CardActions {
  readonly card: Card;
  readonly words: Words;
  readonly pinned: boolean;
  /** Whether there are other mentions to go to. */
  readonly several: boolean;
  /** Folds and unfolds the menu; absent: there is none. */
  readonly more?: { readonly label: string; readonly unfolded: boolean; readonly onClick: () => void } | undefined;
}

export function Footer({ card, words, pinned, several, more, onPrevious, onNext, onPin, onClose }: FooterProps) {
  return (
    <footer class="foot">
      <Sources card={card} words={words} />
      <div class="signs">
        {several ? <IconButton name="previous" label={words.previous} onClick={onPrevious} /> : null}
        {several ? <IconButton name="next" label={words.next} onClick={onNext} /> : null}
        {onPin ? <IconButton name="pin" label={words.pin} pressed={pinned} onClick={onPin} /> : null}
        {more ? <IconButton name="more" label={more.label} expanded={more.unfolded} onClick={more.onClick} /> : null}
        <IconButton name="close" label={words.close} onClick={onClose} />
      </div>
    </footer>
  );
}
