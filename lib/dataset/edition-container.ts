// The bytes of an edition file: a fixed head, the signature, the edition as JSON, the matcher artefact. Little endian.
//   0 magic "WAYMARK\n" · 8 format version · 12 length of the JSON · 16 length of the matcher · 20 signature · 84 JSON · matcher
import { SIGNATURE_BYTES } from "./edition-signature.ts";

const MAGIC = new TextEncoder().encode("WAYMARK\n");
const FORMAT_VERSION = 1;
const SIGNATURE_AT = 20;
const CONTENT_AT = SIGNATURE_AT + SIGNATURE_BYTES;

/** Five times today's size: more is a mistake or an attack. */
const MOST_BYTES = 32 * 1024 * 1024;

export interface Container {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly matcher: Uint8Array<ArrayBuffer>;
  /** All zero where the file is not signed. */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** What the signature covers: everything but itself. */
  readonly signed: Uint8Array<ArrayBuffer>;
}

/** Why bytes are no edition file. */
export type ContainerFault = "too-large" | "not-an-edition" | "other-version" | "truncated";

/** The container of these parts, with room for a signature. */
export function joinContainer(json: Uint8Array, matcher: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(CONTENT_AT + json.length + matcher.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  [FORMAT_VERSION, json.length, matcher.length].forEach((word, index) =>
    view.setUint32(MAGIC.length + 4 * index, word, true),
  );
  bytes.set(json, CONTENT_AT);
  bytes.set(matcher, CONTENT_AT + json.length);
  return bytes;
}

export function putSignature(bytes: Uint8Array, signature: Uint8Array): void {
  bytes.set(signature, SIGNATURE_AT);
}

/** What the signature of a container covers. */
export function signedPart(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const signed = new Uint8Array(bytes.length - SIGNATURE_BYTES);
  signed.set(bytes.subarray(0, SIGNATURE_AT));
  signed.set(bytes.subarray(CONTENT_AT), SIGNATURE_AT);
  return signed;
}

/** Takes a file apart, or says why it cannot be one. Looks at the head only. */
export function splitContainer(bytes: Uint8Array): Container | ContainerFault {
  if (bytes.length > MOST_BYTES) return "too-large";
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return "not-an-edition";
  if (bytes.length < CONTENT_AT) return "truncated";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, json, matcher] = [0, 1, 2].map((index) => view.getUint32(MAGIC.length + 4 * index, true));
  if (version !== FORMAT_VERSION) return "other-version";
  const matcherAt = CONTENT_AT + (json ?? 0);
  if (bytes.length !== matcherAt + (matcher ?? 0)) return "truncated";
  return {
    json: bytes.slice(CONTENT_AT, matcherAt),
    matcher: bytes.slice(matcherAt),
    signature: bytes.slice(SIGNATURE_AT, CONTENT_AT),
    signed: signedPart(bytes),
  };
}
