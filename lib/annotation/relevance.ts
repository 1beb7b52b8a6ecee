// Whether an article is about people moving between countries: from its title, from how much and how evenly it uses the
// vocabulary, and against the other things that migrate. The weights were fitted by hand on labelled articles.
import type { Article } from "../article/types.ts";
import { tokenize, type Token } from "./tokens.ts";
import { SHARES, reasonsFor } from "./relevance-reasons.ts";
import type { Relevance } from "./types.ts";
import { certaintyOf, isOtherSense } from "./other-senses.ts";
import { isPeople, phraseWeight, wordWeight } from "./vocabulary.ts";

/** A text longer than this is judged by its beginning. */
const MOST_BLOCKS = 400;
const MOST_TOKENS = 20_000;
/** Words in the passage whose weight counts as the lead, and in the passages among which spread is measured. */
const LEAD_WORDS = 90;
const PASSAGE_WORDS = 60;
/** Vocabulary weight per 100 words that counts as full density. */
const FULL_DENSITY = 2.4;
const FULL_LEAD = 2;
/** Doubt where only words like "visa", "border" and "migration" speak for it. */
const UNCERTAIN = 0.3;
/** In a shorter text one stray word would weigh too much. */
const SHORT_TEXT = 120;
const FEW_PASSAGES = 2;
/**
 * In a text of six passages and more, of which hardly any speaks of migration, somebody's parents were refugees once;
 * not where title and opening are full of it: then the text goes on about the people it happened to.
 */
const LONG_TEXT = 360;
const THIN_SPREAD = 0.25;
/** So many words of another sense are chance. */
const STRAY = 1;
/** Peoples are weak evidence, however often they are named. */
const PEOPLE_WEIGHT = 0.2;
const MOST_PEOPLES = 0.6;

/** The weighted sum that counts as certainty; half of it is the border, between 0.31 (the highest "no") and 0.48 (the lowest "yes" but one). */
const FULL_SCORE = 0.8;

interface Weighed {
  readonly words: number;
  readonly total: number;
  /** Weight of words that can mean nothing but people. */
  readonly certain: number;
  /** Weight of words that mean people unless other senses are about. */
  readonly likely: number;
  readonly otherSenses: number;
  readonly lead: number;
  /** Share of passages that hold some vocabulary. */
  readonly spread: number;
  readonly commonest: readonly string[];
}

/** Whether the article is migration news, with the reasons. */
export function judgeRelevance(article: Article): Relevance {
  const title = weigh(tokenize(article.title));
  // The title is weighed by itself: on a page it is a block too.
  const tokens = article.blocks
    .filter(({ kind }) => kind !== "headline")
    .slice(0, MOST_BLOCKS)
    .flatMap((block) => tokenize(block.text.slice(0, MOST_TOKENS * 5)));
  const body = weigh(tokens.slice(0, MOST_TOKENS));
  const parts = {
    title: Math.min(1, title.total),
    lead: Math.min(1, body.lead / FULL_LEAD),
    density: Math.min(1, (body.total * 100) / Math.max(SHORT_TEXT, body.words) / FULL_DENSITY),
    spread: body.spread,
  };
  const sum =
    parts.title * SHARES.title +
    parts.lead * SHARES.lead +
    parts.density * SHARES.density +
    parts.spread * SHARES.spread;
  const doubt = Math.max(otherSenseShare(title, body), certainty(title, body) < 1 ? UNCERTAIN : 0);
  const isTold = parts.title === 1 && parts.lead === 1;
  const thin = body.words < LONG_TEXT || isTold ? 1 : Math.min(1, body.spread / THIN_SPREAD);
  const score = Math.round(Math.min(1, (sum / FULL_SCORE) * (1 - doubt) * thin) * 1000) / 1000;
  return { isMigrationNews: score >= 0.5, score, reasons: reasonsFor(parts, body.commonest, doubt) };
}

function weigh(tokens: readonly Token[]): Weighed {
  let total = 0;
  let peoples = 0;
  const sure = { certain: 0, likely: 0, ambiguous: 0 };
  let otherSenses = 0;
  let lead = 0;
  const passages = new Map<number, number>();
  const counts = new Map<string, number>();
  tokens.forEach(({ key }, index) => {
    if (isOtherSense(key)) otherSenses++;
    const people = isPeople(key) && peoples < MOST_PEOPLES ? PEOPLE_WEIGHT : 0;
    peoples += people;
    const phrase = phraseAt(tokens, index);
    const weight = Math.max(people, wordWeight(key), phrase);
    if (weight === 0) return;
    total += weight;
    sure[phrase === weight ? "certain" : certaintyOf(key)] += weight;
    if (index < LEAD_WORDS) lead += weight;
    const passage = Math.floor(index / PASSAGE_WORDS);
    passages.set(passage, (passages.get(passage) ?? 0) + weight);
    const word = phrase === weight ? phraseText(tokens, index) : key;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const all = Math.max(FEW_PASSAGES, Math.ceil(tokens.length / PASSAGE_WORDS));
  const holding = [...passages.values()].filter((weight) => weight >= 0.5).length;
  const commonest = [...counts].toSorted((left, right) => right[1] - left[1]).slice(0, 4);
  return {
    words: tokens.length,
    total,
    certain: sure.certain,
    likely: sure.likely,
    otherSenses,
    lead,
    spread: holding / all,
    commonest: commonest.map(([word, times]) => `${word} ${times}×`),
  };
}

/** Weight of the phrase of two or three words that begins with a word. */
function phraseAt(tokens: readonly Token[], index: number): number {
  const two = twoWords(tokens, index);
  return Math.max(phraseWeight(two), phraseWeight(`${two} ${tokens[index + 2]?.key ?? ""}`));
}

function phraseText(tokens: readonly Token[], index: number): string {
  const two = twoWords(tokens, index);
  return phraseWeight(two) === phraseAt(tokens, index) ? two : `${two} ${tokens[index + 2]?.key ?? ""}`;
}

function twoWords(tokens: readonly Token[], index: number): string {
  return `${tokens[index]?.key ?? ""} ${tokens[index + 1]?.key ?? ""}`;
}

/** Weight of what can only mean people here. */
function certainty(title: Weighed, body: Weighed): number {
  const likely = title.otherSenses + body.otherSenses <= STRAY ? title.likely + body.likely : 0;
  return title.certain + body.certain + likely;
}

/** How far the words of birds, data and cells outweigh what can only mean people, 0 to 1. */
function otherSenseShare(title: Weighed, body: Weighed): number {
  const people = body.certain + 2 * title.certain;
  const other = body.otherSenses + 2 * title.otherSenses;
  if (other < 3 || other <= people) return 0;
  return Math.min(1, (other - people) / Math.max(3, other));
}
