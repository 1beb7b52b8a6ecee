// Small makers for the gallery's popup states: ids and lines. The facts are those of the records.
import type { DatedLine } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";

export const id = (text: string): EntityId => text as EntityId;

let lines = 0;

export function line(day: string, text: string, more: Partial<DatedLine> = {}): DatedLine {
  lines += 1;
  return { id: `line-${lines}`, day, text, verified: true, ...more };
}

const CBP_NEWS = "https://www.cbp.gov/newsroom";
const STATE = "https://www.state.gov/";

/** Events around 27 December 2023. */
export const around = {
  lukeville: line("4 Dec 2023", "CBP closes the Lukeville port of entry in Arizona", {
    distance: "23 days before this article",
    source: CBP_NEWS,
  }),
  railBridges: line("18 Dec 2023", "CBP suspends rail crossings at Eagle Pass and El Paso", {
    distance: "9 days before this article",
    source: CBP_NEWS,
  }),
  mexicoCity: line("27 Dec 2023", "Blinken and Mayorkas meet López Obrador in Mexico City", {
    distance: "same day",
    source: "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/",
  }),
  portsReopen: line("4 Jan 2024", "CBP reopens four ports of entry", {
    distance: "8 days after this article",
    source: CBP_NEWS,
  }),
  washington: line("19 Jan 2024", "Follow-up U.S.-Mexico migration talks in Washington", {
    distance: "23 days after this article",
    source: STATE,
  }),
  record: line("26 Jan 2024", "Record December 2023 border figures released", {
    distance: "30 days after this article",
    source: CBP_NEWS,
  }),
  impeached: line("13 Feb 2024", "House impeaches Alejandro Mayorkas", {
    distance: "48 days after this article",
    source: "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/",
  }),
};
