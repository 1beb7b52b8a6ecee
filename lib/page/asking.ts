// The questions of one article to the background: one at a time, however often the page changes, and no answer is thrown away
// because the text has moved on meanwhile.
import { movedMentions } from "../annotation/moved-mentions.ts";
import type { BlockOrigin } from "../article/block-origins.ts";
import type { ArticleReading } from "../article/reading.ts";
import { sendMessage, type AnnotateAnswer, type AnnotateRequest } from "../messages/messages.ts";

/** ms after which an answer is not waited for any longer: a background may end in the midst of a question. */
const LOST = 10_000;

type Depth = AnnotateRequest["depth"];
type Origins = readonly (BlockOrigin | undefined)[];

export interface Asking {
  /** Asks about the article as it is now; again after the answer, where a question is under way. */
  ask(depth: Depth): void;
  /** The article has changed so. */
  moved(origins: Origins): void;
}

export interface AskingOptions {
  readonly signal: AbortSignal;
  readonly force: boolean;
  readonly reading: () => ArticleReading;
  /** The answer, its mentions where their blocks stand now. */
  readonly told: (answer: AnnotateAnswer) => void;
  readonly failed: (error: unknown) => void;
}

export function createAsking({ signal, force, reading, told, failed }: AskingOptions): Asking {
  let underWay: { readonly at: number; readonly moves: Origins[] } | undefined;
  let next: Depth | undefined;

  async function run(depth: Depth): Promise<void> {
    const [asked, question] = [reading(), { at: performance.now(), moves: [] as Origins[] }];
    underWay = question;
    try {
      const answer = await sendMessage("annotate", { article: asked.article, force, depth });
      if (!signal.aborted && isStillAbout(asked, reading())) told(moved(answer, question.moves));
    } finally {
      if (underWay === question) goOn();
    }
  }

  function goOn(): void {
    underWay = undefined;
    const depth = next;
    next = undefined;
    if (depth !== undefined && !signal.aborted) run(depth).catch(failed);
  }

  return {
    ask(depth) {
      if (underWay !== undefined && performance.now() - underWay.at < LOST) next = depth;
      else run(depth).catch(failed);
    },
    moved: (origins) => void underWay?.moves.push(origins),
  };
}

function moved(answer: AnnotateAnswer, moves: readonly Origins[]): AnnotateAnswer {
  if (moves.length === 0) return answer;
  const { annotation } = answer;
  return { ...answer, annotation: { ...annotation, mentions: moves.reduce(movedMentions, annotation.mentions) } };
}

/** Whether the answer is of the day and the story that stand there now. */
function isStillAbout({ article: asked }: ArticleReading, { article: now }: ArticleReading): boolean {
  return asked.title === now.title && asked.published === now.published && asked.language === now.language;
}
