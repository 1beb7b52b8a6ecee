import * as fc from "fast-check";
import { expect, test } from "vitest";
import { removeRanges } from "../../../lib/overlay/remove-ranges.ts";

test("whichever way is cheaper, exactly the stale marks go and the others keep their order", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (keeps) => {
      const all = keeps.map((isKept, id) => ({ isKept, range: { id } as unknown as AbstractRange }));
      const painted = new Set(all.map((mark) => mark.range));
      const known = new Set(painted);
      removeRanges(painted, known, new Set(all.filter((mark) => !mark.isKept).map((mark) => mark.range)));
      expect([...known]).toEqual([...painted]);
      expect([...painted]).toEqual(all.filter((mark) => mark.isKept).map((mark) => mark.range));
    }),
  );
});
