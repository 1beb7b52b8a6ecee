// What goes wrong on the page, as its owner would see it.
export interface PageLog {
  readonly errors: string[];
  /** How often the marks were looked at, and what was wrong with them. */
  checks: number;
  readonly wrong: string[];
  rendered: number;
  /** The nth rendering is on the page. */
  show(count: number): void;
  /** Compares the marked officials with the names that must be marked now. */
  check(names: readonly string[]): void;
}

export function startLog(): PageLog {
  const log: PageLog = {
    errors: [],
    checks: 0,
    wrong: [],
    rendered: -1,
    show(count) {
      log.rendered = count;
    },
    check(names) {
      log.checks += 1;
      const marked = markedOfficials();
      const said = `rendering ${log.rendered}: wanted ${names.join(", ")}; marked ${marked.join(", ")}`;
      const isRight = names.every((name) => marked.includes(name)) && marked.every((name) => names.includes(name));
      if (!isRight) log.wrong.push(said);
    },
  };
  window.addEventListener("error", ({ message }) => log.errors.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => log.errors.push(String(reason)));
  const { error } = console;
  console.error = (...args: unknown[]) => {
    log.errors.push(args.map(String).join(" "));
    error(...args);
  };
  return log;
}

/** Marks whose text is gone from the page are painted nowhere and do not count. */
export function markedOfficials(): string[] {
  return [...CSS.highlights].flatMap(([name, ranges]) =>
    name.startsWith("waymark-official") ? [...ranges].flatMap(textOf) : [],
  );
}

function textOf(range: AbstractRange): string[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [live.toString()];
}
