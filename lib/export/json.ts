// The brief as JSON for other programs. The shape is a promise: a change that breaks readers raises `version`.
import type { DatedLine } from "../context/types.ts";
import { exportedEntities, type BriefExport } from "./brief-export.ts";

const VERSION = 1;

export function jsonOf(input: BriefExport): string {
  const { article, brief } = input;
  const document = {
    format: "waymark-brief",
    version: VERSION,
    language: brief.language,
    edition: brief.edition,
    article,
    ...(brief.note !== undefined && { note: brief.note }),
    entities: exportedEntities(input).map(({ card, surfaces }) => ({
      id: card.entity,
      name: card.name,
      category: card.category,
      kind: card.kicker,
      mentions: surfaces,
      facts: card.rows,
      history: card.history.map(lineOf),
      events: card.events.map(lineOf),
      citation: card.citation,
      sources: card.sources,
      verified: card.verified,
    })),
    events: (brief.chart?.events ?? []).map((event) => ({ ...lineOf(event), about: event.about })),
    changes: brief.sinceThen.map(lineOf),
    series: brief.series.map(({ id, name, unit, period, at, points, source, notes }) => {
      const values = points.map((point) => ({ period: point.period, value: point.value, verified: point.verified }));
      return { id, name, unit, period, at, points: values, source, notes };
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function lineOf({ id, day, distance, text, source, verified }: DatedLine): DatedLine {
  return {
    id,
    day,
    ...(distance !== undefined && { distance }),
    text,
    ...(source !== undefined && { source }),
    verified,
  };
}
