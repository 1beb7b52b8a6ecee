// Days of the calendar from the many ways in which pages write them. Pure: no clock.

/** `YYYY-MM-DD`, or undefined where it is no day or no day that a page could carry. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MONTHS: readonly (readonly string[])[] = [
  "january january jan enero ene januar janner janvier janv stycznia styczen januari janeiro gennaio gen jan",
  "february february feb febrero feb februar feber fevrier fevr lutego luty februari fevereiro fev febbraio",
  "march mar marzo marz mrz mars marca marzec maart marco",
  "april apr abril abr avril avr kwietnia kwiecien aprile abri",
  "may mayo mai maj maja mei maio maggio mag",
  "june jun junio juni juin czerwca czerwiec junho giugno giu",
  "july jul julio juli juillet juil lipca lipiec julho luglio lug",
  "august aug agosto ago aout sierpnia sierpien augusti augustus",
  "september sept sep septiembre setiembre septembre wrzesnia wrzesien setembro settembre set",
  "october oct octubre oktober okt octobre pazdziernika pazdziernik outubro out ottobre ott",
  "november nov noviembre novembre listopada listopad novembro",
  "december dec diciembre dic dezember dez decembre grudnia grudzien dezembro dicembre december",
].map((names) => names.split(" "));

/** Number of a month's name or abbreviation in the languages of the outlets; 0 when it is none. */
function monthNumber(name: string): number {
  const folded = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace("ł", "l");
  return MONTHS.findIndex((names) => names.includes(folded)) + 1;
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?/;
/** A word, loosely: patterns with Unicode classes take long to compile, and `monthNumber` knows the months anyway. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s+(?:de\s+|of\s+)?([^\s\d.,;:()/|]{3,12})\.?,?\s+(?:del?\s+|of\s+)?((?:19|20)\d\d)(?!\d)/;
const MONTH_DAY =
  /(?<![^\s\d.,;:()/|])([^\s\d.,;:()/|]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s*(?:at\s+)?(?:\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*)?((?:19|20)\d\d)(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;

/** The day that a date in digits begins with, in the zone that it states. */
export function isoDay(text: string): string | undefined {
  const match = YEAR_FIRST.exec(text) ?? undefined;
  if (match !== undefined) return day(Number(match[1]), Number(match[3]), Number(match[4]));
  const compact = COMPACT.exec(text);
  return compact === null ? undefined : day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

const YEAR = /(?:19|20)\d\d/;

/** The first day that a line names in words or digits. `monthFirst`: how to read 3/4/2023. */
export function dayInWords(text: string, monthFirst: boolean): string | undefined {
  if (!YEAR.test(text)) return undefined;
  const found = [dayOf(DAY_MONTH.exec(text), 3, 2, 1), dayOf(MONTH_DAY.exec(text), 3, 1, 2)].toSorted(
    (a, b) => a[0] - b[0],
  );
  return found.find(([, date]) => date !== undefined)?.[1] ?? isoDay(text) ?? numericDay(text, monthFirst);
}

/** Where a pattern was found and the day that its groups make. */
function dayOf(match: RegExpExecArray | null, year: number, month: number, date: number): [number, string | undefined] {
  if (match === null) return [0, undefined];
  return [match.index, day(Number(match[year]), monthNumber(match[month] ?? ""), Number(match[date]))];
}

/** A line that holds a day and little else: "Published 3 May 2024, 10:15", "Stand: 27.12.2023". */
export function isDateLine(line: string): boolean {
  return (
    line.length < 70 &&
    YEAR.test(line) &&
    !/[.!?]["”’»)]?$/.test(line.replace(/[ap]\.m\.$/, "")) &&
    dayInWords(line, false) !== undefined
  );
}

function numericDay(text: string, monthFirst: boolean): string | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dots = match[2] === ".";
  return monthFirst && !dots ? (day(year, a, b) ?? day(year, b, a)) : (day(year, b, a) ?? day(year, a, b));
}
