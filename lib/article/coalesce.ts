// Runs a task soon after it is asked for, and more rarely while it is asked for without pause.

/** Calls `task` after `delay` milliseconds unless `signal` ends first. */
export type Schedule = (task: () => void, delay: number, signal: AbortSignal) => void;

/** The first wait: a reader does not see a mark come 60 ms late. */
const SHORTEST = 60;
/** What changes without pause is looked at this often, however little that costs: nobody reads faster. */
const UNDER_WAY = 500;
/** Of the page's time the task may take one part in so many, as long as a reader need not wait longer than `PATIENCE` for that. */
const SHARE = 25;
const PATIENCE = 1000;
/** Where it is so dear that this would be too much, one part in so many, up to the longest wait of all. */
const LARGEST_SHARE = 10;
const LONGEST = 3000;

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
    wait = Math.max(Math.min(UNDER_WAY, wait * 1.5), restAfter(ended - started));
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    if (now() - ended > wait * 2) wait = SHORTEST;
    schedule(run, wait, signal);
  };
}

/** ms to wait after the task has taken `cost` ms. */
function restAfter(cost: number): number {
  return Math.max(Math.min(PATIENCE, cost * SHARE), Math.min(LONGEST, cost * LARGEST_SHARE));
}
