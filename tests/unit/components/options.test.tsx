// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { OptionsView } from "../../../components/options/options-view.tsx";
import type { OptionsEvents, OptionsModel } from "../../../components/options/types.ts";
import { optionWords } from "../../../components/options/words.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../lib/settings/settings.ts";
import { button, mount, settled, textOf } from "./mount.ts";
import { model, quiet } from "../../browser/gallery/options-states.ts";

function show(change: Partial<OptionsModel> = {}, events: Partial<OptionsEvents> = {}): HTMLElement {
  return mount(<OptionsView model={{ ...model, ...change }} events={{ ...quiet, ...events }} />);
}

const withSettings = (settings: Partial<Settings>): Pick<OptionsModel, "stored"> => ({
  stored: { ...model.stored, settings: { ...DEFAULT_SETTINGS, ...settings } },
});

const failed = () => Promise.resolve("failed" as const);
const no = () => Promise.resolve(false);

const previewMarks = (root: HTMLElement): string[] =>
  [...root.querySelectorAll(".preview .mark")].map((mark) => mark.textContent);

function fill(root: HTMLElement, selector: string, value: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Every text of a word table by its path; functions are called with stand-ins. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(Reflect.apply(value, undefined, ["2", "3", "4"]))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe("the words", () => {
  test("are there in both languages, none of them empty but the sample's first heading", () => {
    const [english, spanish] = [texts(optionWords("en")), texts(optionWords("es"))];
    expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const empty = [...english, ...spanish].filter(([path, text]) => text.trim() === "" && path !== ".sample.0.heading");
    expect(empty).toEqual([]);
  });

  test("of a field's problem are said in Spanish too", () => {
    const { problem } = optionWords("es").own;
    expect(problem("aliases.0 is too short to be recognised: write at least two letters")).toBe(
      "los otros nombres: demasiado corto: al menos dos letras",
    );
    expect(problem("note is longer than 1,000 characters")).toBe("la nota: más de 1,000 caracteres");
  });
});

describe("marks", () => {
  test("the sample shows which categories are marked and how often", () => {
    expect(previewMarks(show(withSettings({ marking: "every" })))).toHaveLength(8);
    expect(previewMarks(show(withSettings({ marking: "first" })))).toEqual([
      "Alejandro Mayorkas",
      "Secretary of Homeland Security",
      "Title 42",
      "Eagle Pass",
      "Customs and Border Protection",
      "CBP",
    ]);
    expect(previewMarks(show(withSettings({ marking: "first-per-section" })))).toHaveLength(7);
    const noOfficials = { categories: { ...DEFAULT_SETTINGS.categories, official: false } };
    expect(previewMarks(show(withSettings(noOfficials)))).not.toContain("Mayorkas");
  });

  test("each choice says what it changes, and nothing else", () => {
    const onSettings = vi.fn();
    const root = show({}, { onSettings });
    root.querySelector<HTMLInputElement>('input[value="both"]')?.click();
    root.querySelector<HTMLInputElement>('input[name="category"][value="place"]')?.click();
    root.querySelector<HTMLInputElement>('input[value="badge"]')?.click();
    expect(onSettings.mock.calls).toEqual([
      [{ markStyle: "both" }],
      [{ categories: { ...DEFAULT_SETTINGS.categories, place: false } }],
      [{ badge: false }],
    ]);
  });
});

describe("sites", () => {
  test("a search finds outlets by name or host, without accents, and opens their country", async () => {
    const root = show();
    fill(root, "#outlet-search", "pais");
    await settled();
    const open = [...root.querySelectorAll("details[open]")].map(textOf);
    expect(open).toEqual(["Spain 1El País elpais.com"]);
  });

  test("an outlet is switched off with all its hosts", async () => {
    const onSilentSite = vi.fn();
    const root = show({}, { onSilentSite });
    button(root, "Show all, by country").click();
    await settled();
    root.querySelector<HTMLButtonElement>('[role="switch"][aria-label="Example Times"]')?.click();
    expect(onSilentSite.mock.calls).toEqual([
      ["times.example", true],
      ["news.example", true],
    ]);
  });

  test("what is no address is said to be none, and stays to be mended", async () => {
    const onAddOwnSite = vi.fn().mockResolvedValue({ problem: "not-a-site" });
    const root = show({}, { onAddOwnSite });
    fill(root, "#own-sites-add", "nonsense");
    await settled();
    button(root, "Always read it").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#own-sites output"))).toMatch(/no web address/));
    expect(root.querySelector<HTMLInputElement>("#own-sites-add")?.value).toBe("nonsense");
  });
});

describe("own entries", () => {
  test("are listed with what they do", () => {
    const rows = [...show().querySelectorAll("#own .entries li")];
    expect(rows.map((row) => textOf(row.querySelector(".kind")))).toEqual(["Yours", "Silenced", "Corrected"]);
    expect(rows.map((row) => textOf(row.querySelector(".what")))).toEqual([
      "Border Angels of YumaYuma Angels · A group that leaves water in the desert.",
      "Texason cnn.com",
      "Kristi Noem≠ Noem",
    ]);
  });

  test("a form that is refused says why and keeps what was written", async () => {
    const onSaveOwn = vi
      .fn()
      .mockResolvedValue(["aliases.0 is too short to be recognised: write at least two letters"]);
    const root = show({}, { onSaveOwn });
    button(root, "Add an entity").click();
    await settled();
    fill(root, "#own-name", "Ana Ruiz");
    fill(root, "#own-aliases", "X");
    button(root, "Save").click();
    await vi.waitFor(() =>
      expect(textOf(root.querySelector('[role="alert"].warning'))).toMatch(/at least two letters/),
    );
    const draft = { name: "Ana Ruiz", category: "official", aliases: ["X"], links: [] };
    expect(onSaveOwn).toHaveBeenCalledWith({ kind: "entity", draft }, false);
    expect(root.querySelector<HTMLInputElement>("#own-name")?.value).toBe("Ana Ruiz");
  });

  test("an import says what came in and what was refused, entry by entry, and can be taken back", async () => {
    const refused = [{ place: 3, label: "Ana", problems: ["name is missing"] }];
    const onImportOwn = vi.fn().mockResolvedValue({ added: 2, updated: 1, unchanged: 0, refused });
    const onUndoOwn = vi.fn().mockResolvedValue({ undone: 3, kept: 0 });
    const root = show({ canUndoOwn: true }, { onImportOwn, onUndoOwn });
    const input = root.querySelector<HTMLInputElement>("#own-import");
    Object.defineProperty(input, "files", { value: [new File(["{}"], "entries.json")] });
    input?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toMatch(/2 added, 1 updated, 0 unchanged/));
    expect(textOf(root.querySelector("#own .warning"))).toBe("1 entry was refused:Entry 3, Ana: name is missing");
    button(root, "Undo").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toMatch(/Undone/));
  });

  test("correcting once more what was corrected before begins with what was written then", async () => {
    const found = [{ id: "kristi-noem" as never, name: "Kristi Noem", category: "official" as const, summary: "" }];
    const onFind = vi.fn().mockResolvedValue(found);
    const onSaveOwn = vi.fn().mockResolvedValue([]);
    const root = show({}, { onFind, onSaveOwn });
    fill(root, "#own-find", "Noem");
    (await vi.waitFor(() => button(root, "Correct Kristi Noem"))).click();
    await settled();
    expect(root.querySelector<HTMLTextAreaElement>("#own-refused")?.value).toBe("Noem");
    button(root, "Save").click();
    const kept = expect.objectContaining({ refusedForms: ["Noem"] }) as unknown;
    const draft = expect.objectContaining({ kind: "correction", draft: kept }) as unknown;
    await vi.waitFor(() => expect(onSaveOwn).toHaveBeenCalledWith(draft, false));
  });

  test("what was changed elsewhere meanwhile is replaced only by a reader who has been told", async () => {
    const onSaveOwn = vi.fn().mockResolvedValueOnce("changed").mockResolvedValueOnce([]);
    const root = show({}, { onSaveOwn });
    button(root, "Edit Border Angels of Yuma").click();
    await settled();
    fill(root, "#own-name", "Angels of the Border");
    button(root, "Save").click();
    await vi.waitFor(() =>
      expect(textOf(root.querySelector("#own"))).toContain("has been changed elsewhere meanwhile"),
    );
    expect(root.querySelector<HTMLInputElement>("#own-name")?.value).toBe("Angels of the Border");
    button(root, "Save").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toContain("is saved"));
    const draft = expect.objectContaining({ began: "2026-11-24T12:00:00.000Z" }) as unknown;
    expect(onSaveOwn.mock.calls).toEqual([
      [draft, false],
      [draft, true],
    ]);
  });

  test.each([
    [{ undone: 2, kept: 1 }, "Undone in part: 1 entry has changed again and stays as now."],
    [{ undone: 0, kept: 2 }, "Not undone: 2 entries have changed again and stay as now."],
  ])("an undo that leaves what was changed elsewhere says so", async (answer, told) => {
    const root = show({ canUndoOwn: true }, { onUndoOwn: () => Promise.resolve(answer) });
    button(root, "Remove Texas").click();
    await settled();
    button(root, "Undo").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toContain(told));
  });

  test("what is wrong is said in the interface's language", async () => {
    const onSaveOwn = vi
      .fn()
      .mockResolvedValue(["aliases.0 is too short to be recognised: write at least two letters"]);
    const root = show({ language: "es" }, { onSaveOwn });
    button(root, "Añadir una entidad").click();
    await settled();
    fill(root, "#own-name", "Ana Ruiz");
    button(root, "Guardar").click();
    const alert = await vi.waitFor(() => root.querySelector('[role="alert"].warning') ?? expect.fail("no alert"));
    expect(textOf(alert)).toBe("No se ha guardado:los otros nombres: demasiado corto: al menos dos letras");
  });

  test.each([
    ["saving", "onSaveOwn", "Save"],
    ["removing", "onRemoveOwn", "Remove Texas"],
    ["exporting", "onExportOwn", "Export all"],
    ["undoing", "onUndoOwn", "Undo"],
  ] as const)("%s that fails is said to have failed", async (_what, event, name) => {
    const failing = { [event]: () => Promise.resolve(/onSaveOwn|onUndoOwn/.test(event) ? "failed" : false) };
    const root = show({ canUndoOwn: true }, failing);
    if (event === "onSaveOwn") button(root, "Add an entity").click();
    if (event === "onUndoOwn") button(root, "Remove Texas").click();
    await settled();
    if (event === "onSaveOwn") fill(root, "#own-name", "Ana Ruiz");
    button(root, name).click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toContain("Nothing has changed."));
    expect(textOf(root.querySelector("#own"))).not.toMatch(/is removed|is saved|Undone/);
    expect(textOf(root.querySelector("#own")).includes("Undo")).toBe(event === "onUndoOwn");
  });

  test("a search and an import that fail are said to have failed", async () => {
    const root = show({}, { onFind: failed, onImportOwn: failed });
    fill(root, "#own-find", "Texas");
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toContain("records could not be asked"));
    const input = root.querySelector<HTMLInputElement>("#own-import");
    Object.defineProperty(input, "files", { value: [new File(["{}"], "entries.json")] });
    input?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(textOf(root.querySelector("#own"))).toContain("could not be saved"));
  });

  test("a browser without storage for them is said to be one", () => {
    expect(textOf(show({ own: undefined }).querySelector("#own"))).toMatch(/no storage for entries/);
  });
});

