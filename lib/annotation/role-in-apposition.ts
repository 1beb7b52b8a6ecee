// A public role before a name and a comma: "The county judge, Jane Doe, said". A comma may as well end the clause before
// the name, or stand within a list: "After meeting the mayor, Jane Doe left", "the judge, Jane Doe and her children".
import { isDay } from "./calendar.ts";
import { clauseStart, closes, isOfSpeech, REACH_BEFORE } from "./clauses.ts";
import { earns } from "./earned-role.ts";
import { opensSentence } from "./name-edges.ts";
import { portfolioTitle } from "./portfolio-titles.ts";
import { regionEndingAt } from "./region-phrases.ts";
import type { NameSpan, Role } from "./role.ts";
import { PUBLIC_TITLES } from "./role-words.ts";
import type { Scene } from "./scene.ts";
import { titleEndingAt, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";

/**
 * "The county judge, Jane Doe, said"; "El ministro de la Presidencia, Félix Bolaños, dijo". At the end of a sentence,
 * but for a colon, the name must look like one.
 */
export function roleInApposition(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const tokens = block?.tokens ?? [];
  if (block === undefined || tokens[first]?.before !== "comma") return undefined;
  const before = portfolioTitle(tokens, first - 1)?.first ?? first - 1;
  const from = phraseStart(scene, number, first - 1, clauseStart(scene, number, before, REACH_BEFORE));
  if (from === undefined || !isClosed(tokens, from, last) || endsClause(scene, number, from, last)) return undefined;
  const earned = headsIn(tokens, from, first - 1).some((title) => earns(scene, number, title, from, first - 1));
  const next = tokens[last + 1];
  const speaks = block.text[tokens[last]?.end ?? 0] === ":";
  const direct = next !== undefined && (next.before !== "stop" || speaks);
  return earned ? { first: from, last: first - 1, precedes: false, direct } : undefined;
}

/**
 * By a comma or stop, which before "and" and "the" may be one of a list. "El ministro del Interior, Carlos Roe afirmó":
 * Spanish often leaves it out before a verb of speech; "el juez, Ann Roe dijo, la dejó ir" does not.
 */
function isClosed(tokens: readonly Token[], from: number, last: number): boolean {
  const next = tokens[last + 1];
  const opens = from === 0 || tokens[from]?.before === "stop";
  if (closes(next)) return opens || next?.before !== "comma" || !LISTED.test(next.key);
  const speaks = isOfSpeech(next) && tokens[last + 2]?.before !== "comma";
  return opens && speaks && /^(?:el|la)$/.test(tokens[from]?.key ?? "");
}

/** What begins the next of a list, "the judge, Jane Doe, his wife and the mayor". */
const LISTED = /^(?:and|or|y|e|o|the|el|la|los|las|his|her|their|su|sus)$/;

/** "After meeting the mayor, Jane Doe left", "the killer of the mayor, John Doe": the title is another's. */
function endsClause(scene: Scene, number: number, from: number, last: number): boolean {
  const block = scene.blocks[number];
  const tokens = block?.tokens ?? [];
  if (block === undefined || isBreak(tokens[from])) return false;
  const previous = tokens[from - 1];
  if (/^(?:of|for|de|del|para)$/.test(previous?.key ?? "")) return true;
  let start = from - 1;
  while (start > 0 && !isBreak(tokens[start])) start--;
  // "Days after she met the mayor, Jane Doe": the clause began earlier.
  if (tokens.slice(start + 1, from).some(({ key }) => /^(?:after|before|despues|antes)$/.test(key))) return true;
  const key = tokens[start]?.key ?? "";
  if (!OPENERS.test(key) && !PARTICIPLE.test(key)) return false;
  // "In Britain the foreign secretary, Jane Doe,", "On Monday the mayor, Jane Doe,", "But the mayor, Jane Doe, said".
  const isTime = regionEndingAt(block, from - 1) !== undefined || isDay(previous?.key ?? "");
  const joins = start === from - 1 && JOINING.test(key);
  return !((isTime || joins) && tokens[last + 1]?.before === "comma");
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || token.before === "stop" || token.before === "comma";
}

/** Words with which a clause begins before its subject. */
const OPENERS =
  /^(?:about|according|after|against|alongside|although|amid|among|around|as|at|because|before|behind|beside|between|beyond|by|despite|during|even|except|following|for|from|given|if|in|inside|instead|into|like|near|on|once|outside|over|since|thanks|through|to|under|unless|until|upon|when|whenever|where|while|with|within|without|but|and|that|though|also|later|meanwhile|now|then|today|yesterday|still|yet|ante|antes|bajo|como|con|contra|cuando|desde|despues|donde|durante|en|entre|frente|gracias|hacia|hasta|junto|mientras|para|pero|por|porque|segun|si|sin|sobre|tras|aunque|y|que|ahora|hoy|ayer|luego|tambien|ademas|detras|delante|a|al)$/;
const PARTICIPLE =
  /(?:ed|ing|[ai]d[oa]s?|ando|iendo)$|^(?:told|shot|brought|sent|born|held|caught|beaten|led|seen|taken|met|left|sat|stood)$/;
const JOINING =
  /^(?:when|while|but|and|that|because|although|though|also|later|meanwhile|now|then|today|yesterday|still|yet|cuando|mientras|aunque|porque|pero|y|que|ahora|hoy|ayer|luego|tambien|ademas)$/;

/** The determiner with which the phrase before a name begins: "the" of "In Britain the shadow foreign secretary", "Lebanon's". */
function phraseStart(scene: Scene, number: number, to: number, from: number): number | undefined {
  const block = scene.blocks[number];
  if (block === undefined) return undefined;
  const { tokens } = block;
  for (let index = to; index >= from; index--) {
    const isS = tokens[index]?.key === "s" && tokens[index]?.before === "apostrophe" && index + 1 < to;
    // "Airbnb's director for Mexico" is no country's.
    const isOwner = isS && regionEndingAt(block, index - 1) !== undefined;
    const isDeterminer = isOwner || /^(?:the|its|his|her|their|el|la)$/.test(tokens[index]?.key ?? "");
    if (!isDeterminer || titlesIn(tokens, index, to).length === 0) continue;
    return isOwner ? Math.max(from, index - 1) : index;
  }
  return isTitleAlone(tokens, from, to) ? from : undefined;
}

/** "Also, Foreign Affairs Minister, Jane Roe, said": a public title in capitals from the head of the sentence on; "King" ends names. */
function isTitleAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  const title = titleEndingAt(tokens, to);
  const previous = tokens[from - 1];
  const follows = previous?.opens === true && opensSentence(previous.key) && words[0]?.before === "comma";
  return (
    (previous === undefined || words[0]?.before === "stop" || follows) &&
    title !== undefined &&
    title.first >= from &&
    words.length > 1 &&
    PUBLIC_TITLES.has(title.titleClass) &&
    !/^(?:king|pope|judge|justice|police|mp)$/.test(title.titleClass) &&
    words.every(({ shape, key }) => shape === "capital" || /^(?:of|and|for)$/.test(key))
  );
}

/**
 * The titles that the phrase itself gives, the nearest to the name first: not "the mayor's wife", "la esposa del alcalde",
 * nor the minister of a congregation.
 */
function headsIn(tokens: readonly Token[], from: number, to: number): TitleSpan[] {
  const titles = titlesIn(tokens, from, to);
  const foremost = Math.min(...titles.map(({ first }) => first));
  const isUnder = tokens.slice(from + 1, foremost).some(({ key }) => /^(?:of|to|de|del|for|para)$/.test(key));
  return isUnder
    ? []
    : titles.filter(({ first, last, titleClass }) => {
        const owns = tokens[last + 1]?.key === "s" && tokens[last + 1]?.before === "apostrophe";
        const isPastor = titleClass === "minister" && first === from + 1;
        return !owns && !(isPastor && /^(?:his|her|their)$/.test(tokens[from]?.key ?? ""));
      });
}

/** The titles within a phrase, the nearest to the name first. */
function titlesIn(tokens: readonly Token[], from: number, to: number): TitleSpan[] {
  const found: TitleSpan[] = [];
  for (let index = to; index >= from; index--) {
    const title = titleEndingAt(tokens, index);
    if (title !== undefined && title.first >= from) found.push(title);
  }
  return found;
}
