// What a trace of a page says of the extension: the processor time of its tasks on the page's main thread. Other than the wall
// clock's, it does not grow when other programs want the processor too.
import type { Page } from "puppeteer-core";
import { waitForMarks } from "./drive.ts";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the thread's own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string; readonly data?: { readonly worldName?: string } };
}

/** The content script's name in a trace. */
const WORLD = "Waymark";
/** For pages whose time is measured: their own scripts are no part of it. */
export const SILENT = { "content-security-policy": "script-src 'none'; img-src 'none'; frame-src 'none'" };

export interface OwnTasks {
  /** ms of processor time, style and layout that our code asks for included. */
  readonly total: number;
  /** The part of it after the page had been parsed. */
  readonly parsed: number;
  /** The longest of the tasks, ms. */
  readonly longest: number;
}

/** What Chromium's tracing must record. */
const TRACE_CATEGORIES = ["-*", "devtools.timeline", "v8", "v8.execute", "blink"];

const CALLS = new Set(["v8.callFunction", "v8.run"]);
/** Answers of the browser to promises. Where the page's own scripts are blocked, they are ours or the automation's, which are tiny. */
const ANSWERS = "RunMicrotasks";
/** Among them it asks for the page's pictures and styles: that is the page's time, with the step around it. */
const FETCH = "ResourceFetcher::requestResource";
const STEP = "AsyncTask Run";
const PARSED = "MarkDOMContent";

/**
 * From navigation until the page has been marked, or, where nothing is to be marked, has been at rest for a while. The page must run no
 * scripts of its own.
 */
export async function tracedTasks(page: Page, url: string): Promise<OwnTasks> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  await page.goto(url, { waitUntil: "load" });
  await waitForMarks(page, 1, 1500).catch(() => undefined);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error("Chromium gave no trace.");
  return ownTasks(trace);
}

/** The page's HTML within 1 MB of it: after its own text come teasers, as on the longest pages of outlets. */
export function inMegabyte(html: string): string {
  const teaser = `<div class="teaser"><h3><a href="/x">A story about the harbour of another town</a></h3><p>Two lines of what it says, so that the reader may think of opening it.</p></div>`;
  const rest = teaser.repeat(Math.ceil((1_000_000 - html.length) / teaser.length));
  return html.replace("</body>", `<section class="more-stories">${rest}</section></body>`);
}

function ownTasks(trace: Uint8Array): OwnTasks {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const page = pageThread(traceEvents);
  const onPage = traceEvents
    .filter(({ ph, pid, tid }) => ph === "X" && `${pid} ${tid}` === page)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const fetches = pagesOwn(onPage);
  const parsedAt = traceEvents.findLast(({ name, pid, tid }) => name === PARSED && `${pid} ${tid}` === page)?.ts ?? 0;
  const times: number[] = [];
  let parsed = 0;
  let end = 0;
  for (const event of onPage) {
    const { ts, dur = 0, tdur = 0 } = event;
    if (ts < end || !isOurs(event)) continue;
    end = ts + dur;
    const nested = fetches.filter((fetch) => isWithin(fetch, event));
    const own = (tdur - nested.reduce((sum, fetch) => sum + (fetch.tdur ?? 0), 0)) / 1000;
    times.push(own);
    if (ts >= parsedAt) parsed += own;
  }
  return { total: times.reduce((sum, time) => sum + time, 0), parsed, longest: Math.max(0, ...times) };
}

/** The outermost events in which the browser asks for what the page shows. */
function pagesOwn(onPage: readonly TraceEvent[]): TraceEvent[] {
  const fetches = onPage.filter(({ name }) => name === FETCH);
  const found: TraceEvent[] = [];
  for (const event of onPage) {
    const isOne = event.name === FETCH || (event.name === STEP && fetches.some((fetch) => isWithin(fetch, event)));
    const isInside = found.some((outer) => isWithin(event, outer));
    if (isOne && !isInside) found.push(event);
  }
  return found;
}

function isWithin({ ts }: TraceEvent, outer: TraceEvent): boolean {
  return ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0);
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name === ANSWERS) return true;
  return CALLS.has(name) && (args?.worldName === WORLD || args?.data?.worldName === WORLD);
}

/** Process and thread of the page: where most HTML was parsed. */
function pageThread(events: readonly TraceEvent[]): string {
  const parsed = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (name === "ParseHTML") parsed.set(`${pid} ${tid}`, (parsed.get(`${pid} ${tid}`) ?? 0) + dur);
  }
  return [...parsed].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
