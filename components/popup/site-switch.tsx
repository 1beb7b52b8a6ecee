// On or off for this site.
import type { PopupWords } from "./words.ts";

export interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  readonly words: PopupWords;
  readonly onSite: (on: boolean) => void;
}

export function SiteSwitch({ site, on, words, onSite }: SiteSwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSite(!on)}>
      <span>{on ? words.onHere : words.offHere}</span>
      <span class="hidden"> ({words.switchLabel(site)})</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
