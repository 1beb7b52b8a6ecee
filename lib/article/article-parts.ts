// The children of the body's core, each with its candidates for blocks, so that only those that changed are read again.
import { candidates } from "./body-blocks.ts";
import type { BodyBlock } from "./body-blocks.ts";
import { partOf } from "./body.ts";
import { weights } from "./body-root.ts";
import type { ArticleSource } from "./reading.ts";
import { scan } from "./segments.ts";
import { holdsNode, parentOf } from "./tree.ts";

export interface ArticleParts {
  /** Reads these places again at the next `collect`. */
  readonly spoil: (place: Node) => void;
  /** All candidates, in reading order. */
  readonly collect: () => BodyBlock[];
}

/** `source.core` must be in the page. */
export function articleParts({ core, traits, candidates: first }: ArticleSource): ArticleParts {
  const known = new Map<Node, readonly BodyBlock[]>();
  const top = core.shadowRoot ?? core;
  const isInside = ({ segment }: BodyBlock): boolean => holdsNode(core, segment.frame.element);
  const start = first.findIndex(isInside);
  const before = first.slice(0, Math.max(0, start));
  const after = start < 0 ? [] : first.slice(first.findLastIndex(isInside) + 1);
  /**
   * Text that stands in the core itself: its neighbours decide where a block begins, so all is read together. So it is where the
   * core's shadow root shows what stands outside it.
   */
  const isLoose =
    first.some(({ segment }) => segment.frame.element === core) ||
    (core.shadowRoot?.querySelector("slot") ?? null) !== null;
  remember();

  function remember(): void {
    for (const child of top.childNodes) known.set(child, []);
    for (const block of first) {
      const child = childAround(block.segment.frame.element);
      if (child !== undefined) known.set(child, [...(known.get(child) ?? []), block]);
    }
  }

  function childAround(place: Node): Node | undefined {
    let at: Node | null = place;
    while (at !== null && at.parentNode !== top) at = parentOf(at);
    return at ?? undefined;
  }

  function read(children: readonly Node[]): BodyBlock[] {
    const page = scan(core, children);
    const body = partOf(page, weights(page, "", traits.weight), traits);
    return body === undefined ? [] : candidates(body, undefined);
  }

  function around(inside: readonly BodyBlock[]): BodyBlock[] {
    return [...before.filter(isThere), ...inside, ...after.filter(isThere)];
  }

  return {
    spoil(place) {
      const child = place === core || place === top ? undefined : childAround(place);
      if (child !== undefined) known.delete(child);
    },
    collect() {
      const children = [...top.childNodes];
      if (isLoose) return around(read(children));
      const present = new Set<Node>(children);
      for (const child of known.keys()) if (!present.has(child)) known.delete(child);
      for (const child of children) if (!known.has(child)) known.set(child, read([child]));
      return around(children.flatMap((child) => known.get(child) ?? []));
    },
  };
}

function isThere({ segment }: BodyBlock): boolean {
  return segment.frame.element.isConnected;
}
