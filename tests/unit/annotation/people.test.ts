import { describe, expect, test } from "vitest";
import { linksIn, mentionsIn } from "./small-edition.ts";

describe("a person", () => {
  test("is found again by surname, with every possessive", () => {
    expect(linksIn("Alejandro Mayorkas left. Mayorkas' car and Mayorkas’s driver waited.")).toEqual([
      "Alejandro Mayorkas=alejandro-mayorkas",
      "Mayorkas=alejandro-mayorkas",
      "Mayorkas=alejandro-mayorkas",
    ]);
  });
  test("is not found by an ordinary surname before anything introduces it", () => {
    expect(linksIn("Mayorkas is a family name.")).toEqual([]);
  });
  test("is introduced by title and surname, through office and day", () => {
    expect(linksIn("Secretary Mayorkas spoke, then Mayorkas left.")).toEqual([
      "Mayorkas=alejandro-mayorkas",
      "Mayorkas=alejandro-mayorkas",
    ]);
  });
  test("carries the office that the title names, and title and name are one mention", () => {
    const [mention, ...others] = mentionsIn("Homeland Security Secretary Alejandro Mayorkas spoke.");
    expect(mention).toMatchObject({ surface: "Alejandro Mayorkas", office: "us-secretary-homeland-security" });
    expect(others).toEqual([]);
  });
  test("is told from a namesake in office by the state", () => {
    expect(linksIn("Sen. Long of Oklahoma spoke.")).toEqual(["Long=carl-long"]);
    expect(linksIn("Sen. Long (R-ME) spoke.")).toEqual(["Long=dora-long"]);
    expect(linksIn("Sen. Long spoke.")).toEqual([]);
  });
  test("keeps both surnames, with and without accents", () => {
    expect(linksIn("Andrés Manuel López Obrador spoke. Lopez Obrador smiled.")).toEqual([
      "Andrés Manuel López Obrador=andres-manuel-lopez-obrador",
      "Lopez Obrador=andres-manuel-lopez-obrador",
    ]);
    expect(linksIn("Maria Garduno spoke. Garduño smiled.")).toEqual([
      "Maria Garduno=maria-garduno",
      "Garduño=maria-garduno",
    ]);
  });
  test("is found with an initial that the dataset does not have", () => {
    expect(linksIn("Alejandro N. Mayorkas spoke.")).toEqual(["Alejandro N. Mayorkas=alejandro-mayorkas"]);
  });
  test.each([
    ["a relative", "Hunter Biden spoke.", []],
    ["a family", "The Bidens left.", []],
    ["a building", "Trump Tower is tall.", []],
    ["a company", "Greg Abbott spoke at Abbott Laboratories.", ["Greg Abbott=greg-abbott"]],
    ["a son", "Donald Trump Jr. spoke.", []],
    ["a hyphenated name", "Anna May spoke. Jo May-Brown did not.", ["Anna May=anna-may"]],
  ])("is not meant by %s", (_what, text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
  test("is meant inside phrases made of the name", () => {
    expect(linksIn("The Trump administration and Biden-era rules, and anti-Trump votes.")).toEqual([
      "Trump=donald-trump",
      "Biden=joe-biden",
      "Trump=donald-trump",
    ]);
  });
  test("is not a month", () => {
    expect(linksIn("Anna May spoke in May and last May. Ms. May left on May 3. May it last.")).toEqual([
      "Anna May=anna-may",
      "May=anna-may",
    ]);
  });
  test("of two with one surname, the nearer full name decides", () => {
    expect(linksIn("Carl Long spoke. Long left.\nDora Long spoke. Dora's friend Long left.")).toEqual([
      "Carl Long=carl-long",
      "Long=carl-long",
      "Dora Long=dora-long",
      "Long=dora-long",
    ]);
  });
  test("shares a surname with a private person: the nearer full name decides", () => {
    expect(linksIn("Greg Abbott spoke.\nMary Abbott, a nurse, listened. Abbott smiled.")).toEqual([
      "Greg Abbott=greg-abbott",
    ]);
  });
});

describe("a name that is not written as the dataset has it", () => {
  test.each([
    ["one letter wrong beside the title", "Secretary Alejandro Mayorcas spoke.", "alejandro-mayorkas"],
    ["one letter left out", "Secretary Alejandro Mayorks spoke.", "alejandro-mayorkas"],
    ["the given name wrong beside the title", "Gov. Grag Abbott spoke.", "greg-abbott"],
    ["a name too short for that is someone else's", "Dora Logn (R-ME) spoke.", "dora-logn"],
    ["an editor's brackets in a quotation", "“Secretary [Alejandro] Mayorkas spoke.”", "alejandro-mayorkas"],
  ])("%s", (_what, text, entity) => {
    expect(mentionsIn(text).map((mention) => mention.entity)).toEqual([entity]);
  });
  test("one letter wrong without a title is someone else", () => {
    expect(linksIn("Greg Abbot, 34, sells tyres.")).toEqual([]);
  });
});

describe("someone who shares an official's name", () => {
  test.each([
    ["profession and age", "Anna May, 29, a nurse, spoke. May left."],
    ["a profession before the name", "The goalkeeper Anna May spoke."],
  ])("is told by %s", (_what, text) => {
    expect(linksIn(text)).toEqual([]);
  });
  test("is a relative where the courtesy title says so", () => {
    expect(linksIn("Mr. Joe Biden spoke. Mrs. Biden listened.")).toEqual(["Joe Biden=joe-biden"]);
  });
  test("is a relative where the given name says so, whatever the record's id begins with", () => {
    expect(linksIn("Donald Quill spoke. Mrs. Quill listened.")).toEqual(["Donald Quill=old-name-quill"]);
  });
});

describe("a public person outside the dataset", () => {
  test("is known by the article's own words, and then by the surname", () => {
    expect(linksIn("County Sheriff Walter Quimby spoke. Quimby left.")).toEqual([
      "Walter Quimby=walter-quimby",
      "Quimby=walter-quimby",
    ]);
  });
  test.each([
    ["a witness", "Rosa Delgado, a nurse, spoke. Delgado left."],
    ["an advocate", "Peter Holm, director of the Refugee Rights Coalition, spoke."],
    ["a company's president", "Company President Peter Holm spoke."],
  ])("is not %s", (_who, text) => {
    expect(linksIn(text)).toEqual([]);
  });
  test("is left out where the judge says that this is no person", () => {
    const options = { judge: { isPerson: () => false } };
    expect(linksIn("Senator Westgate Quimby spoke.", { options })).toEqual([]);
  });
  test("is one whatever the judge says, with a common given name behind a public title", () => {
    const options = { judge: { isPerson: () => false } };
    expect(linksIn("Senator Walter Hill spoke.", { options })).toEqual(["Walter Hill=walter-hill"]);
  });
});
