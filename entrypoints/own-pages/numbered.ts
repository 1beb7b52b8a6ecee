// Questions that may be answered out of order: only the newest one's answer is of use.

/** Each call of what this returns begins a question, and returns whether it is still the newest. */
export function numbered(): () => () => boolean {
  let newest = 0;
  return () => {
    const mine = ++newest;
    return () => mine === newest;
  };
}
