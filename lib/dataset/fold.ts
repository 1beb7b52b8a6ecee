// One key for every way of writing a name, for looking aliases up and finding those that collide.

/** Letters that Unicode does not decompose into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** The text without case, diacritics, full stops and kinds of quotes, hyphens and spaces: "José’s U.S.-run" is "jose's us run". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD.]/gu, "")
    .toLowerCase()
    .replace(/[øłđßæœıðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\p{Pd}/]+/gu, " ")
    .trim();
}
