// Spanish titles tell a woman from a man: "la presidenta" is nobody who is called "presidente".
import type { Scene } from "./scene.ts";

const FEMININE =
  /^(?:vice)?(?:presidenta|ministra|gobernadora|alcaldesa|(?:sub)?secretaria|directora|comisaria|fiscala|embajadora)$/;
const MASCULINE =
  /^(?:vice)?(?:presidente|ministro|gobernador|alcalde|(?:sub)?secretario|director|comisario|embajador)$/;

/** Whether a title's ending, or the article before it, contradicts what is known of its holder. */
export function contradictsTitle(
  scene: Scene,
  { block, first, last }: { block: number; first: number; last: number },
  holder: number | undefined,
): boolean {
  if (scene.language !== "es" || holder === undefined) return false;
  const tokens = scene.blocks[block]?.tokens ?? [];
  const title = tokens.slice(first, last + 1).find(({ key }) => FEMININE.test(key) || MASCULINE.test(key))?.key ?? "";
  const isWoman = scene.matcher.entities[holder]?.f === 1;
  if (FEMININE.test(title)) return !isWoman;
  // "la presidente" is a woman, and a decree's "presidente" may be anyone.
  const article = tokens[first]?.key === "el" ? "el" : (tokens[first - 1]?.key ?? "");
  return isWoman && MASCULINE.test(title) && /^(?:el|del|al)$/.test(article);
}
