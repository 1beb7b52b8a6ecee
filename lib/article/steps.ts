// Work in steps, so that whoever does it may let others have their turn between two of them.

/** Does a little each time it is asked, and ends with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many things of a list are looked at in a step. */
const STRIDE = 256;

/** Looks at a list's things one after another. */
export function* eachIn<Thing>(list: readonly Thing[], look: (thing: Thing, index: number) => void): Steps<void> {
  for (let index = 0; index < list.length; index += 1) {
    const thing = list[index];
    if (thing !== undefined) look(thing, index);
    if (index % STRIDE === STRIDE - 1) yield undefined;
  }
}

/** Does it all at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
