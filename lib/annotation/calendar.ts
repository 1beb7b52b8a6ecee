// Names of days and months: capitalised words that go on no name.

const WORDS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter".split(
    " ",
  ),
);

/** Whether a folded word is a day, a month or a feast. */
export function isCalendar(key: string): boolean {
  return WORDS.has(key);
}

/** Whether a folded word is a day of the week. */
export function isDay(key: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(key);
}
