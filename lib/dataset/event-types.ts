// What happened on a day, and figures by month or year. No code here.
import type { EntityId, Evidence, Jurisdiction, PartialDate, Source } from "./types.ts";

export interface EventRecord {
  readonly id: string;
  readonly date: PartialDate;
  readonly endDate?: PartialDate;
  /** At most 90 characters. */
  readonly title: string;
  /** The same in Spanish, at most 110 characters; absent: told in English. */
  readonly es?: { readonly title: string };
  readonly summary: string;
  readonly entities: readonly EntityId[];
  readonly place?: string;
  readonly kind:
    | "meeting"
    | "agreement"
    | "law"
    | "order"
    | "ruling"
    | "statistic"
    | "incident"
    | "appointment"
    | "election"
    | "policy";
  readonly sources: readonly Source[];
  readonly verified?: PartialDate;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  /** The same in Spanish. */
  readonly es: { readonly name: string };
  readonly unit: string;
  /** `month`: keys `YYYY-MM`; `year`: keys `YYYY` (calendar or fiscal, as `name` says). */
  readonly period: "month" | "year";
  readonly jurisdiction: Jurisdiction;
  /** Entities whose card may show the series. */
  readonly entities: readonly EntityId[];
  /** Oldest first. */
  readonly points: readonly (readonly [period: string, value: number])[];
  /** Periods whose value is from memory. */
  readonly unverifiedPoints: readonly string[];
  /** Whole months from a period's end by which the source has usually given its value: no earlier article is told it. */
  readonly lag: number;
  /** No value stood as it does here before: the source first gave, or last restated, them on this day. */
  readonly since?: PartialDate;
  /** Values that are set ahead, as they were set and changed, oldest first: told from their day until the period is over. */
  readonly determinations?: readonly Determination[];
  readonly notes: string;
  readonly sources: readonly Source[];
  readonly verified?: PartialDate;
}

export interface Determination extends Evidence {
  readonly period: string;
  readonly date: PartialDate;
  readonly value: number;
}
