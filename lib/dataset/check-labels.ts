// Slurs are no aliases, and a card that a loaded label leads to bears a neutral name.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";
import { LABELS, SLURS } from "./loaded-labels.ts";
import type { Entity } from "./types.ts";

/** Slurs among the aliases of anything, loaded labels as the names of terms and places. Bodies and offices are called as they call themselves. */
export function checkLabels({ people, offices, agencies, terms, places }: Records): Finding[] {
  return [
    ...[people, offices, agencies, terms, places].flat().flatMap(slurs),
    ...[...terms, ...places].flatMap(({ id, name, es }) => [
      ...labels(id, "name", name),
      ...labels(id, "es.name", es?.name ?? ""),
    ]),
  ];
}

function slurs({ id, aliases }: Entity): Finding[] {
  return aliases
    .filter(({ text }) => SLURS.some((slur) => slur.test(text)))
    .map(({ text }) => {
      const problem = `"${text}" is a slur: leave it out, a mark would only repeat it`;
      return { check: "label", record: id, field: "aliases", problem };
    });
}

function labels(record: string, field: string, name: string): Finding[] {
  return LABELS.flatMap(([label, instead]) => {
    const word = label.exec(name)?.[0];
    if (word === undefined) return [];
    const problem = `"${word}" is one side's label: name it neutrally (${instead}) and keep the label as an alias`;
    return [{ check: "label", record, field, problem }];
  });
}
