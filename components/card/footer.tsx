// The card's foot: citation, sources and the day of checking on the left, the buttons on the right.
import type { Card } from "../../lib/context/types.ts";
import { Sources } from "../sources.tsx";
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
