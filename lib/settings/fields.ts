// What each stored setting may be. Read field by field, so that one damaged field does not cost the others.
import * as v from "valibot";
import { DEFAULT_SETTINGS, REST_DELAY, type DeviceSettings, type SharedSettings } from "./settings.ts";

const site = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253));
const language = v.picklist(["en", "es"]);

const SHARED = {
  categories: v.object({
    official: v.boolean(),
    office: v.boolean(),
    agency: v.boolean(),
    term: v.boolean(),
    place: v.boolean(),
  }),
  silentSites: v.array(site),
  marking: v.picklist(["every", "first-per-screen", "first-per-section", "first"]),
  markStyle: v.picklist(["underline", "tint", "both"]),
  restDelay: v.pipe(v.number(), v.minValue(REST_DELAY.least), v.maxValue(REST_DELAY.most)),
  badge: v.boolean(),
  language: v.picklist(["auto", "en", "es"]),
  articleLanguages: v.array(language),
};

const DEVICE = {
  pausedUntil: v.optional(v.union([v.pipe(v.number(), v.finite()), v.literal("forever")])),
  ownSites: v.array(site),
};

export interface Salvaged<T> {
  readonly settings: T;
  /** Something in the value was not as it should be, and gave way to the default. */
  readonly damaged: boolean;
}

const { pausedUntil: _none, ownSites, ...defaults } = DEFAULT_SETTINGS;
const DEVICE_DEFAULTS: DeviceSettings = { ownSites };

/** The synced settings out of any value. */
export function sharedFrom(value: unknown): Salvaged<SharedSettings> {
  const { fields, damaged } = salvage(value, SHARED, defaults);
  return { settings: v.parse(v.object(SHARED), fields), damaged };
}

/** This device's settings out of any value. */
export function deviceFrom(value: unknown): Salvaged<DeviceSettings> {
  const { fields, damaged } = salvage(value, DEVICE, DEVICE_DEFAULTS);
  const { pausedUntil, ownSites: sites } = v.parse(v.object(DEVICE), fields);
  return { settings: { ownSites: sites, ...(pausedUntil !== undefined && { pausedUntil }) }, damaged };
}

interface Fields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly damaged: boolean;
}

function salvage(
  value: unknown,
  schemas: Readonly<Record<string, v.GenericSchema>>,
  fallbacks: Readonly<Record<string, unknown>>,
): Fields {
  if (!isObject(value)) return { fields: fallbacks, damaged: value !== undefined };
  const fields: Record<string, unknown> = { ...fallbacks };
  let damaged = false;
  for (const [name, schema] of Object.entries(schemas)) {
    const stored = value[name];
    // Absent: written by a version that did not know it.
    if (stored === undefined) continue;
    const isGood = v.is(schema, stored);
    damaged ||= !isGood;
    fields[name] = isGood ? stored : rescued(schema, stored, fallbacks[name]);
  }
  return { fields, damaged };
}

/** What is good in a damaged field: entries of a list, flags of a group; else the fallback. */
function rescued(schema: v.GenericSchema, stored: unknown, fallback: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(fallback)) return stored.filter((entry) => v.is(schema, [entry]));
  if (!isObject(stored) || !isObject(fallback)) return fallback;
  const merged = { ...fallback };
  for (const [name, part] of Object.entries(stored)) {
    if (v.is(schema, { ...fallback, [name]: part })) merged[name] = part;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
