// The answer to "Who or what is this?" where no page of the reader's can show it. The question stands in the address.
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { Answer, Sheet } from "../../components/lookup/answer.tsx";
import { lookupWords } from "../../components/lookup/words.ts";
import type { Language } from "../../lib/context/types.ts";
import { sendMessage, type Answer as AnswerFacts, type Question } from "../../lib/messages/messages.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";

const close = (): void => window.close();

export function Lookup({ question }: { readonly question: Question }) {
  const [answer, setAnswer] = useState<AnswerFacts | "failed">();
  useEffect(() => {
    sendMessage("lookUp", question).then(setAnswer, () => setAnswer("failed"));
  }, [question]);
  useEffect(closeOnEscape, []);
  if (answer !== undefined && answer !== "failed") return <Answer {...answer} onClose={close} />;
  const language: Language = interfaceLanguage({ language: "auto" }, browser.i18n.getUILanguage());
  const words = lookupWords(language);
  return (
    <Sheet text={question.text} language={language} words={words} onClose={close}>
      <p>{answer === "failed" ? words.failed : words.looking}</p>
    </Sheet>
  );
}

/** The question that stands in an address. */
export function questionIn(search: string): Question {
  const { text = "", published, language } = Object.fromEntries(new URLSearchParams(search));
  return { text, ...(published !== undefined && { published }), ...(language !== undefined && { language }) };
}

function closeOnEscape(): () => void {
  window.addEventListener("keydown", closeAt);
  return () => window.removeEventListener("keydown", closeAt);
}

function closeAt({ key }: KeyboardEvent): void {
  if (key === "Escape") close();
}
