import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { datedZip } from "../../../lib/cli/zip-dates.ts";

/** An archive of stored texts as the archiver writes it: time and date are zero. */
function archiveOf(texts: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let start = 0;
  for (const [name, text] of Object.entries(texts)) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(text), 10);
    head.writeUInt32LE(Buffer.byteLength(text), 14);
    head.writeUInt32LE(Buffer.byteLength(text), 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(start, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), head, place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name + text)]);
    parts.push(local);
    start += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(texts).length, 10);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

test("every entry gets a day that the calendar has, and nothing else changes", () => {
  const archive = archiveOf({ "a.txt": "one", "folder/b.txt": "two" });
  const dated = Buffer.from(datedZip(archive));
  const places = [...archive.keys()].filter((at) => archive[at] !== dated[at]);
  const second = archive.indexOf("PK\x03\x04", 1, "latin1");
  const entries = [archive.indexOf("PK\x01\x02", 0, "latin1"), archive.lastIndexOf("PK\x01\x02", undefined, "latin1")];
  expect(places).toEqual([12, second + 12, ...entries.map((at) => at + 14)]);
  expect(dated.readUInt16LE(12)).toBe(0b0000000_0001_00001);
});

test("what is no archive is refused", () => {
  expect(() => datedZip(Buffer.from("no archive, though long enough for one"))).toThrow("no zip archive");
});
