// Faults on our own pages: a line for whoever opens the console. What the reader is told of them is each page's own.
export function report(error: unknown): void {
  console.debug("Waymark:", error);
}

/** Resolves to whether the work was done. */
export function worked(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    (error: unknown) => {
      report(error);
      return false;
    },
  );
}
