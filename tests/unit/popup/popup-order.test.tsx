// @vitest-environment happy-dom
// The popup asks again whenever the page tells of a change: what it shows is the newest answer, not the one that came last.
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { askPage } from "../../../entrypoints/popup/ask-page.ts";
import type { Known } from "../../../entrypoints/popup/popup-state.ts";
import { Popup } from "../../../entrypoints/popup/popup.tsx";
import { onPageMessage } from "../../../lib/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../lib/settings/settings.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { mount, settled } from "../components/mount.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.mock("../../../lib/messages/messages.ts", () => ({ onPageMessage: vi.fn(), sendMessage: vi.fn() }));
const asked = vi.hoisted(() => vi.fn<typeof askPage>());
vi.mock("../../../entrypoints/popup/ask-page.ts", () => ({ askPage: asked, browserLanguage: () => "en" }));

function known(kind: "reading" | "not-article"): Known {
  return {
    page: { tabId: 1, url: "https://example.org/a", site: "example.org", restricted: false },
    state: { kind },
    settings: DEFAULT_SETTINGS,
    language: "en",
    dataset: { kind: "preparing" },
    listed: true,
    own: false,
    now: 0,
  };
}

let changed = (): void => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset();
  vi.mocked(onPageMessage).mockImplementation((_type, listener) => {
    changed = () => void Reflect.apply(listener, undefined, [{ sender: { tab: { id: 1 } } }]);
    return () => undefined;
  });
  return () => render(null, document.body);
});

test("an older question's answers, early or late, do not take the place of a newer one's", async () => {
  const first = Promise.withResolvers<Known>();
  const early: ((soon: Known) => void)[] = [];
  asked.mockResolvedValueOnce(known("not-article"));
  asked.mockImplementationOnce((soon) => (early.push(soon), first.promise));
  asked.mockResolvedValueOnce(known("not-article"));
  const root = mount(<Popup onKnown={() => undefined} />);
  const shows = (kind: string) =>
    vi.waitFor(() => expect(root.querySelector("[data-state]")?.getAttribute("data-state")).toBe(kind));
  await shows("not-article");
  changed();
  changed();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
  vi.useFakeTimers();
  early[0]?.(known("reading"));
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  first.resolve(known("reading"));
  await first.promise;
  await settled();
  await shows("not-article");
});
