// The answer to "Who or what is this?" where no page of the reader's can show it. Only the id of the question stands in
// the address.
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { Answer, Sheet } from "../../components/lookup/answer.tsx";
import { lookupWords } from "../../components/lookup/words.ts";
import type { Language } from "../../lib/context/types.ts";
import { takeQuestion } from "../../lib/messages/kept-question.ts";
import { sendMessage, type Answer as AnswerFacts, type Question } from "../../lib/messages/messages.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";

const close = (): void => window.close();

export function Lookup({ id }: { readonly id: string }) {
  const [question, setQuestion] = useState<Question>();
  const [answer, setAnswer] = useState<AnswerFacts | "failed" | "gone">();
  useEffect(() => {
    const ask = async (): Promise<AnswerFacts | "gone"> => {
      const asked = await takeQuestion(id);
      setQuestion(asked);
      return asked === undefined ? "gone" : sendMessage("lookUp", asked);
    };
    ask().then(setAnswer, () => setAnswer("failed"));
  }, [id]);
  useEffect(closeOnEscape, []);
  if (typeof answer === "object") return <Answer {...answer} onClose={close} />;
  const language: Language = interfaceLanguage({ language: "auto" }, browser.i18n.getUILanguage());
  const words = lookupWords(language);
  return (
    <Sheet text={question?.text ?? ""} language={language} words={words} onClose={close}>
      <p>{answer === undefined ? words.looking : words[answer]}</p>
    </Sheet>
  );
}

function closeOnEscape(): () => void {
  window.addEventListener("keydown", closeAt);
  return () => window.removeEventListener("keydown", closeAt);
}

function closeAt({ key }: KeyboardEvent): void {
  if (key === "Escape") close();
}
