// A time of day in a sentence.
import type { Language } from "../../lib/context/types.ts";

/** "21:40", "las 21:40": `at` in ms since the epoch, in the reader's zone, with their clock of 12 or 24 hours. */
export function clockTime(at: number, language: Language, zone?: string): string {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions();
  const options: Intl.DateTimeFormatOptions = {
    hour: "numeric",
    minute: "2-digit",
    ...(hourCycle !== undefined && { hourCycle }),
    ...(zone !== undefined && { timeZone: zone }),
  };
  const text = new Intl.DateTimeFormat(language, options).format(at);
  if (language === "en") return text;
  return /^0?1\D/.test(text) ? `la ${text}` : `las ${text}`;
}
