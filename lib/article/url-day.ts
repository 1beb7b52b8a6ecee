// The day that an address names: /2023/12/27/, /2023/dec/27/, -20231227.
import { dayInWords, isoDay } from "./calendar.ts";

const URL_DAYS = [
  /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)/,
  /[/_.-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=\D|\d{6}(?:\D|$)|$)/,
  /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=\D|$)/,
];

const URL_MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//;

export function urlDay(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? url;
  for (const pattern of URL_DAYS) {
    const match = pattern.exec(path);
    if (match !== null) return isoDay(`${match[1]}-${match[2]}-${match[3]}`);
  }
  const named = URL_MONTH_NAME.exec(path);
  return named === null ? undefined : dayInWords(`${named[3]} ${named[2]} ${named[1]}`, false);
}
