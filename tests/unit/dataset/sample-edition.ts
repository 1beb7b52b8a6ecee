// A small edition with one of each link, and packaged files that count how often they are read.
import { hashOfContent } from "../../../lib/dataset/compile.ts";
import { stampOf, type EditionStamp } from "../../../lib/dataset/fact-source.ts";
import type { PackagedEdition } from "../../../lib/dataset/open-dataset.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { Entity, EntityId, PartialDate } from "../../../lib/dataset/types.ts";

export const id = (text: string): EntityId => text as EntityId;
export const day = (text: string): PartialDate => text as PartialDate;

const sources = [{ url: "https://example.org/page", title: "A page", publisher: "Example" }];
const base = { summary: "A summary.", aliases: [], sources };

export function edition(hash: string, holder: string): Edition {
  const entities: Entity[] = [
    {
      ...base,
      kind: "person",
      id: id("ana"),
      name: holder,
      country: "US",
      tenures: [{ office: id("secretary"), from: day("2021-02-02"), to: day("2025"), source: "https://example.org" }],
    },
    {
      ...base,
      kind: "office",
      id: id("secretary"),
      name: "Secretary",
      jurisdiction: "US",
      seats: "one",
      agency: id("department"),
      heads: true,
    },
    { ...base, kind: "agency", id: id("department"), name: "Department", body: "ministry", jurisdiction: "US" },
  ];
  const event = { summary: "What happened.", kind: "meeting", sources } as const;
  const events = [
    { ...event, id: "talks", date: day("2023-12-27"), title: "Talks", entities: [id("ana"), id("department")] },
    { ...event, id: "other", date: day("2023-12-28"), title: "Other", entities: [id("nobody")] },
  ];
  return { hash, date: day("2026-11-24"), entities, events, series: [] };
}

/** The same with the hash that its content has. */
export async function hashedEdition(holder: string): Promise<Edition> {
  const content = edition("", holder);
  return { ...content, hash: await hashOfContent(content) };
}

export const MATCHER = new Uint8Array([1, 2, 3]);

export function packaged(of: Edition, matcherHash?: string): PackagedEdition & { reads: number } {
  const files = {
    reads: 0,
    stamp: (): Promise<EditionStamp> => Promise.resolve(stampOf(of, matcherHash)),
    edition: () => Promise.resolve((files.reads++, of)),
    matcher: () => Promise.resolve(MATCHER),
  };
  return files;
}
