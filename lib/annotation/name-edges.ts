// The words beside a name decide whether the span is the whole name: "Trump Tower", "Hunter Biden", "Kelly Clarkson" and
// "Ocasio-Cortez" are no mentions of Trump, Biden, Kelly and Cortez.
import type { BlockText } from "./block-text.ts";
import { isDay } from "./calendar.ts";
import { COMMON_GIVEN_NAMES } from "./given-names.ts";
import type { Matcher } from "./load-matcher.ts";
import { isCourtesy, isFormer, titleClass } from "./titles.ts";
import type { Token } from "./tokens.ts";

const THINGS = new Set(
  "tower towers laboratories labs county university institute institution foundation organization hotel hotels school college center centre convention street avenue road airport park international inc corp corporation company co group plc ltd tech industries brothers sons hospital clinic medical library museum stadium bridge bay beach island river lake valley hills mountain mountains creek station prize award medal cup trophy church temple memorial house hall court amendment doctrine plan rule test prep motors golf resort plaza sector market deal steaks media bible poll barracks air".split(
    " ",
  ),
);
/** Words that may stand capitalised before a surname without being a given name. */
const BESIDE = new Set(
  "republican republicans democrat democrats democratic conservative labour tory tories liberal independent monday tuesday wednesday thursday friday saturday sunday gop dem dems lawyer attorney exclusive video watch analysis opinion fact breaking".split(
    " ",
  ),
);
/** Given names in the dataset that are commoner as other words at the head of a sentence. */
const NOT_GIVEN = new Set(
  "will may don mark grant bill chase hope faith grace rich art so in an le la de an do van al el and is to as at by if it on or us".split(
    " ",
  ),
);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii"]);
const PREFIXES = new Set("anti pro non ex post pre mid then former never ultra neo vice co sen rep gov".split(" "));

/** "Jr", "III". */
export function isSuffix(key: string): boolean {
  return SUFFIXES.has(key);
}

export function isGiven(matcher: Matcher, token: Token): boolean {
  return (matcher.given.has(token.key) || COMMON_GIVEN_NAMES.has(token.key)) && !NOT_GIVEN.has(token.key);
}

/** Whether a folded word makes a name that of a thing ("Tower", "County"). */
export function isThingWord(key: string): boolean {
  return THINGS.has(key);
}

function hasCapital(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === "capital" || token.shape === "upper");
}

function isSoft(token: Token | undefined): boolean {
  return token !== undefined && token.before === "space";
}

/** Whether an unknown given name stands directly before: "Melania" before "Trump". */
export function givenBefore(matcher: Matcher, block: BlockText, first: number): boolean {
  const previous = block.tokens[first - 1];
  const before = initialSkipped(block, first);
  return (
    isSoft(block.tokens[first]) &&
    ((hasCapital(previous) && isGiven(matcher, previous)) ||
      (before !== undefined && hasCapital(before) && isGiven(matcher, before)))
  );
}

/** The token before an initial that stands before the name: "Sarah B." before "Rogers". */
function initialSkipped(block: BlockText, first: number): Token | undefined {
  const previous = block.tokens[first - 1];
  const initial =
    previous !== undefined && previous.key.length === 1 && previous.shape === "capital" && isSoft(previous);
  return initial ? block.tokens[first - 2] : undefined;
}

/** Why the word before makes the span no bare surname, or undefined where it is fine. */
export function leftObjection(
  matcher: Matcher,
  block: BlockText,
  first: number,
  endsTitle: (last: number) => boolean,
): string | undefined {
  const token = block.tokens[first];
  const previous = block.tokens[first - 1];
  if (token === undefined || previous === undefined) return undefined;
  if (token.before === "hyphen") return hyphenBefore(previous);
  // "He [Johnson] promised": an editor has put the name into a quotation.
  if (block.text[token.start - 1] === "[") return undefined;
  if (token.before !== "space" || !hasCapital(previous)) return undefined;
  if (isNameNeighbour(previous) || endsTitle(first - 1)) return undefined;
  if (isGiven(matcher, previous)) return "another given name stands before";
  if (initialSkipped(block, first) !== undefined) return "an initial stands before";
  if (block.style !== "sentence" || (previous.opens && opensSentence(previous.key))) return undefined;
  return "a capitalised word stands before";
}

/** Words with which a sentence begins before a name; any other capitalised word there may be a given name. */
const SENTENCE_WORDS = new Set(
  "a about after against all although among and another any as asked at because before behind both but by can could despite did does during each even except for from given had has have her here his how however if in including instead into is it its just last later like many may meanwhile more most neither no nor not now of on once one only or our over perhaps per plus rather re read say says see should since so some still such than that the their then there these they this those though through throughout thus to today together under unless unlike until up upon via was we were what when where whether which while who whom why will with within without would yet yesterday also again ask asks tell tells told can both either outside inside near beyond between across around amid toward towards".split(
    " ",
  ),
);

/** The same in Spanish, French, German and Italian: "En España, la presidenta". */
const OTHER_SENTENCE_WORDS = new Set(
  "ademas ahora al ante antes aqui asi aunque ayer bajo como con contra cuando desde despues donde durante en entre esta este hacia hasta hoy incluso luego mas mientras ni para pero por porque pues que quien segun si sin sobre solo su sus tambien tampoco tras y ya dans selon depuis pour avec sans lors im nach bei mit seit fur nel nella secondo".split(
    " ",
  ),
);

/** Whether a folded word is one of those with which a sentence begins. */
export function isSentenceWord(key: string): boolean {
  return SENTENCE_WORDS.has(key) || OTHER_SENTENCE_WORDS.has(key);
}

/** Whether a folded word is likelier the first of a sentence than a part of a name. */
export function opensSentence(key: string): boolean {
  return isSentenceWord(key) || /(?:ed|ing|ly)$/.test(key);
}

function isNameNeighbour(token: Token): boolean {
  return (
    isCourtesy(token.key) ||
    isFormer(token.key) ||
    titleClass([token.key]) !== undefined ||
    BESIDE.has(token.key) ||
    token.shape === "upper"
  );
}

function hyphenBefore(previous: Token): string | undefined {
  if (PREFIXES.has(previous.key) || previous.shape === "number") return undefined;
  return "joined by a hyphen";
}

/** "Donald Trump Jr." */
export function isJuniorAfter(block: BlockText, last: number): boolean {
  const next = block.tokens[last + 1];
  const gap = next?.before;
  return next !== undefined && SUFFIXES.has(next.key) && (gap === "space" || gap === "comma") && hasCapital(next);
}

/** Why the word after makes the span no whole name, or undefined where it is fine. */
export function rightObjection(matcher: Matcher, block: BlockText, first: number, last: number): string | undefined {
  const next = block.tokens[last + 1];
  if (next === undefined) return undefined;
  if (isJuniorAfter(block, last)) return "a namesake: Jr.";
  if (next.before === "hyphen") {
    return hasCapital(next) && block.style === "sentence" && next.shape !== "upper" ? "joined by a hyphen" : undefined;
  }
  if (next.before !== "space" || !hasCapital(next)) return undefined;
  if (THINGS.has(next.key)) return "part of a thing's name";
  const alone = first === last ? block.tokens[first] : undefined;
  if (
    alone !== undefined &&
    block.style === "sentence" &&
    isGiven(matcher, alone) &&
    !isDay(next.key) &&
    next.shape !== "upper"
  ) {
    return "a given name here";
  }
  return undefined;
}
