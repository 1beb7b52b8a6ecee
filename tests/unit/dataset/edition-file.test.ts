import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { hashOfContent } from "../../../lib/dataset/compile.ts";
import { isRefused, readEditionFile, writeEditionFile } from "../../../lib/dataset/edition-file.ts";
import { newKeys, type NewKeys } from "../../../lib/dataset/edition-signature.ts";
import { installEdition, returnToPackaged } from "../../../lib/dataset/install-edition.ts";
import { openDataset } from "../../../lib/dataset/open-dataset.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import { day, hashedEdition, id, MATCHER, packaged } from "./sample-edition.ts";

let keys: NewKeys;
let edition: Edition;
let signed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  keys = await newKeys();
  edition = await hashedEdition("Ana from a file");
  signed = await writeEditionFile(edition, MATCHER, keys.privateKey);
});

const shipped = (date: string) => hashedEdition("Ana").then((of) => packaged({ ...of, date: day(date) }));

const read = (bytes: Uint8Array, allowUnsigned = false) =>
  readEditionFile(bytes, { key: keys.publicKey, allowUnsigned });

async function faultOf(bytes: Uint8Array, allowUnsigned = false): Promise<string> {
  const result = await read(bytes, allowUnsigned);
  return isRefused(result) ? result.fault : "none";
}

describe("an edition file", () => {
  test("comes back as it was written, and signed", async () => {
    expect(await read(signed)).toEqual({ edition, matcher: MATCHER, signed: true });
  });

  test("without a signature needs the reader's leave", async () => {
    const bytes = await writeEditionFile(edition, MATCHER);
    expect(await faultOf(bytes)).toBe("unsigned");
    expect(await read(bytes, true)).toMatchObject({ signed: false });
  });

  test("signed by somebody else needs the reader's leave, and is never called signed", async () => {
    const bytes = await writeEditionFile(edition, MATCHER, (await newKeys()).privateKey);
    expect(await faultOf(bytes)).toBe("foreign-signature");
    expect(await read(bytes, true)).toMatchObject({ signed: false });
    const pinned = await readEditionFile(signed);
    expect(pinned).toMatchObject({ fault: "foreign-signature" });
  });

  test("with any byte changed is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = signed.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(await faultOf(bytes)).not.toBe("none");
      }),
    );
  });

  test("cut short, lengthened, or something else altogether is refused even with the reader's leave", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), async (length) => {
        expect(await faultOf(signed.slice(0, length), true)).toMatch(/truncated|not-an-edition/);
      }),
    );
    expect(await faultOf(new Uint8Array([...signed, 0]), true)).toBe("truncated");
    expect(await faultOf(new TextEncoder().encode('{"entities": []}'), true)).toBe("not-an-edition");
    expect(await faultOf(new Uint8Array(33 * 1024 * 1024), true)).toBe("too-large");
  });

  test("whose records break the schema or do not fit their hash is refused even when it is signed", async () => {
    const broken = { ...edition, date: day("soon") };
    const wrongHash = { ...edition, hash: "0".repeat(64) };
    const extra = { ...edition, entities: edition.entities.map((entity) => ({ ...entity, script: "x" })) };
    const hash = await hashOfContent(extra);
    expect(await faultOf(await writeEditionFile(broken, MATCHER, keys.privateKey))).toBe("schema");
    expect(await faultOf(await writeEditionFile(wrongHash, MATCHER, keys.privateKey))).toBe("damaged");
    expect(await faultOf(await writeEditionFile({ ...extra, hash }, MATCHER, keys.privateKey))).toBe("schema");
  });
});

const nameIn = async (name: string, files: Awaited<ReturnType<typeof shipped>>, accepts = () => true) => {
  const { source } = await openDataset(files, vi.fn(), { name, accepts });
  return { name: (await source.entities([id("ana")]))[0]?.name, origin: source.stamp.origin };
};

describe("a loaded edition", () => {
  test("answers after the next start, and goes with one step", async () => {
    const files = await shipped("2026-11-01");
    await nameIn("load", files);
    const loaded = await read(signed);
    if (isRefused(loaded)) throw new Error(loaded.detail);
    await installEdition(loaded, "load");
    expect(await nameIn("load", files)).toEqual({ name: "Ana from a file", origin: "signed-file" });
    await returnToPackaged(files, "load");
    expect(await nameIn("load", files)).toEqual({ name: "Ana", origin: undefined });
  });

  test("gives way to a newer packaged one, and to a build that cannot read its matcher", async () => {
    const loaded = { edition, matcher: MATCHER, signed: false };
    await installEdition(loaded, "give-way");
    expect(await nameIn("give-way", await shipped("2027-01-01"))).toMatchObject({ name: "Ana" });
    await installEdition(loaded, "give-way");
    const old = await shipped("2026-11-01");
    expect(await nameIn("give-way", old)).toMatchObject({ origin: "unsigned-file" });
    expect(await nameIn("give-way", old, () => false)).toMatchObject({ name: "Ana" });
  });
});
