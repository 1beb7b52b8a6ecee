// Records that may be one thing twice: the same name within a kind, or two events of the same days with one title.
import type { Records } from "./compile.ts";
import { entitiesOf } from "./find-aliases.ts";
import type { Finding } from "./findings.ts";
import { foldText } from "./fold.ts";
import { firstDay } from "./partial-dates.ts";

const SAME_DAYS = 3;
const DAY = 86_400_000;

/** Possible twins, all worth a look: namesakes exist. */
export function checkTwins(records: Records): Finding[] {
  return [...namesakes(records), ...eventTwins(records)];
}

function namesakes(records: Records): Finding[] {
  const named = Map.groupBy(entitiesOf(records), ({ kind, name }) => `${kind} ${foldText(name)}`);
  return [...named.values()].flatMap(([first, ...others]) =>
    others.map(({ id, name }) => twin(id, "name", `has the name of ${String(first?.id)}, "${name}"`)),
  );
}

function eventTwins({ events }: Records): Finding[] {
  const titled = Map.groupBy(events, ({ title }) => foldText(title));
  return [...titled.values()].flatMap((alike) => {
    const sorted = alike.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return sorted.flatMap((event, index) => {
      const before = sorted[index - 1];
      if (before === undefined) return [];
      const days = (Date.parse(firstDay(event.date)) - Date.parse(firstDay(before.date))) / DAY;
      return days <= SAME_DAYS ? [twin(event.id, "title", `tells what ${before.id} tells, ${days} days later`)] : [];
    });
  });
}

function twin(record: string, field: string, what: string): Finding {
  return { check: "twin", record, field, problem: `${what}: merge them, or tell them apart by name`, severity: "look" };
}
