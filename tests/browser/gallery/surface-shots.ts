// The small surfaces of the gallery: which is drawn, at which width, in which language and scheme.
import type { Scheme } from "../../../components/tokens.ts";
import type { Language } from "../../../lib/context/types.ts";

export type Surface = "welcome" | "answer-several" | "answer-nothing" | "answer-long";

export interface SurfaceShot {
  readonly name: string;
  readonly surface: Surface;
  /** Of the viewport, px. */
  readonly width: number;
  readonly scheme: Scheme;
  readonly language: Language;
}

function shotsOf(surface: Surface, width: number): readonly SurfaceShot[] {
  return (["en", "es"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((scheme) => ({
      name: `surface-${surface}-${width}-${language}-${scheme}`,
      surface,
      width,
      scheme,
      language,
    })),
  );
}

export const surfaces: readonly SurfaceShot[] = [
  ...shotsOf("welcome", 1000),
  ...shotsOf("welcome", 360),
  ...shotsOf("answer-several", 420),
  ...shotsOf("answer-nothing", 420),
  ...shotsOf("answer-long", 320),
];
