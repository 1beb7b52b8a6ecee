// The small surfaces of the gallery as they are drawn: the welcome page, and the answer to a question where it is no single card.
import type { ComponentChild } from "preact";
import { answerPageCss } from "../../../components/lookup/answer.css.ts";
import { Answer } from "../../../components/lookup/answer.tsx";
import { welcomeCss } from "../../../components/welcome/welcome.css.ts";
import { WelcomeView } from "../../../components/welcome/welcome-view.tsx";
import type { Card, Language } from "../../../lib/context/types.ts";
import { id } from "./sample-parts.ts";
import type { Surface } from "./surface-shots.ts";

function card(entity: string, named: Pick<Card, "category" | "name" | "kicker">): Card {
  const empty = { rows: [], history: [], events: [], sources: [], verified: "" };
  return { entity: id(entity), language: "en", ...named, ...empty };
}

const several: readonly Card[] = [
  card("mike-johnson", { category: "official", name: "Mike Johnson", kicker: "Official · United States" }),
  card("boris-johnson", { category: "official", name: "Boris Johnson", kicker: "Official · United Kingdom" }),
  card("under-secretary", {
    category: "office",
    name: "Under Secretary of State for Civilian Security, Democracy, and Human Rights",
    kicker: "Office · United States",
  }),
];

const nothing = () => {};
const LONG = "a whole sentence that somebody selected by mistake, and then some more of the paragraph around it";

export function surfaceCss(surface: Surface): string {
  return surface === "welcome" ? welcomeCss : answerPageCss;
}

export function surfaceView(surface: Surface, language: Language): ComponentChild {
  switch (surface) {
    case "welcome":
      return <WelcomeView language={language} />;
    case "answer-several":
      return <Answer text="Johnson" language={language} cards={several} onClose={nothing} />;
    case "answer-nothing":
      return <Answer text="Nobody Of That Name" language={language} cards={[]} onClose={nothing} />;
    case "answer-long":
      break;
  }
  return <Answer text={LONG} language={language} cards={[]} onClose={nothing} />;
}
