// No fact rests on a page that only copies, retells or argues.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { REFUSED_HOSTS } from "./weak-hosts.ts";

const REASONS: ReadonlyMap<string, string> = new Map(
  REFUSED_HOSTS.flatMap(([reason, hosts]) => hosts.map((host) => [host, reason] as const)),
);

/** Sources and evidence on hosts of the list, wherever they stand. */
export function checkHosts(records: Records): Finding[] {
  const { people, offices, agencies, terms, places, events, series } = records;
  const own = [people, offices, agencies, terms, places, events, series].flat();
  return [
    ...own.flatMap(({ id, sources }) => sources.flatMap(({ url }) => refused(id, "sources", url))),
    ...people.flatMap(({ id, tenures }) =>
      tenures.flatMap((fact, index) => refused(id, `tenures.${index}`, fact.source)),
    ),
    ...[...terms, ...places].flatMap(({ id, history }) =>
      history.flatMap((fact, index) => refused(id, `history.${index}`, fact.source)),
    ),
    ...series.flatMap(({ id, determinations = [] }) =>
      determinations.flatMap((fact, index) => refused(id, `determinations.${index}`, fact.source)),
    ),
  ];
}

function refused(record: string, field: string, url: string): Finding[] {
  const host = parentsOf(url).find((candidate) => REASONS.has(candidate));
  if (host === undefined) return [];
  return [{ check: "host", record, field, problem: `${host} ${REASONS.get(host) ?? ""}` }];
}

/** The address's host and every host above it: `a.b.org`, `b.org`, `org`. */
function parentsOf(url: string): readonly string[] {
  const labels = URL.parse(url)?.hostname.split(".") ?? [];
  return labels.map((_, index) => labels.slice(index).join("."));
}
