// The one table of colours and underlines, from which every sheet is made. Each colour holds 4.5:1 on its scheme's
// paper and wash (a unit test computes it); the underline styles tell the categories apart without colour.
import type { Category } from "../lib/dataset/types.ts";

export type Scheme = "light" | "dark";

/** In the order in which lists and toggles show them. */
export const CATEGORIES: readonly Category[] = ["official", "office", "agency", "term", "place"];

type Ground = "paper" | "wash" | "ink" | "soft" | "hair" | "accent";

export const palettes: Readonly<Record<Scheme, Readonly<Record<Ground | Category, string>>>> = {
  light: {
    paper: "#ffffff",
    wash: "#f7f5f1",
    ink: "#1b1b1a",
    soft: "#5d5a55",
    hair: "#e3dfd8",
    accent: "#8c2f1b",
    official: "#1f4f99",
    office: "#6a3d9a",
    agency: "#0b6660",
    term: "#8a4b08",
    place: "#55602a",
  },
  dark: {
    paper: "#1c1c1b",
    wash: "#262523",
    ink: "#eceae6",
    soft: "#aaa59c",
    hair: "#3a3835",
    accent: "#f0947d",
    official: "#8db8f5",
    office: "#c9a7ef",
    agency: "#6fcfc6",
    term: "#eab072",
    place: "#bccb84",
  },
};

/** The system's own fonts, as CSS lists them. */
export const families = {
  serif: '"Iowan Old Style", Charter, Georgia, serif',
  sans: 'system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif',
} as const;

/** How a mark of each category is underlined: the values of `text-decoration-style` and `-thickness` in px. */
export const underlines: Readonly<Record<Category, { readonly style: string; readonly thickness: number }>> = {
  official: { style: "solid", thickness: 2 },
  office: { style: "double", thickness: 1 },
  agency: { style: "dashed", thickness: 2 },
  term: { style: "dotted", thickness: 2 },
  place: { style: "solid", thickness: 1 },
};
