// What a profile of a page says of the extension.
import type { Protocol } from "puppeteer-core";

/** ms in and under functions of the extension's. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const note = (id: number, isOurs: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const ours = isOurs || node.callFrame.url.startsWith("chrome-extension:");
    if (ours) own.add(id);
    for (const child of node.children ?? []) note(child, ours);
  };
  for (const { id, callFrame } of nodes) if (callFrame.functionName === "(root)") note(id, false);
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0) / 1000;
}
