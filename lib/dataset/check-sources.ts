// Every fact has a source that can be opened, safely.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import type { Evidence, Source } from "./types.ts";

/** A site's front page, bare or in one language: it shows no date and changes every day. */
const HOME_PAGE = /^https?:\/\/[^/]+\/?(?:index\.html?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;

interface Cited {
  readonly record: string;
  readonly field: string;
  readonly url: string;
  readonly verified: boolean;
}

/** Sources that are not https, and home pages as the evidence of a dated fact. The schema already asks for at least one. */
export function checkSources(records: Records): Finding[] {
  const { people, offices, agencies, terms, places, events, series } = records;
  const own = [people, offices, agencies, terms, places, events, series].flat();
  const dated: Cited[] = [
    ...people.flatMap(({ id, tenures }) => tenures.map((fact, index) => cited(id, `tenures.${index}`, fact))),
    ...[...terms, ...places].flatMap(({ id, history }) =>
      history.map((fact, index) => cited(id, `history.${index}`, fact)),
    ),
    ...series.flatMap(({ id, determinations = [] }) =>
      determinations.map((fact, index) => cited(id, `determinations.${index}`, fact)),
    ),
  ];
  return [
    ...own.flatMap(({ id, sources }) => sources.flatMap(({ url }) => unsafe({ record: id, field: "sources", url }))),
    ...dated.flatMap(unsafe),
    ...dated.flatMap(homePage),
    ...events.flatMap((event) => onlyHomePages(event.id, event.sources)),
  ];
}

function cited(record: string, field: string, { source, verified }: Evidence): Cited {
  return { record, field, url: source, verified: verified !== undefined };
}

function unsafe({ record, field, url }: Omit<Cited, "verified">): Finding[] {
  if (url.startsWith("https://")) return [];
  const problem = `${url} is not https: find the page under https, or an archived copy, or another source`;
  return [{ check: "source", record, field, problem }];
}

function homePage({ record, field, url, verified }: Cited): Finding[] {
  if (!HOME_PAGE.test(url)) return [];
  const problem = verified
    ? `is verified by ${url}, a home page, which shows no date: name the page that says so`
    : `leads to the home page ${url}: name a page that says so`;
  return [{ check: "home-page", record, field, problem, severity: "look" }];
}

function onlyHomePages(record: string, sources: readonly Source[]): Finding[] {
  if (!sources.every(({ url }) => HOME_PAGE.test(url))) return [];
  return [
    {
      check: "home-page",
      record,
      field: "sources",
      problem: "has only home pages: name a page that says so",
      severity: "look",
    },
  ];
}
