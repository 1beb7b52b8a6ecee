// Counts the listeners that are set in the page under test, to show that none is left.

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** From now on. Answers which listeners are still heard: those of nodes that have left the page are not. */
export function watchListeners(): () => string[] {
  const all = new Set<Listening>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    addEventListener.call(this, type, listener, options);
    // A signal is over when it has aborted.
    if (this instanceof AbortSignal) return;
    const entry = { target: this, type, listener, capture: capturesBy(options) };
    all.add(entry);
    const signal = typeof options === "object" ? options.signal : undefined;
    if (signal) addEventListener.call(signal, "abort", () => all.delete(entry));
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const capture = capturesBy(options);
    for (const entry of all) {
      const isSame = entry.target === this && entry.type === type && entry.listener === listener;
      if (isSame && entry.capture === capture) all.delete(entry);
    }
  };
  return () => [...all].filter(isHeard).map(({ target, type }) => `${type} on ${target.constructor.name}`);
}

function isHeard({ target }: Listening): boolean {
  return !(target instanceof Node) || target.isConnected;
}

function capturesBy(options: AddEventListenerOptions | boolean | undefined): boolean {
  return typeof options === "object" ? (options.capture ?? false) : (options ?? false);
}
