// Texts compared without regard to case, spaces and punctuation: the same words are often typed twice on a page, slightly differently.

/** ASCII and Latin-1 punctuation, general punctuation, CJK punctuation. Cheaper than asking for Unicode classes. */
const SEPARATORS = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f\ufeff]+/;

export function fold(text: string): string {
  return foldedWords(text).join("");
}

/** The words of a text in lower case. */
export function foldedWords(text: string): string[] {
  return text.toLowerCase().split(SEPARATORS);
}
