// Members of the US Congress sit from 3 January, when their term begins by the 20th Amendment, not from the day of the oath.
import type { Records } from "./compile.ts";
import type { Finding } from "./findings.ts";

const SEATS = new Set(["us-senator", "us-representative", "us-house-delegate", "us-resident-commissioner"]);

/** Days on which a new Congress has met and sworn in its members: data files date terms by them. */
const OATH = /^\d{3}[13579]-01-0[4-7]$/;

/** Terms that begin on the day of the oath, a few days late. */
export function checkCongress({ people }: Records): Finding[] {
  return people.flatMap(({ id, tenures }) =>
    tenures.flatMap(({ office, from }, index): Finding[] => {
      if (from === undefined || !SEATS.has(office) || !OATH.test(from)) return [];
      const problem = `${from} is the day of the oath: a term begins on ${from.slice(0, 4)}-01-03, or on the day of a special election`;
      return [{ check: "congress", record: id, field: `tenures.${index}.from`, problem }];
    }),
  );
}
