// The verdict on an article's relevance in plain phrases.

/** How much each part of the verdict may weigh. */
export const SHARES = { title: 0.3, lead: 0.22, density: 0.26, spread: 0.22 } as const;

/** Each part of the verdict, 0 to 1. */
export type Parts = Readonly<Record<keyof typeof SHARES, number>>;

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** Plain phrases, the weightiest first; doubt goes before all. */
export function reasonsFor(parts: Parts, commonest: readonly string[], doubt: number): string[] {
  const ranked = [
    [
      parts.title * SHARES.title,
      parts.title > 0 ? "the title is about migration" : "the title does not speak of migration",
    ],
    [parts.lead * SHARES.lead, `its opening speaks of it (${percent(parts.lead)})`],
    [parts.density * SHARES.density, `words of migration: ${commonest.join(", ") || "none"}`],
    [parts.spread * SHARES.spread, `they stand in ${percent(parts.spread)} of its passages`],
  ] as const;
  const reasons = ranked.toSorted((left, right) => right[0] - left[0]).map(([, reason]) => reason);
  return doubt > 0
    ? [`doubt (${percent(doubt)}): its words may mean animals, data, travel or sport`, ...reasons]
    : reasons;
}
