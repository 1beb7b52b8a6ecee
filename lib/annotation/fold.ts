// Folding: one key for every way of writing a word, so that "Garduño", "GARDUNO" and a decomposed "Garduño" meet.
// Words are folded one by one and tokens keep their place in the original, so no offset ever needs translating back.

/** Letters that Unicode's compatibility decomposition leaves whole. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

const ASCII_WORD = /^[\da-z]*$/i;
const INVISIBLE = /[\p{M}\s\u00AD\u200B-\u200D\u2060.]/gu;

/** A word's matching key: lower case, no diacritics, ligatures opened, soft hyphens and the dots of "U.S." dropped. */
export function foldWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  const bare = word.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(/\p{M}/gu, "");
  return bare.replace(/[ßæœøđðłıþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
