// Surnames that are also words, months or places: "May", "Long", "Homan". What stands around decides.
import type { BlockText } from "./block-text.ts";
import { isCourtesy, titleClass } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Surnames that are words, months or places: at the head of a sentence only a verb after it makes them a name. */
const WORD_NAMES = new Set(
  "may long case young price king cook hunt rice banks green brown white black hope field wolf cross bush church law pope judge love rose burgess power day mast bean moody stark paxton cotton scott grant bell ford lane hill wood woods stone rounds braun lee ross short walker carter porter fisher baker taylor miller mills cole marshall duke earnest sessions barr waltz homan holder lynch peters pence christie perry ryan bacon good rich self bass nation royal wild speed barton page strong sharp just best moon song sun kim hall pierce mace crow buck case costa chu harder correa".split(
    " ",
  ),
);
const FIRST_WORDS_BEFORE_MONTH = new Set(
  "in since by last early late this next until of through from mid during and to between before after on".split(" "),
);

/** Of these only the name is capitalised at the head of a sentence. */
const HARDLY_WORDS = new Set(
  "barr paxton homan correa braun costa chu peters barton pence christie ryan perry lee ross taylor mills cole burgess kim lynch".split(
    " ",
  ),
);

/** Whether a surname is also an ordinary word. */
export function isWordName(key: string): boolean {
  return WORD_NAMES.has(key);
}

/** Why a surname that is also a word or month is not the name here. */
export function wordObjection(block: BlockText, index: number): string | undefined {
  const token = block.tokens[index];
  if (token === undefined || !WORD_NAMES.has(token.key)) return undefined;
  const previous = block.tokens[index - 1];
  const next = block.tokens[index + 1];
  const titled =
    previous !== undefined &&
    token.before === "space" &&
    (isCourtesy(previous.key) || titleClass([previous.key]) !== undefined);
  if (titled) return undefined;
  if (token.key === "may" && isMonth(previous, next)) return "the month";
  const heads = token.opens && !HARDLY_WORDS.has(token.key);
  return heads && !isPossessive(block, token) && !hasVerbAfter(next) ? "a word at the head of a sentence" : undefined;
}

/** "Sessions’ Justice Department". */
function isPossessive(block: BlockText, token: Token): boolean {
  return /^['’](?:\s|s\b)/.test(block.text.slice(token.end, token.end + 3));
}

function isMonth(previous: Token | undefined, next: Token | undefined): boolean {
  return (
    next?.shape === "number" ||
    previous?.shape === "number" ||
    (previous !== undefined && FIRST_WORDS_BEFORE_MONTH.has(previous.key))
  );
}

const VERBS = new Set(
  "has had is was will would says did does can could s told wrote and who also then left met took came went made gave kept spoke won lost led held put ran stood sent saw knew began faces wants plans calls urges vows announces argues warns does became earlier later recently initially previously repeatedly soon still himself herself".split(
    " ",
  ),
);

function hasVerbAfter(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.shape === "lower" &&
    next.before !== "stop" &&
    (VERBS.has(next.key) || /ed$|said$/.test(next.key))
  );
}
