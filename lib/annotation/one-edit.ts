// Whether two words differ by one letter: put in, left out, changed, or two neighbours swapped (Damerau 1964).

/** Whether two words differ by at most one edit. Linear in their length. */
export function isWithinOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const [a, b] = [left.slice(at), right.slice(at)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0];
}
