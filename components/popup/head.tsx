// The popup's head: whose it is, which site it speaks of, and the switch for that site.
import { SiteSwitch } from "./site-switch.tsx";
import type { PopupProps, PopupState } from "./types.ts";
import type { PopupWords } from "./words.ts";

/** The site that a state speaks of; `on` where Waymark can be switched on or off for it. */
function placeOf(state: PopupState): { readonly site: string; readonly on?: boolean } | undefined {
  if (!("site" in state) || state.site === "") return undefined;
  if (state.kind === "no-access" || state.kind === "stale") return { site: state.site };
  return { site: state.site, on: state.kind !== "off-here" };
}

export function Head({ state, words, onSite }: Pick<PopupProps, "state" | "onSite"> & { readonly words: PopupWords }) {
  const place = placeOf(state);
  return (
    <header class="head">
      <h1>Waymark</h1>
      {place ? (
        <span class="site soft" title={place.site}>
          {place.site}
        </span>
      ) : null}
      {place?.on === undefined ? null : <SiteSwitch site={place.site} on={place.on} words={words} onSite={onSite} />}
    </header>
  );
}
