// The answer to "Who or what is this?" as a card beside the selection.
import { render } from "preact";
import { Answer } from "../../components/lookup/answer.tsx";
import { answerCss } from "../../components/lookup/answer.css.ts";
import type { Answer as AnswerFacts } from "../../lib/messages/messages.ts";
import { openAside } from "../../lib/overlay/aside.ts";
import { report } from "./report.ts";

export interface AnswerCard {
  /** False where the card cannot stand there. */
  show(answer: AnswerFacts, range: Range): boolean;
}

/** One card at a time; each closes with Escape, with its button, with a press elsewhere and when its text leaves the view. */
export function createAnswerCard(document: Document, signal: AbortSignal): AnswerCard {
  let current: AbortController | undefined;
  return {
    show(answer, range) {
      current?.abort();
      const ended = (current = new AbortController());
      const close = (): void => ended.abort();
      return openAside({
        document,
        range,
        style: answerCss,
        render: (frame) => render(<Answer {...answer} onClose={close} />, frame),
        unrender: (frame) => render(null, frame),
        close,
        report,
        signal: AbortSignal.any([signal, ended.signal]),
      });
    },
  };
}
