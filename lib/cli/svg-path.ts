// Makes a path of whole numbers short: rounding has put many of its points on one place.

/** `d` of d3's own making (M, L, Z, absolute) without repeated points, and without the parts that became a dot. */
export function withoutRepeats(d: string): string {
  return d
    .split("M")
    .slice(1)
    .map((part) => {
      const closed = part.endsWith("Z");
      const points = part.replace("Z", "").split("L");
      const kept = points.filter((point, index) => point !== points[index - 1]);
      return kept.length < (closed ? 3 : 2) ? "" : `M${kept.join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}
