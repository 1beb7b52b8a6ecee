// The last change of the reader's own entries, kept as long as it can be taken back.
import type { OwnStep } from "../../lib/dataset/own-entities.ts";
import type { OwnUndone } from "../../lib/dataset/own-undo.ts";

export interface LastChange {
  /** Makes a change, whose steps take the place of those before it; a change that was refused did nothing and leaves them. */
  readonly making: <T>(change: () => Promise<T>, stepsOf: (answer: T) => readonly OwnStep[]) => Promise<T>;
  /** Takes the change back, once: asked again meanwhile, gives the same answer. What fails can be asked again. */
  readonly takeBack: (undo: (steps: readonly OwnStep[]) => Promise<OwnUndone>) => Promise<OwnUndone>;
}

/** Nothing to take back yet; `tell` hears whenever that changes. */
export function lastChange(tell: (canUndo: boolean) => void): LastChange {
  let back: readonly OwnStep[] = [];
  let undoing: Promise<OwnUndone> | undefined;
  const remember = (steps: readonly OwnStep[]): void => {
    back = steps;
    tell(steps.length > 0);
  };
  /** Unless another change has been remembered meanwhile. */
  const restore = (steps: readonly OwnStep[]): void => {
    if (back.length === 0) remember(steps);
  };
  return {
    making: async (change, stepsOf) => {
      const former = back;
      // What is not known to have worked must not be taken for the change before it.
      remember([]);
      const answer = await change();
      const steps = stepsOf(answer);
      if (steps.length > 0) remember(steps);
      else restore(former);
      return answer;
    },
    takeBack: async (undo) => {
      const steps = back;
      if (steps.length === 0 && undoing !== undefined) return undoing;
      remember([]);
      const answer = undo(steps);
      undoing = answer;
      try {
        return await answer;
      } catch (error) {
        restore(steps);
        throw error;
      } finally {
        undoing = undefined;
      }
    },
  };
}
