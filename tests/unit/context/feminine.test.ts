// The titles that Spanish cards give to women.
import { describe, expect, it } from "vitest";
import { feminineTitle } from "../../../lib/context/feminine.ts";
import { loadRecords } from "../../../lib/dataset/load-records.ts";

describe("a title in the feminine", () => {
  it.each([
    ["secretario de Seguridad Nacional", "secretaria de Seguridad Nacional"],
    ["secretario de Estado", "secretaria de Estado"],
    ["secretario de Estado adjunto para Asuntos Consulares", "secretaria de Estado adjunta para Asuntos Consulares"],
    ["alto comisionado de la ONU para los Refugiados", "alta comisionada de la ONU para los Refugiados"],
    ["primer ministro del Reino Unido", "primera ministra del Reino Unido"],
    ["fiscal general adjunto para Derechos Civiles", "fiscal general adjunta para Derechos Civiles"],
    ["vicepresidente ejecutivo de Venezuela", "vicepresidenta ejecutiva de Venezuela"],
    ["presidente del Partido Popular", "presidenta del Partido Popular"],
    ["portavoz de la Casa Blanca", "portavoz de la Casa Blanca"],
    ["miembro del Parlamento Europeo", "miembro del Parlamento Europeo"],
  ])("%s: %s", (title, feminine) => {
    expect(feminineTitle(title)).toBe(feminine);
  });

  it("leaves none of the dataset's offices that a woman has held with a masculine noun", async () => {
    const { offices, people } = await loadRecords();
    const women = people.filter(({ es }) => es?.feminine === true);
    const held = new Set(women.flatMap(({ tenures }) => tenures.map(({ office }) => office)));
    const titles = offices.filter(({ id }) => held.has(id)).flatMap(({ es }) => es?.name ?? []);
    expect(titles.length).toBeGreaterThan(200);
    const firstWords = titles.map((title) => feminineTitle(title).split(" ")[0] ?? "");
    const masculine = /(?:(?<!miembr)o|or|presidente|jefe|juez|alcalde)$/;
    expect(firstWords.filter((word) => masculine.test(word))).toEqual([]);
  }, 60_000);
});
