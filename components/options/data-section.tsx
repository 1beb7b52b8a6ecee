// Which dataset is in use, how much it holds, another edition from a file and back, and what is wrong with the store.
import { useState } from "preact/hooks";
import type { DatasetState } from "../../lib/messages/dataset-state.ts";
import { EditionLoader } from "./edition-loader.tsx";
import { Section, Status } from "./section.tsx";
import type { OptionsProps } from "./types.ts";
import type { OptionWords } from "./words.ts";

type Props = OptionsProps & { readonly words: OptionWords };

function dayIn(lang: string, date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const options = {
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: "long" as const }),
    ...(day !== undefined && { day: "numeric" as const }),
  } as const;
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}

function Counts({ state, words }: { readonly state: DatasetState; readonly words: OptionWords }) {
  const { counts } = state.stamp;
  if (counts === undefined) return null;
  const { verifiedFacts, ...rest } = counts;
  const number = new Intl.NumberFormat(words.lang, { useGrouping: "always" });
  const share = new Intl.NumberFormat(words.lang, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <dl class="pairs figures">
        {Object.entries(words.data.counts).map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{number.format(countOf(rest, name))}</dd>
          </div>
        ))}
      </dl>
      <p>{words.data.verified(share.format(verifiedFacts / Math.max(1, counts.facts)))}</p>
    </>
  );
}

function countOf(counts: object, name: string): number {
  const value: unknown = Object.entries(counts).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : 0;
}

/** The store's problem in words, where there is one. */
function StoreNotice({ state, words }: { readonly state: DatasetState; readonly words: OptionWords }) {
  const { problem, repaired } = state;
  if (problem !== undefined) {
    return (
      <p class="warning" data-problem={problem.kind}>
        {words.data.problems[problem.kind]} {words.data.memory} <small>{words.data.detail(problem.detail)}</small>
      </p>
    );
  }
  if (repaired === undefined) return null;
  return (
    <p class="warning" data-repaired={repaired.kind}>
      {words.data.repaired} <small>{words.data.detail(repaired.detail)}</small>
    </p>
  );
}

function Edition({ state, words }: { readonly state: DatasetState; readonly words: OptionWords }) {
  return (
    <>
      <p class="edition" data-edition={state.stamp.hash}>
        <b>{words.data.edition(dayIn(words.lang, state.stamp.date))}.</b>{" "}
        {words.data.origins[state.stamp.origin ?? "packaged"]}
      </p>
      <StoreNotice state={state} words={words} />
      <Counts state={state} words={words} />
    </>
  );
}

export function DataSection({ model, events, words }: Props) {
  const [said, setSaid] = useState("");
  const { dataset } = model;
  const saying = (done: string, failed: string) => (worked: boolean) => setSaid(worked ? done : failed);
  const { data } = words;
  const state = typeof dataset === "string" ? undefined : dataset;
  const back = state?.stamp.origin === undefined ? undefined : state.packagedDate;
  return (
    <Section id="data" title={data.title} lead={data.lead}>
      {dataset === "reading" ? <p class="soft">{data.reading}</p> : null}
      {dataset === "unknown" ? <p class="warning">{data.unknown}</p> : null}
      {state === undefined ? null : <Edition state={state} words={words} />}
      {back === undefined ? null : (
        <p>
          <button
            type="button"
            class="act"
            onClick={() => void events.onReturnToPackaged().then(saying(data.backDone, data.backFailed))}
          >
            {data.back(dayIn(words.lang, back))}
          </button>
        </p>
      )}
      <EditionLoader
        words={words}
        onLoad={events.onLoadEdition}
        onLoaded={() => setSaid("")}
        inUse={state === undefined ? "" : data.loaded(dayIn(words.lang, state.stamp.date))}
      />
      <div class="row">
        <h3>{data.repair}</h3>
        <div class="field">
          <button
            type="button"
            class="act"
            onClick={() => void events.onRepair().then(saying(data.repairDone, data.repairFailed))}
          >
            {data.repairButton}
          </button>
          <p class="hint">{data.repairHint}</p>
        </div>
      </div>
      <Status text={said} />
    </Section>
  );
}
