// The way to an entity's mentions: "named 5 times · go to 1 2 3 4 5".
import { useState } from "preact/hooks";
import type { BriefWords } from "./words.ts";

/** As many numbers as fit on one line of a narrow panel. */
const FIRST_MENTIONS = 8;

export interface MentionLinksProps {
  /** The words of each mention. */
  readonly mentions: readonly string[];
  readonly own: BriefWords;
  readonly onJump: (nth: number) => void;
}

export function MentionLinks({ mentions, own, onJump }: MentionLinksProps) {
  const [all, setAll] = useState(false);
  const shown = all ? mentions : mentions.slice(0, FIRST_MENTIONS);
  const rest = mentions.length - shown.length;
  return (
    <div class="mentions">
      <span>
        {own.named(mentions.length)} · {own.goTo}
      </span>
      {shown.map((surface, index) => (
        <button
          key={index}
          type="button"
          class="go"
          title={surface}
          aria-label={own.mention(index + 1, mentions.length, surface)}
          onClick={() => onJump(index)}
        >
          {index + 1}
        </button>
      ))}
      {rest > 0 ? (
        <button type="button" class="go" aria-label={own.moreOfAll(rest)} onClick={() => setAll(true)}>
          …
        </button>
      ) : null}
    </div>
  );
}
