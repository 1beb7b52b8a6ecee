// Dates and distances in the reader's words. Intl formatters are cached: making one costs more than using it a thousand times.
import type { PartialDate } from "../dataset/types.ts";
import { firstDay, lastDay, monthOf, monthsBetween, orderOf, precisionOf, type Precision } from "./dates.ts";
import type { DateText, Unit, Words } from "./words.ts";

const MS_PER_DAY = 86_400_000;
/** Up to this many days a distance is told in days, then in months, from two years on in years. */
const DAYS_UP_TO = 59;
const MONTHS_UP_TO = 23;
/** Of something longer ago the distance says nothing that the date does not. */
const TELLING_MONTHS = 60;

const SHAPES: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

/** "2 February 2021", "February 2021" or "2021", as precisely as `date` is known. */
export function dateText(date: PartialDate, words: Words): DateText {
  const precision = precisionOf(date);
  return { text: formatted(date, words.locale, "long", SHAPES[precision]), precision };
}

/** As `dateText`, with a short month: "2 Feb 2021". */
export function shortDate(date: PartialDate, words: Words): string {
  const shape = SHAPES[precisionOf(date)];
  return formatted(date, words.locale, "short", shape.month ? { ...shape, month: "short" } : shape);
}

/** "249,735", "1.400": grouping and decimals of the language, as the records write them, at most two decimals. */
export function numberText(value: number, words: Words): string {
  const format = cached(
    numberFormats,
    words.locale,
    () => new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2, useGrouping: "always" }),
  );
  return format.format(value);
}

/** "3 days before this article", "same day", "2 months after this article"; with coarse dates "same month", "same year". */
export function distanceWords(date: PartialDate, article: PartialDate, words: Words): string {
  const order = orderOf(date, article);
  if (order === "same") return words.same.day;
  if (order === "undecided") return words.same[coarser(date, article) === "year" ? "year" : "month"];
  const amount = amountWords(date, article, words);
  return order === "before" ? words.before(amount) : words.after(amount);
}

/** "on 11 May 2023, 7 months before this article"; without the distance where that is long or the article has no date. */
export function withDistance(text: string, date: PartialDate, article: PartialDate | undefined, words: Words): string {
  if (article === undefined || Math.abs(monthsBetween(date, article)) > TELLING_MONTHS) return text;
  return `${text}, ${distanceWords(date, article, words)}`;
}

/** Capital at the start, for a sentence put together from parts. */
export function sentence(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
}

function amountWords(date: PartialDate, article: PartialDate, words: Words): string {
  const coarse = coarser(date, article);
  const years = Math.abs(Number(date.slice(0, 4)) - Number(article.slice(0, 4)));
  if (coarse === "year") return countOf(Math.max(1, years), "year", words);
  const days = Math.abs(firstDay(date) - firstDay(article));
  if (coarse === "day" && days <= DAYS_UP_TO) return countOf(days, "day", words);
  const months = Math.abs(monthsBetween(monthly(date, coarse), monthly(article, coarse)));
  if (months <= MONTHS_UP_TO && months !== 12) return countOf(Math.max(1, months), "month", words);
  return countOf(Math.floor(months / 12), "year", words);
}

/** Cut to the month where one of the two has no day, so that day numbers don't distort the count. */
function monthly(date: PartialDate, coarse: Precision): PartialDate {
  return coarse === "month" ? monthOf(date) : date;
}

function coarser(a: PartialDate, b: PartialDate): Precision {
  return precisionOf(a.length < b.length ? a : b);
}

function countOf(count: number, unit: Unit, words: Words): string {
  const rules = cached(pluralRules, words.locale, () => new Intl.PluralRules(words.locale));
  const forms = words.units[unit];
  return `${numberText(count, words)} ${forms[rules.select(count)] ?? forms.other}`;
}

function formatted(date: PartialDate, locale: string, key: string, options: Intl.DateTimeFormatOptions): string {
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const format = cached(dateFormats, `${locale} ${key} ${precisionOf(date)}`, make);
  // The last day is inside the interval whatever the precision.
  return format.format(lastDay(date) * MS_PER_DAY);
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
