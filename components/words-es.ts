// The interface in Spanish.
import type { Words } from "./words.ts";

function times(count: number): string {
  return count === 1 ? "una vez" : `${count.toLocaleString("es")} veces`;
}

/** Nothing for none. */
function counted(count: number, one: string, several: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : several}`;
}

export const spanish: Words = {
  mentionOf: (index, count) => `mención ${index} de ${count}`,
  previous: "Mención anterior",
  next: "Mención siguiente",
  pin: "Fijar esta ficha",
  close: "Cerrar",
  history: "Historia",
  relatedEvents: "Hechos relacionados",
  inEnglish: "en inglés",
  partlyInEnglish: "en parte en inglés",
  inFigures: "En cifras",
  whatCounts: "Qué se cuenta",
  sources: "Fuentes",
  source: (host) => `Fuente: ${host}`,
  newTab: "se abre en una pestaña nueva",
  unverified: "aún sin verificar",
  showMore: (count) => `${count} más`,
  moreSteps: (later, earlier) =>
    [counted(later, "posterior", "posteriores"), counted(earlier, "anterior", "anteriores")].filter(Boolean).join(", "),
  showFewer: "menos",
  categories: { official: "Autoridades", office: "Cargos", agency: "Organismos", term: "Términos", place: "Lugares" },
  categoriesLabel: "Qué se marca",
  onHere: "activo aquí",
  offHere: "apagado aquí",
  switchLabel: (site) => `Waymark en ${site}`,
  published: "Publicado el",
  undated: "Fecha de publicación desconocida.",
  names: (entities, mentions) => [
    "Nombra ",
    String(entities),
    ` ${entities === 1 ? "persona, organismo o término" : "personas, organismos y términos"}, ${times(mentions)}.`,
  ],
  namesNobody: "No nombra a nadie ni nada que Waymark conozca.",
  sinceThen: "Desde entonces",
  nothingSince: "No consta ningún cambio en lo que nombra este artículo.",
  around: "En torno a este artículo",
  thisArticle: "Este artículo",
  sameWeek: "la misma semana",
  namedHere: "Nombrados aquí",
  mentions: (count) => (count === 1 ? "mención" : "menciones"),
  notMarked: "sin marcar en la página",
  jumpHint: "Elija un nombre para ir a él en el artículo.",
  options: "Opciones",
  loading: "Leyendo la página…",
  preparing: "Preparando los registros. Tarda unos segundos tras una instalación o una actualización…",
  notArticle: {
    title: "Aquí no hay un artículo",
    text: "Waymark marca nombres en artículos de prensa. Esta página no parece uno: puede ser una portada o una lista, o un artículo que no dice ni su fecha ni qué es.",
    action: "Anotar esta página de todos modos",
  },
  notMigration: {
    title: "No trata de migración",
    text: "Este artículo no parece tratar de migración, así que Waymark lo ha dejado como está.",
    action: "Anotar esta página de todos modos",
  },
  noAccess: (site) => ({
    title: "Fuera de la lista",
    text: `Waymark no lee ${site === "" ? "este sitio" : site} por sí solo. Puede pedir que se anote esta página una vez.`,
    action: "Anotar esta página",
  }),
  offSite: (site) => ({
    title: "Apagado aquí",
    text: `En ${site} no se lee ni se marca nada. El interruptor de arriba lo enciende de nuevo.`,
  }),
  restricted: {
    title: "Cerrada a las extensiones",
    text: "El navegador no deja que ninguna extensión lea esta página: sus propias páginas, su tienda y su visor de PDF están cerrados a todas.",
  },
  error: {
    title: "Algo ha fallado",
    text: "Waymark no ha podido leer esta página. Recargarla suele ayudar.",
    action: "Intentarlo de nuevo",
  },
  stale: {
    title: "No está activo aquí",
    text: "Waymark no está en esta página: ya estaba abierta antes de instalarlo o actualizarlo, o no llegó a cargarse. Al recargarla se marcarán sus nombres.",
    action: "Recargar esta página",
  },
  unwantedLanguage: {
    title: "No es uno de sus idiomas",
    text: "En las opciones eligió que no se lean artículos en este idioma.",
    action: "Anotar esta página de todos modos",
  },
  noDataset: {
    title: "No se pueden leer los registros",
    text: "Los archivos de Waymark faltan o están dañados, así que no puede decir nada de ninguna página. Instalarlo de nuevo lo arregla.",
    action: "Intentarlo de nuevo",
  },
};
