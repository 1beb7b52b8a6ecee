// The judge of doubtful names, made at the first need: evaluating `compromise` costs a cold background up to half a second.
import { createJudge } from "../../lib/annotation/judge-compromise.ts";
import type { Judge } from "../../lib/annotation/judge.ts";

let judge: Promise<Judge> | undefined;

export function lazyJudge(): Promise<Judge> {
  judge ??= createJudge(() => import("compromise/three"));
  return judge;
}
