// A public role that the words beside a name give it.

export interface Role {
  /** A public title directly before the name: enough to take the words after it for one. */
  readonly direct: boolean;
  /** The words stand before the name. */
  readonly precedes: boolean;
  /** Token indices of the words that introduce the person, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

/** The tokens of a name, `last` inclusive. */
export interface NameSpan {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}
