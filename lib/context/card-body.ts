// What the cards of all kinds have in common before name, sources and events are added.
import type { CitedEvidence } from "./evidence.ts";
import type { Row, TimeBar } from "./types.ts";

export interface CardBody {
  readonly kicker: string;
  readonly rows: readonly Row[];
  readonly bar?: TimeBar;
  readonly citation?: string;
  /** The facts that the rows show, the main one first. */
  readonly facts: readonly CitedEvidence[];
}
