// A source that answers from a spare one as soon as the first fails, so that a store that breaks under us costs no card.
import type { FactSource } from "./fact-source.ts";

/**
 * Asks `primary` until it fails; `onFailure` hears of it once, and `spare` answers that question and all later ones.
 * Its answers reject only where the spare fails too.
 */
export function fallbackSource(
  primary: FactSource,
  spare: () => Promise<FactSource>,
  onFailure: (error: unknown) => void,
): FactSource {
  let replaced: Promise<FactSource> | undefined;
  const ask = async <T>(question: (source: FactSource) => Promise<T>): Promise<T> => {
    if (replaced === undefined) {
      try {
        return await question(primary);
      } catch (error) {
        if (replaced === undefined) onFailure(error);
        replaced ??= spare();
      }
    }
    return question(await replaced);
  };
  return {
    stamp: primary.stamp,
    matcher: () => ask((source) => source.matcher()),
    entities: (ids) => ask((source) => source.entities(ids)),
    holdings: (offices) => ask((source) => source.holdings(offices)),
    headOffices: (agencies) => ask((source) => source.headOffices(agencies)),
    eventsAbout: (ids, around) => ask((source) => source.eventsAbout(ids, around)),
    seriesAbout: (ids) => ask((source) => source.seriesAbout(ids)),
  };
}