const dataText = (change: Partial<OptionsModel>) => textOf(show(change).querySelector("#data"));

describe("data", () => {
  test("edition, counts and the verified share are told in the reader's language", () => {
    expect(dataText({})).toMatch(/Edition of 24 November 2026\. It came with/);
    expect(dataText({})).toMatch(/People2,806/);
    expect(dataText({ language: "es" })).toMatch(/Edición del 24 de noviembre de 2026/);
    expect(dataText({})).toMatch(/80.5% of the facts/);
    if (typeof model.dataset === "string") throw new Error("the sample has a dataset");
    const monthly = { ...model.dataset, stamp: { ...model.dataset.stamp, date: "2026-12" as PartialDate } };
    expect(dataText({ language: "es", dataset: monthly })).toMatch(/Edición de diciembre de 2026\./);
  });

  test("a damaged store is said in words, with the browser's own", () => {
    const problem = { kind: "quota", detail: "QuotaExceededError" } as const;
    if (typeof model.dataset === "string") throw new Error("the sample has a dataset");
    const text = dataText({ dataset: { ...model.dataset, home: "memory", problem } });
    expect(text).toMatch(/no space left/);
    expect(text).toMatch(/Detail: QuotaExceededError/);
    expect(dataText({ dataset: "unknown" })).toMatch(/cannot read its dataset/);
  });

  test("an unsigned edition is refused, and loaded only when the reader insists", async () => {
    const refusal = { kind: "refused", fault: "unsigned", detail: "signature", allowable: true } as const;
    const onLoadEdition = vi
      .fn<OptionsEvents["onLoadEdition"]>()
      .mockResolvedValueOnce(refusal)
      .mockResolvedValueOnce({ kind: "loaded" });
    const root = show({}, { onLoadEdition });
    const input = root.querySelector<HTMLInputElement>("#edition-file");
    Object.defineProperty(input, "files", { value: [new File(["x"], "new.waymark")] });
    input?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(textOf(root.querySelector("#data"))).toMatch(/not signed/));
    button(root, "Load it all the same").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#data"))).toMatch(/is in use/));
    expect(onLoadEdition.mock.calls.map(([, allowed]) => allowed)).toEqual([false, true]);
  });
});

