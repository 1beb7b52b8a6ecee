// Every fact has a source that can be opened, safely.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import type { Source } from "./types.ts";

/** Sources that are not https. The schema already asks for at least one. */
export function checkSources(records: Records): Finding[] {
  const { people, offices, agencies, terms, places, events, series } = records;
  return [
    ...[people, offices, agencies, terms, places, events, series]
      .flat()
      .flatMap(({ id, sources }) => unsafe(id, "sources", urlsOf(sources))),
    ...people.flatMap(({ id, tenures }) =>
      unsafe(
        id,
        "tenures",
        tenures.map(({ source }) => source),
      ),
    ),
    ...[...terms, ...places].flatMap(({ id, history }) =>
      unsafe(
        id,
        "history",
        history.map(({ source }) => source),
      ),
    ),
  ];
}

function unsafe(record: string, field: string, urls: readonly string[]): Finding[] {
  return urls
    .filter((url) => !url.startsWith("https://"))
    .map((url) => ({
      check: "source",
      record,
      field,
      problem: `${url} is not https: find the page under https, or an archived copy, or another source`,
    }));
}

function urlsOf(sources: readonly Source[]): readonly string[] {
  return sources.map(({ url }) => url);
}
