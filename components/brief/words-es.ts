// The side panel in Spanish.
import type { BriefWords } from "./words.ts";

export const spanish: BriefWords = {
  brief: "El artículo en breve",
  contents: "En esta síntesis",
  inReadingOrder: "En el orden en que el artículo los nombra por primera vez.",
  undated: "No se conoce la fecha del artículo: no hay un día junto al cual poner hechos, cargos y cifras.",
  named: (count) => (count === 1 ? "nombrado una vez" : `nombrado ${count} veces`),
  goTo: "Ir a",
  mention: (index, count, surface) => `mención ${index} de ${count}: ${surface}`,
  moreOfAll: (count) => `Mostrar ${count} más`,
  concerns: "Concierne a",
  takeAway: "Exportar",
  copyMarkdown: "Copiar",
  saveCsv: "CSV",
  saveJson: "JSON",
  saveAnnotations: "Anotaciones",
  print: "Imprimir",
  exportHints: {
    markdown: "Copiar la síntesis en Markdown",
    csv: "Guardar lo nombrado como tabla (CSV)",
    json: "Guardar la síntesis en JSON",
    annotations: "Guardar cada mención como anotación web del W3C (JSON-LD)",
    print: "Abrir la síntesis como página para imprimir",
  },
  copied: "Copiado.",
  saved: (file) => `Guardado como ${file}.`,
  failed: "No ha funcionado. Recargue la página e inténtelo de nuevo.",
  drawing: (day, events) => {
    const count = events === 0 ? "ningún hecho" : events === 1 ? "1 hecho" : `${events} hechos`;
    const below = events > 0 ? ", que se enumeran abajo" : "";
    return `Línea de tiempo en torno al artículo del ${day} con ${count}${below}`;
  },
  noEvents: "No consta ningún hecho relacionado en torno a ese día.",
  tenures: "En el cargo",
  standings: "En vigor",
  patterns: {
    plain: "en el cargo o en vigor",
    open: "sigue",
    acting: "en funciones, o en vigor en parte",
    planned: "anunciado o aprobado",
    blocked: "bloqueado",
    ended: "terminado",
  },
  table: "Las cifras en una tabla",
  period: "Período",
  newestThen: "lo más reciente entonces",
  offHere: (site) => ({
    title: "Apagado aquí",
    text: `En ${site === "" ? "este sitio" : site} no se lee ni se marca nada.`,
    action: "Encenderlo aquí",
  }),
  paused: {
    title: "En pausa en todas partes",
    text: "No se lee ni se marca nada en ninguna página hasta que usted active Waymark.",
    action: "Activar ahora",
  },
  notListed: {
    title: "Aún sin leer",
    text: "Waymark no está activo en esta página. Si ya estaba abierta antes de instalarlo o actualizarlo, recárguela. Una página que no está en la lista se anota con un clic en el botón de Waymark de la barra del navegador.",
    action: "Intentarlo de nuevo",
  },
  refused: "El navegador pide antes un clic en el botón de Waymark de la barra.",
};
