// Records drawn by lot, the same for the same seed, so that an editor can read a part for the whole.

/** `count` of `items` in the order in which they were drawn; all of them where there are no more. `seed`: a whole number. */
export function drawSample<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...items];
  const random = randomFrom(seed);
  // Fisher and Yates, from the front, only as far as needed.
  for (let at = 0; at < Math.min(count, left.length); at++) {
    const other = at + Math.floor(random() * (left.length - at));
    const [here, there] = [left[at], left[other]];
    if (here !== undefined && there !== undefined) [left[at], left[other]] = [there, here];
  }
  return left.slice(0, count);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32 by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
