// Where a line of a card may not break.
const ENGLISH_DAY = /(?<!\d)(\d{1,2}) (\p{L}{3,}) (\d{4})/gu;
/** Longer: its year may stand on the next line. */
const SPANISH_DAY = /(?<!\d)(\d{1,2}) de (\p{L}{3,}) de (\d{4})/gu;

/**
 * No line break parts a day ("3 January 2011", "3 de enero | de 2011") or "EE. UU.", or begins a line with the dot between two
 * parts.
 */
export function typeset(text: string): string {
  const whole = text.replaceAll(" · ", "\u00A0· ").replaceAll("EE. UU.", "EE.\u00A0UU.");
  return whole.replaceAll(ENGLISH_DAY, "$1\u00A0$2\u00A0$3").replaceAll(SPANISH_DAY, "$1\u00A0de\u00A0$2 de\u00A0$3");
}
