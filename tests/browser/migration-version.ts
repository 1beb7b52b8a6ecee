// A fixture page with a migration story in it: its structure stays, two of its paragraphs say something else.

const STORY = {
  en: [
    "Alejandro Mayorkas met mayors from the border towns of Texas on Tuesday, where the Border Patrol had counted more migrants than in any December before.",
    "Asylum seekers would be given a date in immigration court, Customs and Border Protection said, and the Department of Homeland Security asked Congress for money for beds.",
  ],
  es: [
    "Alejandro Mayorkas se reunió el martes con alcaldes de la frontera de Texas, donde la Patrulla Fronteriza había contado más migrantes que en cualquier diciembre anterior.",
    "Los solicitantes de asilo recibirían una fecha en la corte de inmigración, dijo la Oficina de Aduanas y Protección Fronteriza, y el Departamento de Seguridad Nacional pidió dinero al Congreso.",
  ],
} as const;

/** Puts the story in the place of the two longest of the `body`'s paragraphs that stand in the HTML as they are. @throws where there are none. */
export function migrationVersion(html: string, body: readonly string[], language: "en" | "es"): string {
  const found = body.filter((text) => html.includes(text)).toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  if (first === undefined || second === undefined) throw new Error("The page's paragraphs do not stand in its HTML.");
  return html.replaceAll(first, STORY[language][0]).replaceAll(second, STORY[language][1]);
}
