// Why this page is read although its site is not on the list, and the ways to have that otherwise: each undoes the other.
import type { PopupEvents, Reading } from "./types.ts";
import type { PopupWords } from "./words.ts";

export interface StandingProps extends Pick<PopupEvents, "onLeave" | "onAlways"> {
  /** `never`: not read unless the reader asks. */
  readonly reading: Reading | "never";
  readonly listed: boolean;
  readonly site: string;
  readonly words: PopupWords;
}

export function Standing({ reading, listed, site, words, onLeave, onAlways }: StandingProps) {
  if (reading === "listed") return null;
  const said = { always: words.byYourLeave(site), once: words.onDemand, never: undefined }[reading];
  return (
    <p class="standing soft">
      {said === undefined ? null : <span>{said}</span>}
      {reading === "always" ? <Way text={words.notAlways} onClick={() => onAlways(false)} /> : null}
      {reading === "once" ? <Way text={words.leaveAlone} onClick={onLeave} /> : null}
      {reading !== "always" && !listed && site !== "" ? (
        <Way text={words.always(site)} onClick={() => onAlways(true)} />
      ) : null}
    </p>
  );
}

function Way({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="more" onClick={onClick}>
      {text}
    </button>
  );
}
