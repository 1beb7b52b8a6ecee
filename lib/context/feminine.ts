// Spanish titles in the feminine: "secretario de Estado adjunto" is "secretaria de Estado adjunta" where a woman holds it.

/** The words of titles that have a feminine of their own. */
const FEMININE: Readonly<Record<string, string>> = {
  adjunto: "adjunta",
  administrador: "administradora",
  alcalde: "alcaldesa",
  alto: "alta",
  asesor: "asesora",
  asociado: "asociada",
  cirujano: "cirujana",
  comisario: "comisaria",
  comisionado: "comisionada",
  consejero: "consejera",
  coordinador: "coordinadora",
  copresidente: "copresidenta",
  defensor: "defensora",
  delegado: "delegada",
  director: "directora",
  ejecutivo: "ejecutiva",
  embajador: "embajadora",
  enviado: "enviada",
  europeo: "europea",
  fronterizo: "fronteriza",
  funcionario: "funcionaria",
  gobernador: "gobernadora",
  inspector: "inspectora",
  interino: "interina",
  jefe: "jefa",
  juez: "jueza",
  jurídico: "jurídica",
  ministro: "ministra",
  "ministro-presidente": "ministra-presidenta",
  presidente: "presidenta",
  primer: "primera",
  procurador: "procuradora",
  relator: "relatora",
  secretario: "secretaria",
  senador: "senadora",
  subdirector: "subdirectora",
  subjefe: "subjefa",
  subsecretario: "subsecretaria",
  supremo: "suprema",
  tesorero: "tesorera",
  vicegobernador: "vicegobernadora",
  viceministro: "viceministra",
  vicepresidente: "vicepresidenta",
  viceprimer: "viceprimera",
  zar: "zarina",
};

/** Words that are the same in both, behind which a title goes on. */
const COMMON = new Set(
  `auxiliar comercial especial federal fiscal general gerente independiente internacional líder permanente portavoz presidencial
  principal representante residente vicefiscal`.split(/\s+/),
);

/** The title of a woman, from the unmarked form: its words up to the first that belongs to the body or the matter. */
export function feminineTitle(title: string): string {
  const words = title.split(" ");
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "de" && words[at + 1] === "Estado") at++;
    else if (word in FEMININE) words[at] = FEMININE[word] ?? word;
    else if (!COMMON.has(word)) break;
  }
  return words.join(" ");
}
