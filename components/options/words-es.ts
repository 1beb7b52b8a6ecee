// The options page in Spanish: how marks look, where Waymark reads, languages, shortcuts.
import type { OptionsWords } from "./words-en.ts";

export const spanish: OptionsWords = {
  title: "Opciones",
  contents: "En esta página",
  saved: "Guardado.",
  failed: "No se ha podido guardar. No ha cambiado nada.",
  undo: "Deshacer",
  cancel: "Cancelar",
  remove: "Quitar",
  newTab: "se abre en una pestaña nueva",
  marks: {
    title: "Marcas",
    lead: "Qué se subraya en un artículo, con qué frecuencia y con qué aspecto.",
    categories: "Qué se marca",
    density: "Con qué frecuencia",
    densities: {
      every: ["Cada mención", "Cada nombre, todas las veces."],
      "first-per-screen": ["Una vez por pantalla", "De nuevo cuando ha pasado más o menos una pantalla de texto."],
      "first-per-section": ["Una vez por sección", "De nuevo después de cada título."],
      first: ["Solo la primera mención", "La ventana de Waymark las cuenta y las encuentra todas."],
    },
    style: "Qué aspecto tiene una marca",
    styles: { underline: "Subrayado", tint: "Fondo", both: "Ambos" },
    tintNote: "El texto que la propia página subraya lleva siempre fondo: dos líneas chocarían.",
    preview: "Así se verá",
    delay: "Espera antes de abrir una ficha",
    delayHint: "Cuánto ha de quedarse el puntero sobre una marca.",
    seconds: (value: string) => `${value} s`,
    badge: "Número en el botón de la barra",
    badgeLabel: "Mostrar cuántas personas, organismos y términos nombra una página",
  },
  sample: [
    {
      heading: "",
      text: "[official:Alejandro Mayorkas], [office:secretario de Seguridad Nacional], viajó a Ciudad de México el 27 de diciembre de 2023. [official:Mayorkas] habló del [term:Título 42] y de los puentes de [place:Eagle Pass].",
    },
    {
      heading: "En la frontera",
      text: "La [agency:Oficina de Aduanas y Protección Fronteriza] había cerrado dos, dijo [official:Mayorkas], y la [agency:CBP] los reabriría.",
    },
  ],
  sites: {
    title: "Sitios",
    lead: "Waymark lee los medios de su lista y ninguna otra página si usted no lo pide.",
    own: "Siempre activo",
    ownHint:
      "Otros sitios que quiere que se lean. El navegador le pide permiso para cada uno y lo retira cuando usted lo quita.",
    ownNone: "Todavía ninguno. La ventana de Waymark también puede anotar una página una sola vez.",
    ownAdd: "Añadir un sitio",
    ownButton: "Leerlo siempre",
    silent: "Nunca activo",
    silentHint: "Allí no se lee ni se marca nada, estén en la lista que estén.",
    silentNone: "No hay ningún sitio apagado.",
    silentAdd: "Apagar un sitio",
    silentButton: "Apagar",
    placeholder: "ejemplo.org",
    problems: {
      "not-a-site": "Eso no es una dirección web. Escriba una como ejemplo.org.",
      listed: "Ese sitio ya está en la lista de Waymark.",
      known: "Ese sitio ya está en esta lista.",
      refused: "No se ha dado el permiso. No ha cambiado nada.",
      "not-saved": "No se ha podido guardar. No ha cambiado nada.",
    },
    added: (site: string) => `Desde ahora se lee ${site}.`,
    removed: (site: string) => `${site} ya no está en esta lista.`,
    outlets: "Medios de la lista",
    outletsHint: (count: string, countries: string) => `${count} medios de ${countries} países y organismos.`,
    search: "Nombre o dirección",
    language: "Idioma",
    everyLanguage: "Todos los idiomas",
    found: (count: number, number: string) => (count === 1 ? "1 medio" : `${number} medios`),
    showAll: "Mostrarlos todos, por país",
    hideAll: "Ocultarlos de nuevo",
    foundNone: "No hay en la lista ningún medio con ese nombre.",
  },
  languages: {
    title: "Idiomas",
    lead: "Una ficha está en el idioma de su artículo; todo lo demás, en el que usted elija.",
    interface: "Idioma de Waymark",
    auto: "El idioma del navegador",
    names: { en: "Inglés", es: "Español" },
    articles: "Se leen artículos en",
    articlesHint: "Los artículos en otros idiomas se leen cuando nombran algo que Waymark conoce.",
  },
  shortcuts: {
    title: "Atajos de teclado",
    lead: "Para leer sin puntero.",
    none: "sin asignar",
    change: "Cambiarlos en la configuración del navegador",
  },
  reset: {
    title: "Su configuración",
    homes: {
      sync: "Esta configuración se sincroniza con el navegador, si usted usa la sincronización. Si no, se queda en este dispositivo.",
      "too-large":
        "Esta configuración es demasiado grande para la sincronización del navegador. Se guarda solo en este dispositivo.",
      refused:
        "La sincronización del navegador no acepta ahora esta configuración. Se guarda solo en este dispositivo.",
      newer:
        "Otro de sus dispositivos tiene un Waymark más nuevo, cuya configuración no se toca. Lo que cambie aquí se queda en este dispositivo.",
    },
    device: "Una pausa y los sitios que ha añadido son de este dispositivo y nunca se sincronizan.",
    unusable: {
      damaged:
        "Parte de la configuración guardada no se ha podido leer y tiene sus valores iniciales. Lo guardado se conserva.",
      newer: "Esta configuración la guardó un Waymark más nuevo. Se usa lo que este entiende; el resto se conserva.",
    },
    button: "Restablecer toda la configuración",
    hint: "Sus propias entradas, los sitios añadidos y los datos se quedan como están.",
    done: "Toda la configuración está como al principio.",
  },
};
