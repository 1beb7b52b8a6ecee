// What stands in a page's JavaScript heap, by the kinds that Chromium tells apart.
import type { CDPSession } from "puppeteer-core";

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Bytes of each kind, after a collection; the session's `HeapProfiler` must be enabled. */
export async function heapByType(session: CDPSession): Promise<Map<string, number>> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", hear);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", hear);
  return sizes(JSON.parse(chunks.join("")) as Snapshot);
}

function sizes({ snapshot: { meta }, nodes }: Snapshot): Map<string, number> {
  const [width, size] = [meta.node_fields.length, meta.node_fields.indexOf("self_size")];
  const found = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += width) {
    const type = meta.node_types[0][nodes[at] ?? -1] ?? "unknown";
    found.set(type, (found.get(type) ?? 0) + (nodes[at + size] ?? 0));
  }
  return found;
}
