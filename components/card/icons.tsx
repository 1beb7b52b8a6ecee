// The card's small signs, drawn here: a font's arrows and pins come out as coloured pictures on some systems.
const PATHS = {
  previous: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  pin: "M5.5 2h5M6.5 2v5L4 9.5h8L9.5 7V2M8 9.5V14",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  close: "m4 4 8 8m0-8-8 8",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
