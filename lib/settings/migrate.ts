// Stored settings through the versions. Each step takes the value of one version to the next and knows nothing of the others.

/** 1: categories and silent sites, on this device. 2: `version` and `changed` are written with the value, which is synced. */
export const SETTINGS_VERSION = 2;

export type Step = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that a step starts from. */
const STEPS: ReadonlyMap<number, Step> = new Map([
  // What version 1 had is still called the same; the rest gets its default.
  [1, ({ categories, silentSites }) => ({ categories, silentSites })],
]);

/** The version of a stored value; values of version 1 do not say it. */
export function versionOf(value: unknown): number {
  if (typeof value !== "object" || value === null || !("version" in value)) return 1;
  return typeof value.version === "number" ? value.version : 1;
}

/** A value brought to this build's version. One of a later version is returned as it is: what still fits of it is used. */
export function migrated(value: unknown, steps: ReadonlyMap<number, Step> = STEPS, to = SETTINGS_VERSION): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  let current: Readonly<Record<string, unknown>> = { ...value };
  for (let version = versionOf(value); version < to; version++) current = steps.get(version)?.(current) ?? current;
  return current;
}
