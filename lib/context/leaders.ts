// Under which president or government somebody served: told where it helps, for those who head a state's ministry or agency.
import type { EntityId, Jurisdiction, Office, PartialDate, Tenure } from "../dataset/types.ts";
import { holderOn } from "./holders.ts";
import type { Scene } from "./scene.ts";
import { officeOf, standingOf } from "./tenures.ts";

/** The office that appoints ministers, by country. */
const LEADERS: Readonly<Record<Jurisdiction, string>> = {
  US: "us-president",
  MX: "president-mexico",
  CA: "prime-minister-canada",
  GT: "president-guatemala",
  SV: "president-el-salvador",
  HN: "president-honduras",
  CO: "president-colombia",
  EC: "president-ecuador",
  PE: "president-peru",
  CL: "president-chile",
  AR: "president-argentina",
  BR: "president-brazil",
  PA: "president-panama",
  CR: "president-costa-rica",
  GB: "uk-prime-minister",
  DE: "de-chancellor",
  FR: "fr-president",
  IT: "it-prime-minister",
  ES: "es-prime-minister",
  GR: "gr-prime-minister",
  DK: "dk-prime-minister",
  IE: "ie-taoiseach",
  AT: "at-chancellor",
  HU: "hu-prime-minister",
  PL: "pl-prime-minister",
  AU: "au-prime-minister",
};

/** The office whose holder appoints the holder of `office`; undefined for leaders themselves and bodies without one. */
export function leaderOffice(office: Office): EntityId | undefined {
  const leader = LEADERS[office.jurisdiction];
  if (office.heads !== true || leader === undefined || leader === office.id) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id of the records; the facts answer for it or not at all
  return leader as EntityId;
}

/** "under Joe Biden": who led the country on the day; undefined where nobody is certain, or it is the same person. */
export function underWhom(tenure: Tenure, person: EntityId, at: PartialDate, scene: Scene): string | undefined {
  // On a last day the government may be the next one already.
  if (standingOf(tenure, at) !== "held") return undefined;
  const office = officeOf(tenure, scene);
  const leaders = office && leaderOffice(office);
  const body = office?.agency === undefined ? undefined : scene.facts.entities.get(office.agency);
  if (leaders === undefined || body?.kind !== "agency" || !APPOINTED.has(body.body)) return undefined;
  const leader = holderOn(leaders, at, scene);
  return leader === undefined || leader.person === person ? undefined : scene.words.under(leader.personName);
}

/** Courts, legislatures and parties choose their heads otherwise. */
const APPOINTED: ReadonlySet<string> = new Set(["agency", "ministry", "force"]);
