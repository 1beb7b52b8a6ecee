// All settings put back at once, and that taken back. Pure.
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/** Everything as it was at first, but for the sites that the browser has given leave for. */
export function resetSettings({ ownSites }: Settings): Settings {
  return { ...DEFAULT_SETTINGS, ownSites };
}

/** The settings from `before` a reset again, but for what has been changed since then, here or elsewhere. */
export function withoutReset(now: Settings, before: Settings): Settings {
  const reset = resetSettings(before);
  const silentSites = [...new Set([...before.silentSites, ...now.silentSites])].toSorted();
  const categories = { ...before.categories, ...changed(now.categories, reset.categories) };
  return { ...before, ...changed(now, reset), silentSites, categories };
}

/** The fields of `now` that are others than in `then`. */
function changed(now: object, then: object): object {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => !isSame(value, Reflect.get(then, key))));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
