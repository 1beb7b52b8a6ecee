// The options page in Spanish: the reader's own entries, the dataset, privacy.
import type { DataWords } from "./data-words-en.ts";
import { problemInSpanish } from "./problems-es.ts";

/** "del 24 de noviembre de 2026", "de noviembre de 2026". */
function of(day: string): string {
  return /^\d+ de /.test(day) ? `del ${day}` : `de ${day}`;
}

export const dataSpanish: DataWords = {
  own: {
    title: "Sus propias entradas",
    lead: "Añada lo que Waymark no conoce, corríjalo o siléncielo. Las entradas se quedan en este dispositivo y sobreviven a cada actualización.",
    none: "Todavía no tiene entradas.",
    unavailable: "Aquí el navegador no deja que Waymark guarde entradas, como en algunas ventanas privadas.",
    add: "Añadir una entidad",
    find: "Corregir o silenciar una de Waymark",
    findHint: "Un nombre, un cargo o una sigla",
    findFailed: "No se han podido consultar los registros. Inténtelo de nuevo dentro de un momento.",
    findNone: "Waymark no conoce nada con ese nombre.",
    correct: "Corregir",
    silence: "Silenciar",
    edit: "Editar",
    kinds: { entity: "Propia", correction: "Corregida", silence: "Silenciada" },
    everywhere: "en todas partes",
    onSite: (site: string) => `en ${site}`,
    name: "Nombre",
    aliases: "Otros nombres",
    aliasesHint: "Uno por línea, como los escriben los artículos.",
    refused: "Palabras que se refieren a otro",
    refusedHint: "Una por línea. Ya no se marcan como esto.",
    category: "Categoría",
    note: "Nota",
    noteHint: "Lo que dice la ficha.",
    links: "Enlaces",
    linksHint: "Una dirección web por línea.",
    site: "Solo en este sitio",
    siteHint: "Déjelo vacío para todas partes.",
    save: "Guardar",
    correcting: (name: string) => `Corregir ${name}`,
    silencing: (name: string) => `Silenciar ${name}`,
    adding: "Añadir una entidad",
    editing: (name: string) => `Editar ${name}`,
    saved: (name: string) => `${name}: guardado.`,
    removed: (name: string) => `${name}: quitado.`,
    undone: ({ undone, kept }) => {
      if (kept === 0) return "Deshecho.";
      const done = undone === 0 ? "No se ha deshecho" : "Deshecho en parte";
      const stays =
        kept === 1 ? "1 entrada ha vuelto a cambiar y queda" : `${kept} entradas han vuelto a cambiar y quedan`;
      return `${done}: ${stays} como ahora.`;
    },
    invalid: "No se ha guardado:",
    changed:
      "No se ha guardado: entretanto esta entrada ha cambiado en otro sitio. Lo que usted ha escrito sigue aquí. Guarde de nuevo para ponerlo en su lugar.",
    exportButton: "Exportar todo",
    importButton: "Importar un archivo",
    imported: (added: number, updated: number, unchanged: number) =>
      `Añadidas: ${added}. Actualizadas: ${updated}. Sin cambios: ${unchanged}.`,
    refusedEntries: (count: number) =>
      count === 1 ? "Se ha rechazado 1 entrada:" : `Se han rechazado ${count} entradas:`,
    entryAt: (place: number, label: string) => (label === "" ? `Entrada ${place}` : `Entrada ${place}, ${label}`),
    faults: {
      "too-large": "Este archivo es demasiado grande.",
      "not-json": "Este archivo no se puede leer: no es JSON.",
      "not-own-entities": "Este archivo no contiene entradas de Waymark.",
    },
    problem: problemInSpanish,
  },
  data: {
    title: "Datos",
    lead: "Lo que Waymark sabe viene con él. No se descarga nada.",
    edition: (day: string) => `Edición ${of(day)}`,
    origins: {
      packaged: "Vino con esta versión de Waymark.",
      "signed-file": "Usted la cargó de un archivo. Lleva la firma de Waymark.",
      "unsigned-file":
        "Usted la cargó de un archivo que no lleva la firma de Waymark. Las fichas pueden decir lo que nadie ha comprobado.",
    },
    counts: {
      people: "Personas",
      offices: "Cargos",
      agencies: "Organismos",
      terms: "Términos",
      places: "Lugares",
      events: "Hechos con fecha",
      series: "Series estadísticas",
      facts: "Datos en total",
    },
    verified: (share: string) => `El ${share} de los datos lo comprobó alguien en una página, en una fecha que consta.`,
    unknown:
      "Waymark no puede leer sus datos. Reiniciar el navegador suele ayudar; instalar Waymark de nuevo ayuda siempre.",
    reading: "Leyendo…",
    load: "Otra edición",
    loadButton: "Cargar un archivo",
    loadHint:
      "Para una edición más nueva que la que vino con Waymark. Su firma se comprueba antes de leer nada de ella.",
    checking: "Comprobando el archivo…",
    loaded: (day: string) => `Está en uso la edición ${of(day)}.`,
    faults: {
      "too-large": "Este archivo es demasiado grande para ser una edición.",
      "not-an-edition": "Este archivo no es una edición de los datos de Waymark.",
      "other-version": "Esta edición se hizo para otra versión de Waymark.",
      "other-matcher": "Esta edición se hizo para otra versión de Waymark.",
      truncated: "Falta una parte de este archivo. Consígalo de nuevo.",
      unsigned: "Esta edición no está firmada. Pudo hacerla cualquiera, y Waymark no puede saber quién.",
      "foreign-signature":
        "Esta edición está firmada, pero no con la clave de Waymark, o se cambió después de firmarla.",
      schema: "Esta edición incumple las reglas de los registros y no se puede usar.",
      damaged: "Los registros de este archivo no son aquellos con los que se hizo.",
    },
    detail: (text: string) => `Detalle: ${text}`,
    anyway: "Cargarla de todos modos",
    anywayHint: "Puede volver atrás en cualquier momento.",
    back: (day: string) => `Volver a la edición incluida, ${of(day)}`,
    backDone: "Está en uso la edición incluida.",
    backFailed: "No se ha podido volver a la edición incluida. No ha cambiado nada.",
    memory:
      "Hasta que se arregle, Waymark lee directamente los archivos incluidos. Las fichas son las mismas; arrancar tarda un poco más.",
    repaired: "Estaba dañada y se ha vuelto a hacer. Una edición cargada de un archivo se ha perdido con ella.",
    problems: {
      damaged: "La copia guardada de los datos está dañada.",
      blocked:
        "Otra pestaña de Waymark mantiene abierta una copia anterior de los datos. Ciérrela o reinicie el navegador.",
      quota: "Al navegador no le queda espacio para la copia guardada de los datos.",
      unavailable: "Aquí el navegador no deja que Waymark guarde nada, como en algunas ventanas privadas.",
    },
    repair: "Copia guardada",
    repairButton: "Rehacerla",
    repairHint: "La desecha y la hace de nuevo con lo que vino con Waymark. Sus propias entradas se quedan.",
    repairDone: "La copia guardada se ha vuelto a hacer.",
    repairFailed: "No se ha podido volver a hacer la copia guardada.",
    notInstalled: "La edición no se ha podido guardar. Sigue en uso lo que había.",
  },
  privacy: {
    title: "Privacidad",
    lead: "Nada de lo que lee sale de este navegador.",
    points: [
      "Waymark lee la dirección, el titular, la fecha, el idioma y el texto de los artículos en los sitios de arriba, y de una página cuando usted lo pide. No lee formularios, contraseñas ni cookies, ni lleva registro de lo que usted lee.",
      "Los nombres se buscan aquí, en el navegador, en unos datos que vinieron con la extensión. Waymark no hace ninguna petición de red: no tiene servidor, ni cuentas, ni contadores.",
      "Guarda su configuración, sus propias entradas y una copia de sus datos. La configuración participa en la sincronización del navegador, si usted la usa; lo demás, no.",
      "No cambia nada en una página: las marcas las pinta el navegador. Los programas de una página pueden saber que hay marcas y qué palabras cubren.",
      "Una fuente en una ficha es un enlace corriente: al otro sitio solo se le pregunta cuando usted lo sigue.",
    ],
  },
};
