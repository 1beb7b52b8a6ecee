// The page that answers "Who or what is this?" where no page of the reader's can: what its address and the browser keep of it.
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openAnswerPage } from "../../../entrypoints/background/answer-page.ts";
import { takeQuestion } from "../../../lib/messages/kept-question.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const create = vi.fn<(window: { url: string; incognito: boolean }) => Promise<void>>();
const question = { text: "Alejandro Mayorkas", published: "2023-12-27" };

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.windows, { create });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://waymark${path}` });
  return () => void Reflect.deleteProperty(fakeBrowser.runtime, "getBrowserInfo");
});

test("the words do not stand in the address, and are forgotten once they are taken", async () => {
  await openAnswerPage(question, false);
  const [{ url, incognito } = expect.fail("no window")] = create.mock.lastCall ?? [];
  expect(incognito).toBe(false);
  const id = /^chrome-extension:\/\/waymark\/lookup\.html\?([0-9a-f-]{36})$/.exec(url)?.[1] ?? expect.fail(url);
  expect(await takeQuestion(id)).toEqual(question);
  expect(await takeQuestion(id)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test("from a private window nothing is opened or kept where the browser would open it in another", async () => {
  await openAnswerPage(question, true);
  expect(create).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test("from a private window of Firefox a private one is opened", async () => {
  Object.assign(fakeBrowser.runtime, { getBrowserInfo: () => Promise.resolve({ name: "Firefox" }) });
  await openAnswerPage(question, true);
  expect(create.mock.lastCall?.[0].incognito).toBe(true);
});
