// Archives whose entries have a date.
const END = { signature: 0x06054b50, length: 22, count: 10, start: 16 };
const ENTRY = { signature: 0x02014b50, length: 46, date: 14, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL_DATE = 12;
/** 1 January 1980, the first day that the format knows: year from 1980 << 9, month << 5, day. The same each time, as builds should be. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * A copy of a zip archive without comment (.ZIP File Format Specification 6.3, 4.3) whose entries are of the first day that the format
 * has: the archiver that WXT uses leaves the date at zero, which is month 0.
 * @throws Error where the bytes are no such archive.
 */
export function datedZip(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.length;
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new Error("This is no zip archive.");
  let at = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new Error("The archive's directory is broken.");
    view.setUint16(at + ENTRY.date, FIRST_DAY, true);
    view.setUint16(view.getUint32(at + ENTRY.local, true) + LOCAL_DATE, FIRST_DAY, true);
    const tail = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((field) => view.getUint16(at + field, true));
    at += tail.reduce((sum, length) => sum + length, ENTRY.length);
  }
  return bytes;
}
