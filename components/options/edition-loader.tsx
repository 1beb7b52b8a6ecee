// Loads an edition from a file: refused with the reason, and, where only its signature is wanting, loaded if the reader insists.
import { useState } from "preact/hooks";
import { FileButton } from "./file-button.tsx";
import { Status } from "./section.tsx";
import type { EditionAnswer, OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

interface EditionLoaderProps {
  readonly words: OptionWords;
  readonly onLoad: OptionsEvents["onLoadEdition"];
  readonly onLoaded: () => void;
  /** What is said once it is loaded. */
  readonly inUse: string;
}

interface Tried {
  readonly file: File;
  readonly answer: EditionAnswer | "checking";
}

export function EditionLoader({ words, onLoad, onLoaded, inUse }: EditionLoaderProps) {
  const [tried, setTried] = useState<Tried>();
  const { data } = words;
  const load = async (file: File, allowUnsigned: boolean): Promise<void> => {
    setTried({ file, answer: "checking" });
    const answer = await onLoad(file, allowUnsigned);
    setTried({ file, answer });
    if (answer.kind === "loaded") onLoaded();
  };
  const answer = tried?.answer;
  const refused = typeof answer === "object" && answer.kind === "refused" ? answer : undefined;
  return (
    <div class="row">
      <h3>{data.load}</h3>
      <div class="field">
        <FileButton
          id="edition-file"
          label={data.loadButton}
          accept=".waymark,.bin,application/octet-stream"
          disabled={answer === "checking"}
          onFile={(file) => void load(file, false)}
        />
        <p class="hint">{data.loadHint}</p>
        <Status text={sayingOf(answer, words, inUse)} />
        {refused === undefined ? null : (
          <div class="warning" data-fault={refused.fault}>
            {data.faults[refused.fault]} <small>{data.detail(refused.detail)}</small>
            {refused.allowable && tried !== undefined ? (
              <p class="acts">
                <button type="button" class="act" onClick={() => void load(tried.file, true)}>
                  {data.anyway}
                </button>
                <button type="button" class="more" onClick={() => setTried(undefined)}>
                  {words.cancel}
                </button>
                <small>{data.anywayHint}</small>
              </p>
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
}

function sayingOf(answer: EditionAnswer | "checking" | undefined, { data }: OptionWords, inUse: string): string {
  if (answer === "checking") return data.checking;
  if (answer?.kind === "loaded") return inUse;
  return answer?.kind === "not-installed" ? data.notInstalled : "";
}
