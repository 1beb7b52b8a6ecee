// What the annotator may ask a language tool about a name that the dataset doesn't know.

export interface Judge {
  /** Whether `name` is a person's name in `sentence`; undefined where the tool can't tell. */
  readonly isPerson: (sentence: string, name: string) => boolean | undefined;
}
