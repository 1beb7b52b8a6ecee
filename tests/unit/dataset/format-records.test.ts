import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRecords } from "../../../lib/dataset/format-records.ts";

const record = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
  name: fc.string(),
  aliases: fc.array(fc.oneof(fc.string(), fc.record({ text: fc.string(), use: fc.constant("after-full") })), {
    maxLength: 4,
  }),
  related: fc.array(fc.string(), { maxLength: 3 }),
  points: fc.array(fc.tuple(fc.string(), fc.integer()), { maxLength: 3 }),
  tenures: fc.array(fc.record({ from: fc.string(), office: fc.string(), acting: fc.constant(true) }), { maxLength: 3 }),
});

describe("the canonical form of a records file", () => {
  test("loses nothing, and is the same when written again", () => {
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 5 }), (records) => {
        const text = formatRecords(records);
        const again: unknown = JSON.parse(text);
        expect(again).toEqual(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(formatRecords(Array.isArray(again) ? again : [])).toBe(text);
      }),
    );
  });

  test("puts one field on a line, and one alias", () => {
    const aliases = [
      { use: "always", text: "ICE", case: "exact" },
      { text: "Immigration and Customs Enforcement", use: "always" },
    ];
    expect(formatRecords([{ aliases, name: "ICE", id: "ice", related: ["dhs", "cbp"] }])).toBe(
      `[
  {
    "id": "ice",
    "name": "ICE",
    "aliases": [
      { "text": "ICE", "use": "always", "case": "exact" },
      "Immigration and Customs Enforcement"
    ],
    "related": ["dhs", "cbp"]
  }
]
`,
    );
  });
});
