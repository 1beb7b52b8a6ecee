// The popup in Spanish.
import type { PopupOwnWords } from "./words.ts";

export const spanish: PopupOwnWords = {
  nothingAround: "No consta ningún hecho en torno a ese día sobre lo que nombra el artículo.",
  filter: "Sobre",
  everything: "todo lo nombrado aquí",
  all: (count) => `los ${count}`,
  onDemand: "Marcada porque usted lo pidió.",
  leaveAlone: "Dejar esta página como estaba",
  byYourLeave: (site) => `Usted pidió leer siempre ${site}.`,
  always: (site) => `Leer siempre ${site}`,
  notAlways: "Dejar de hacerlo",
  pause: "Pausar en todas partes",
  pauseHour: "una hora",
  pauseForever: "hasta que lo active",
  brief: "Síntesis",
  paused: (until) => ({
    title: "En pausa en todas partes",
    text: `${until === undefined ? "Hasta que usted lo active" : `Hasta ${until}`} no se lee ni se marca nada en ninguna página.`,
    action: "Activar ahora",
  }),
};