describe("what did not work", () => {
  test("a site that stays on its list is not said to be off it", async () => {
    const root = show(withSettings({ ownSites: ["paper.example"], silentSites: ["cnn.com"] }), {
      onRemoveOwnSite: no,
      onRemoveSilentSite: no,
    });
    for (const [list, site] of [
      ["#own-sites", "paper.example"],
      ["#silent-sites", "cnn.com"],
    ] as const) {
      const part = root.querySelector(list) ?? expect.fail(list);
      button(part, `Remove ${site}`).click();
      await vi.waitFor(() => expect(textOf(part.querySelector("output"))).toContain("could not be saved"));
    }
  });

  test("a reset, a rebuilt copy, the way back to the packaged edition", async () => {
    if (typeof model.dataset === "string") throw new Error("the sample has a dataset");
    const dataset = { ...model.dataset, stamp: { ...model.dataset.stamp, origin: "signed-file" as const } };
    const root = show({ dataset }, { onReset: no, onRepair: no, onReturnToPackaged: no });
    button(root, "Reset all settings").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#settings"))).toContain("could not be saved"));
    button(root, "Rebuild it").click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#data"))).toContain("could not be made anew"));
    button(root, /^Return to the packaged/).click();
    await vi.waitFor(() => expect(textOf(root.querySelector("#data"))).toContain("could not be put back"));
    expect(textOf(root)).not.toMatch(/as they were at first|has been made anew|edition is in use/);
  });
});

test("settings kept on this device only say why", () => {
  const home = { kind: "device", why: "too-large" } as const;
  const root = show({ stored: { ...model.stored, home, unusable: "damaged" } });
  expect(textOf(root.querySelector("#settings"))).toMatch(/too large for the browser’s sync/);
  expect(textOf(root.querySelector("#settings"))).toMatch(/What was stored is kept/);
});
