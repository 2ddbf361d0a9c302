import { browser } from './browser.ts';
import { within } from './patience.ts';
import { toDisk } from './room.ts';

/** Where the key lies: on the disk, which the scripts in pages can't read; see access.ts. It says nothing of anybody. */
export const SEAL_KEY = 'seal';
const LENGTH = 32;
const IV_BYTES = 12;
const CIPHER = 'AES-GCM';

const newKey = () => [...crypto.getRandomValues(new Uint8Array(LENGTH))];

const isKey = (raw: unknown): raw is readonly number[] => Array.isArray(raw) && raw.length === LENGTH;

async function keptKey(): Promise<readonly number[] | null> {
  const raw = (await browser.storage.local.get(SEAL_KEY))[SEAL_KEY];
  return isKey(raw) ? raw : null;
}

/** The key that is there, or a new one, which all pages and the background then share. */
async function keptOrNewKey(): Promise<readonly number[]> {
  const kept = await keptKey();
  if (kept) return kept;
  return navigator.locks.request(SEAL_KEY, async () => {
    const key = (await keptKey()) ?? newKey();
    await toDisk(() => browser.storage.local.set({ [SEAL_KEY]: key }));
    return key;
  });
}

let reading: Promise<CryptoKey> | null = null;

/** How long the disk may take, in milliseconds: no warning comes before the key is there. */
const PATIENCE = 2000;

/** The key, read once. While the disk can't be read or written, one that this page or background alone knows. */
function readKey(): Promise<CryptoKey> {
  reading ??= within(PATIENCE, keptOrNewKey(), newKey)
    .catch(newKey)
    .then((key) =>
      crypto.subtle.importKey('raw', new Uint8Array(key), CIPHER, false, ['encrypt', 'decrypt']),
    );
  return reading;
}

/** What a value is sealed for, so that it can't be put in another's place. */
const forItem = (iv: Uint8Array<ArrayBuffer>, item: string) => ({
  name: CIPHER,
  iv,
  additionalData: new TextEncoder().encode(item),
});

/** Makes a text of a value that only the extension itself can read or make. */
export async function seal(item: string, value: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(forItem(iv, item), await readKey(), text);
  return btoa([...iv, ...new Uint8Array(sealed)].map((byte) => String.fromCharCode(byte)).join(''));
}

/** The value in a sealed text; undefined where it was not sealed here, or for another item. */
export async function unseal(item: string, sealed: unknown): Promise<unknown> {
  if (typeof sealed !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
    const key = await readKey();
    const iv = bytes.slice(0, IV_BYTES);
    const text = await crypto.subtle.decrypt(forItem(iv, item), key, bytes.slice(IV_BYTES));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
