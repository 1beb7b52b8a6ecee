import { describe, expect, test } from "vitest";
import { linksIn } from "./small-edition.ts";

describe("agencies and terms", () => {
  test("ICE is an agency, ice is not", () => {
    expect(linksIn("ICE agents slipped on ice. Ice is cold.")).toEqual(["ICE=ice"]);
  });
  test("a name and its acronym are two mentions", () => {
    expect(linksIn("The Department of Homeland Security (DHS) spoke.")).toEqual([
      "Department of Homeland Security=dhs",
      "DHS=dhs",
    ]);
  });
  test("the longest name wins", () => {
    expect(linksIn("The House Homeland Security Committee met.")).toEqual([
      "House Homeland Security Committee=house-homeland",
    ]);
  });
  test("an acronym that the article spells out differently is left alone", () => {
    expect(linksIn("The Indiana Christian Enterprise (ICE) teaches. ICE grows.")).toEqual([]);
  });
  test("a picture credit is no agency", () => {
    expect(linksIn("Image copyright ICE.")).toEqual([]);
  });
  test("another country's body of that name is left alone", () => {
    expect(linksIn("The Mexican Senate met, the U.S. Senate did not.")).toEqual(["U.S. Senate=us-senate"]);
  });
  test("hyphens, dots, curly quotes and no-break spaces make no difference", () => {
    expect(linksIn("The “remain-in-Mexico” policy and Title\u00A042; the US Senate.")).toEqual([
      "remain-in-Mexico=remain-in-mexico",
      "Title\u00A042=title-42",
      "US Senate=us-senate",
    ]);
  });
  test("parole from prison is left alone, humanitarian parole is not", () => {
    expect(linksIn("He left prison on parole. Migrants came.")).toEqual([]);
    expect(linksIn("Migrants got parole.")).toEqual(["parole=immigration-parole"]);
  });
  test("an alias never runs across the end of a sentence", () => {
    expect(linksIn("She quoted the title. 42 people came.")).toEqual([]);
  });
});
