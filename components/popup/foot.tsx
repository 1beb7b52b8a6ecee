// The popup's foot: how old the records are, the ways to the brief and the options, and a pause for everywhere.
import type { DatedLine } from "../../lib/context/types.ts";
import { DaggerNote } from "../dated-lines.tsx";
import type { PopupProps } from "./types.ts";
import type { PopupWords } from "./words.ts";

type FootProps = Pick<PopupProps, "state" | "edition" | "onPause" | "onBrief" | "onOptions"> & {
  readonly words: PopupWords;
};

function Pause({ words, onPause }: Pick<FootProps, "words" | "onPause">) {
  return (
    <fieldset class="pause" aria-label={words.pause}>
      <span aria-hidden="true">{words.pause}</span>
      <button type="button" class="more" onClick={() => onPause("hour")}>
        {words.pauseHour}
      </button>
      <button type="button" class="more" onClick={() => onPause("forever")}>
        {words.pauseForever}
      </button>
    </fieldset>
  );
}

function Ways({ words, onBrief, onOptions }: Pick<FootProps, "words" | "onBrief" | "onOptions">) {
  return (
    <span class="ways">
      {onBrief ? (
        <button type="button" class="more" onClick={onBrief}>
          {words.brief}
        </button>
      ) : null}
      {onOptions ? (
        <button type="button" class="more" onClick={onOptions}>
          {words.options}
        </button>
      ) : null}
    </span>
  );
}

export function Foot({ state, edition, words, onPause, onBrief, onOptions }: FootProps) {
  const { context } = state.kind === "article" ? state : {};
  const lines: readonly DatedLine[] = context ? [...context.sinceThen, ...context.timeline] : [];
  return (
    <footer class="foot">
      <div class="line">
        <span>{context?.edition ?? edition}</span>
        <Ways words={words} {...(onBrief && { onBrief })} {...(onOptions && { onOptions })} />
      </div>
      {state.kind === "paused" ? null : <Pause words={words} onPause={onPause} />}
      <DaggerNote lines={lines} words={words} />
    </footer>
  );
}
