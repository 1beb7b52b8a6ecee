// Which language a card speaks, and which our own pages do.
import { browser } from "wxt/browser";
import type { Language } from "../../lib/context/types.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";

/** The article's where we have it, else the interface's. `article`: BCP 47 primary subtag. */
export async function languageFor(article: string): Promise<Language> {
  if (article === "en" || article === "es") return article;
  return ownLanguage();
}

/** The interface's: the reader's choice, else the browser's. */
export async function ownLanguage(): Promise<Language> {
  return interfaceLanguage(await readSettings(), browser.i18n.getUILanguage());
}
