// The welcome page in Spanish.
import type { WelcomeWords } from "./words.ts";

export const spanish: WelcomeWords = {
  title: "Le damos la bienvenida a Waymark",
  heading: "A quién y qué nombran las noticias, con los datos de aquel día",
  lead: "En las noticias sobre migración, Waymark subraya las autoridades, los cargos, los organismos, los términos y los lugares que nombra un artículo. Una ficha dice qué era cada uno el día en que se publicó y qué ha pasado desde entonces.",
  tryIt: "Pruébelo: deje el puntero sobre un nombre subrayado",
  otherwise:
    "En una pantalla táctil, tóquelo. Con el teclado, en cualquier artículo, Alt+Mayús+J va al nombre siguiente y Alt+Mayús+O abre su ficha.",
  sample: {
    headline: "Delegación estadounidense en la Ciudad de México para hablar de migración",
    day: "27 de diciembre de 2023",
    paragraphs: [
      "El secretario de Estado, Antony Blinken, y el secretario de Seguridad Nacional, Alejandro Mayorkas, se reunieron el miércoles con el presidente Andrés Manuel López Obrador en Palacio Nacional. Hablaron del número de migrantes que llegan a la frontera en Eagle Pass y de los cruces que había cerrado la Oficina de Aduanas y Protección Fronteriza.",
      "Desde que el Título 42 terminó en mayo, los migrantes pueden volver a pedir asilo después de cruzar. La secretaria de Relaciones Exteriores, Alicia Bárcena, dijo que los dos gobiernos seguirían hablando en enero.",
    ],
    note: "Una muestra escrita para esta página, leída por el mismo motor que cualquier artículo.",
  },
  points: [
    {
      title: "Qué lee",
      text: "El texto de los artículos en los medios de su lista y, solo cuando usted lo pide desde el botón de la barra, el de otra página u otro sitio.",
    },
    {
      title: "Qué sale de su navegador",
      text: "Nada. Todos los registros están en la extensión. No envía texto, direcciones ni clics, no guarda historial y no hace peticiones a ningún servidor.",
    },
    {
      title: "Qué cambia en la página",
      text: "Nada. Los subrayados los pinta el navegador; no se mueve ni se inserta ni una palabra.",
    },
    {
      title: "Cómo lo sabe",
      text: "Cada dato nombra su fuente. Lo que aún nadie ha comprobado en ella lleva una cruz (†). Cuando un nombre podría ser de otra persona, Waymark calla.",
    },
  ],
  next: "Eso es todo: nada a lo que suscribirse, nada que permitir, nada que configurar. Las páginas de noticias que ya estaban abiertas hay que recargarlas una vez. Puede cerrar esta página.",
};
