// Open pages hold the popup's lines in the interface's language: where it becomes another they ask anew.
import { browser } from "wxt/browser";
import { tellAnswersChanged } from "../../lib/messages/answers-changed.ts";
import { sharedFrom } from "../../lib/settings/fields.ts";
import { migrated } from "../../lib/settings/migrate.ts";

/** Call it in the background's first turn. */
export function keepLanguage(): void {
  browser.storage.onChanged.addListener(({ settings }) => {
    if (settings === undefined) return;
    if (languageIn(settings.oldValue) !== languageIn(settings.newValue)) void tellAnswersChanged();
  });
}

function languageIn(stored: unknown): string {
  return sharedFrom(migrated(stored)).settings.language;
}
