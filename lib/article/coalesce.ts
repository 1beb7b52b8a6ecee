// Runs a task soon after it is asked for, and ever more rarely while it is asked for without pause.

/** Calls `task` after `delay` milliseconds unless `signal` ends first. */
export type Schedule = (task: () => void, delay: number, signal: AbortSignal) => void;

/** The first wait: a reader does not see a mark come 60 ms late. */
const SHORTEST = 60;
const LONGEST = 3000;
/** Of the page's time the task may take one part in so many. */
const SHARE = 25;

interface Scheduler {
  postTask(
    task: () => void,
    options: { priority: "background" | "user-visible"; delay: number; signal: AbortSignal },
  ): Promise<void>;
}

/** `scheduler.postTask` where there is one: it yields to input and painting. */
export const scheduleInPage: Schedule = (task, delay, signal) => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler === undefined) setTimeout(() => signal.aborted || task(), delay);
  else void scheduler.postTask(task, { priority: "user-visible", delay, signal }).catch(() => undefined);
};

/** Returns the function that asks for the task. `now`: milliseconds, to measure what the task costs. */
export function coalesce(task: () => void, signal: AbortSignal, schedule: Schedule, now: () => number): () => void {
  let waiting = false;
  let wait = SHORTEST;
  let ended = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const started = now();
    task();
    ended = now();
    wait = Math.min(LONGEST, Math.max(wait * 1.5, (ended - started) * SHARE));
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    if (now() - ended > wait * 2) wait = SHORTEST;
    schedule(run, wait, signal);
  };
}
