// The popup states of the gallery: what is drawn, at which width, in which language and scheme. Cards are in card-shots.ts.
import type { Scheme } from "../../../components/tokens.ts";
import type { Language } from "../../../lib/context/types.ts";
import type { PopupState } from "../../../components/popup/types.ts";
import { states } from "./popup-states.ts";

export interface PopupShot {
  readonly name: string;
  readonly scheme: Scheme;
  /** Of the viewport, px. */
  readonly width: number;
  readonly state: PopupState;
  readonly language: Language;
}

const POPUP = 376;

function popupShots(name: string, state: PopupState, language: Language = "en", width = POPUP): readonly PopupShot[] {
  return (["light", "dark"] as const).map((scheme) => ({
    name: `popup-${name}-${scheme}`,
    state,
    language,
    scheme,
    width,
  }));
}

/** A time of day comes with its article. */
function inSpanish(state: PopupState): PopupState {
  return state.kind === "paused" && state.until !== undefined ? { ...state, until: `las ${state.until}` } : state;
}

export const popups: readonly PopupShot[] = [
  ...Object.entries(states).flatMap(([name, state]) => popupShots(name, state, name.endsWith("spanish") ? "es" : "en")),
  ...Object.entries(states)
    .filter(([, state]) => state.kind !== "article")
    .flatMap(([name, state]) => popupShots(`${name}-spanish`, inSpanish(state), "es")),
  ...popupShots("article-320", states.article, "en", 320),
  ...popupShots("spanish-320", states.spanish, "es", 320),
];
