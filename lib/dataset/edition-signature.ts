// Ed25519 over an edition file, by WebCrypto: in Node and in every browser that Waymark runs in.

const ALGORITHM = "Ed25519";

/** Bytes of an Ed25519 signature (RFC 8032). */
export const SIGNATURE_BYTES = 64;

export interface NewKeys {
  /** Raw public key, base64: what `edition-key.ts` holds. */
  readonly publicKey: string;
  /** PKCS #8, base64. Keep it out of the repository. */
  readonly privateKey: string;
}

/** A fresh pair of keys. */
export async function newKeys(): Promise<NewKeys> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  if (!("publicKey" in pair)) throw new TypeError("Ed25519 gave no pair of keys");
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey("raw", pair.publicKey),
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return { publicKey: toBase64(publicKey), privateKey: toBase64(privateKey) };
}

/** @throws DOMException where `privateKey` is no PKCS #8 key in base64. */
export async function sign(content: Uint8Array<ArrayBuffer>, privateKey: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey("pkcs8", fromBase64(privateKey), ALGORITHM, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, content));
}

/** Whether the holder of the private half of `publicKey` (raw, base64) signed exactly these bytes. */
export async function isSignedBy(
  publicKey: string,
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", fromBase64(publicKey), ALGORITHM, false, ["verify"]);
  return crypto.subtle.verify(ALGORITHM, key, signature, content);
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.trim()), (unit) => unit.charCodeAt(0));
}
