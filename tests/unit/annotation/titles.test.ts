import { describe, expect, test } from "vitest";
import { mentionsIn } from "./small-edition.ts";

function holdersIn(text: string, published?: string): string[] {
  return mentionsIn(text, published === undefined ? {} : { published })
    .filter(({ category }) => category === "office")
    .map(({ surface, entity, holder }) => `${surface}=${entity}${holder === undefined ? "" : `=${holder}`}`);
}

describe("a title without a name", () => {
  test("means whoever held the office when the article was published", () => {
    expect(holdersIn("The Homeland Security secretary spoke.")).toEqual([
      "Homeland Security secretary=us-secretary-homeland-security=alejandro-mayorkas",
    ]);
    expect(holdersIn("The Homeland Security secretary spoke.", "2018-05-01")).toEqual([
      "Homeland Security secretary=us-secretary-homeland-security",
    ]);
  });
  test("means the office in the country that the phrase names", () => {
    expect(holdersIn("Joe Biden listened while Mexico's president spoke.")).toEqual([
      "president=president-mexico=andres-manuel-lopez-obrador",
    ]);
  });
  test("means the president whom the article names", () => {
    expect(holdersIn("Joe Biden spoke. The president smiled.")).toEqual(["president=us-president=joe-biden"]);
  });
  test("means a former president only if the article names one", () => {
    expect(holdersIn("Joe Biden mocked Donald Trump. The former president replied.")).toEqual([
      "former president=us-president=donald-trump",
    ]);
    expect(holdersIn("The former president replied.")).toEqual([]);
  });
  test.each([
    "The union's president spoke.",
    "Council president Ann Doe spoke.",
    "The president of the company spoke.",
  ])("is not the head of something else: %s", (text) => {
    expect(holdersIn(`Joe Biden listened. ${text}`)).toEqual([]);
  });
  test("served under the president whom the possessive names", () => {
    expect(holdersIn("Joe Biden's Homeland Security secretary spoke.", "2025-06-01")).toEqual([
      "Homeland Security secretary=us-secretary-homeland-security=alejandro-mayorkas",
    ]);
  });
  test("of two regions means two offices, and the region belongs to the title", () => {
    expect(holdersIn("The governors of Texas and Ohio met the president of Mexico.")).toEqual([
      "governors of Texas=governor-texas=greg-abbott",
      "president of Mexico=president-mexico=andres-manuel-lopez-obrador",
    ]);
  });
  test("that someone was, becomes or may become names nobody", () => {
    expect(
      holdersIn("Joe Biden was appointed as Homeland Security secretary. Who is the next Texas governor?"),
    ).toEqual(["Homeland Security secretary=us-secretary-homeland-security", "Texas governor=governor-texas"]);
  });
  test.each([
    "Jane Roe served as Mr. Biden's first Homeland Security secretary.",
    "Her husband was once Texas governor.",
  ])("that someone held before names nobody: %s", (text) => {
    expect(mentionsIn(`Joe Biden listened. ${text}`).filter(({ holder }) => holder !== undefined)).toEqual([]);
  });
  test("means nobody for certain where the text calls the holder new and the dataset's is not", () => {
    expect(holdersIn("The new Homeland Security secretary spoke.", "2021-02-20")).toEqual([
      "Homeland Security secretary=us-secretary-homeland-security=alejandro-mayorkas",
    ]);
    expect(holdersIn("The new Homeland Security secretary spoke.", "2023-05-01")).toEqual([
      "Homeland Security secretary=us-secretary-homeland-security",
    ]);
  });
  test("is none within the name of a case", () => {
    expect(holdersIn("In Smith v. Homeland Security secretary the court ruled.")).toEqual([]);
  });
  test("means nobody in particular where the article names no country", () => {
    expect(holdersIn("The president spoke.")).toEqual([]);
  });
  test("has no holder where the article has no date", () => {
    const [mention] = mentionsIn("The Texas governor spoke.", { published: "" });
    expect(mention).toMatchObject({ entity: "governor-texas" });
    expect(mention).not.toHaveProperty("holder");
  });
});
