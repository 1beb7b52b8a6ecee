// Who stands near a public title without having it: migrants, witnesses, workers. And who does have it.
import { describe, expect, test } from "vitest";
import { mentionsIn } from "./small-edition.ts";

const surfaces = (text: string) => mentionsIn(text).map(({ surface }) => surface);

describe("a plural title introduces its list alone", () => {
  test.each([
    "He appeared before judges and Jose Garcia, a migrant from Honduras, wept. Garcia had crossed in May.",
    "The plaintiffs are two senators and Rosa Delgado, an asylum seeker. Delgado fled El Salvador.",
    "Mayors and Rosa Delgado, who crossed the desert with her son, sat at one table.",
    "The union sued sheriffs and Maria Lopez's landlord.",
    "Los fiscales y María Gómez, madre de tres hijos, lloraron.",
    "Prosecutors — Maria Lopez was one of the witnesses — called ten migrants.",
    "Family representatives Maria Lopez and Juan Perez said the migrants were held.",
    "Governors and Rosa Delgado, an asylum seeker, wept.",
  ])("%s", (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test.each([
    ["On the same day justices Laura Hale and Peter Quimby dissented.", ["Laura Hale", "Peter Quimby"]],
    ["Three judges — Laura Hale, Peter Quimby and Mary Frost — agreed.", ["Laura Hale", "Peter Quimby", "Mary Frost"]],
    ["The bill of Representatives Laura Hale and Peter Quimby failed.", ["Laura Hale", "Peter Quimby"]],
    ["Senators Laura Hale and Peter Quimby and Rosa Delgado, an asylum seeker, wept.", ["Laura Hale", "Peter Quimby"]],
  ])("%s", (text, names) => {
    expect(surfaces(text)).toEqual(names);
  });
});

describe("a title with its field", () => {
  test.each([
    "Walmart's supervisor of Overnight Stocking Maria Lopez was deported.",
    "Airbnb's director for Mexico Ana Garcia let migrants stay.",
    "Her director for Texas Ana Garcia left the shelter.",
    "Project coordinator for Honduras Maria Lopez said the shelter was full.",
    "The migrants prayed to the King of Kings Jesus Christ.",
    "Among the migrants were a candidate for Congress Ana Garcia knew and her brother.",
    "A representative of Las Patronas Norma Romero gave the migrants food.",
    "The head of Operation Streamline Maria Lopez was deported in March.",
    "El coordinador para Honduras Carlos Mejía dijo que falta agua.",
    "The goodwill ambassador for Refuge Point Angela Stone met refugees.",
  ])("is no public one: %s", (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test.each([
    ["Minister of State for Integration Jane Quimby spoke to them about the boats on the same day.", "Jane Quimby"],
    ["The ICE special envoy for Myanmar Julia Frost spoke to them about the boats on the same day.", "Julia Frost"],
    ["ICE Director of Removal Operations John Hale spoke to them about the boats on the same day.", "John Hale"],
  ])("is public: %s", (text, name) => {
    expect(surfaces(text)).toContain(name);
  });
});

describe("a title that anyone may have", () => {
  test.each([
    "Her shift supervisor Maria Lopez hid the migrants from the agents.",
    "The family's representative, Maria Lopez, said that they were afraid.",
    "The next speaker, Jose Garcia, told of his flight from Honduras.",
    "His solicitor, Maria Lopez, said that he was afraid.",
    "The Baptist minister John Walker prayed with the migrants.",
    "The beauty queen Maria Lopez had fled Honduras.",
  ])("is no public one: %s", (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test.each([
    ["Then state representative Laura Hale spoke to the migrants.", "Laura Hale"],
    ["The county supervisor, Laura Hale, spoke to the migrants.", "Laura Hale"],
  ])("is public: %s", (text, name) => {
    expect(surfaces(text)).toContain(name);
  });
});

describe("a name behind a title and a comma", () => {
  test.each([
    "After meeting the mayor, Rosa Delgado said the migrant families would leave. Delgado wept.",
    "After meeting the mayor, Rosa Delgado, a migrant, left the shelter.",
    "The bus brought the sheriff, Father Pedro Ruiz and ten migrants to the shelter.",
    "Asked by the judge, Mr. Jose Garcia said that he was afraid to go back.",
    "Days after she met the governor, Rosa Delgado, an asylum seeker, was deported.",
    "Moments before the judge, Jose Garcia, a migrant, wept.",
    "Asked by the judge, Jose Garcia said that he was afraid to go back.",
    "Told by the judge, Jose Garcia (34) left with his two children.",
    "Ante el juez, José García dijo que tenía miedo de volver a su país.",
    "Interrogado por el juez, José García, de 34 años, dijo que tenía miedo.",
    "Inside sat the immigration judge, Ana Torres and her lawyer.",
    "Migrants were met by the sheriff, Santiago Morales and Rosa Diaz.",
    "El juez, Pedro Ruiz y otros dos migrantes hablaron en el albergue.",
    "The suit names the governor, Planned Parenthood and a shelter for migrants.",
    "The suit names the mayor, Chicago Public Schools and a shelter for migrants.",
    "Migrants met the governor, Sister Norma Pimentel and volunteers of the shelter.",
    "The sheriff, Rosa Delgado said, took her child and her papers.",
    "The committee heard from Attorney General, Planned Parenthood and others.",
    "The killer of the mayor, Carlos Ramirez, crossed the border.",
    "The mayor's wife, Rosa Delgado, fed the migrants.",
    "La esposa del alcalde, Rosa Delgado, dio comida a los migrantes.",
    "Their minister, John Walker, prayed with the migrants.",
    "Airbnb's director for Mexico, Ana Garcia, let the migrants stay.",
  ])("is another's: %s", (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test.each([
    ["The county judge, Laura Hale, spoke to the migrants.", "Laura Hale"],
    ["In Britain the foreign secretary, Laura Hale, spoke to the migrants.", "Laura Hale"],
    ["The migrants were heard by the judge, Laura Hale, on Monday.", "Laura Hale"],
    ["El ministro del Interior, Carlos Morueco afirmó que los migrantes siguen aquí.", "Carlos Morueco"],
    ["When the sheriff, Peter Hale, came, the migrants had left.", "Peter Hale"],
  ])("is the title's: %s", (text, name) => {
    expect(surfaces(text)).toContain(name);
  });
});

describe("a title behind a name and a comma", () => {
  test.each([
    "Rosa Delgado, the mayor's housekeeper, told the migrants to wait.",
    "Rosa Delgado, niece of the governor, told the migrants to wait.",
    "Rosa Delgado, a witness before the judge, told the migrants to wait.",
    "Rosa Delgado, the judge wrote, is a migrant with asylum.",
    "Luis Mejía, detenido por el sheriff, es uno de los migrantes.",
    "Luis Mejía, chofer de la alcaldesa, es uno de los migrantes.",
    "Rosa Delgado, known as the mayor of the migrant camp, left.",
    "He called his wife, Xochitl Hale. “I miss him,” Hale said of the migrant.",
    "Luis Mejía, primo del alcalde, es uno de los migrantes.",
  ])("is another's: %s", (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test.each([
    ["Laura Hale, the mayor of Tucson, told the migrants to wait.", "Laura Hale"],
    ["Laura Hale, county sheriff since May, told the migrants to wait.", "Laura Hale"],
  ])("is the name's: %s", (text, name) => {
    expect(surfaces(text)).toContain(name);
  });
});

describe("a surname that a private person shares", () => {
  const first = "Judge Rosa Vega Luna and Judge Ana Perez ruled that the migrants could stay.";
  const names = ["Rosa Vega Luna", "Ana Perez"];
  test.each([
    "Yaretzi Vega Luna, an asylum seeker, came.",
    "Yesenia Perez, 24, an asylum seeker, cried. Perez feared the agents.",
    "Yesenia M. Perez, 24, an asylum seeker, cried.",
    "Maria de Perez, 24, an asylum seeker, cried.",
    "Waleed Perez, 24, an asylum seeker, cried. Will Perez smiled.",
    "YARETZI PEREZ, an asylum seeker, cried.",
    "The Perez family cried, and the migrant Perez wept.",
    "Yesenia “Yesi” Perez, an asylum seeker, cried.",
  ])("is not the official's: %s", (text) => {
    expect(surfaces(`${first} ${text}`)).toEqual(names);
  });
  test.each([
    ["Later Perez wrote the order, and Vega Luna signed it.", ["Perez", "Vega Luna"]],
    ["Yesenia Perez, an asylum seeker, cried. Judge Perez did not, and Perez left.", ["Perez", "Perez"]],
    ["Yesenia Perez, an asylum seeker, cried. Ana Perez did not, and Perez left.", ["Ana Perez", "Perez"]],
  ])("is the official's: %s", (text, found) => {
    expect(surfaces(`${first} ${text}`)).toEqual([...names, ...found]);
  });
});
