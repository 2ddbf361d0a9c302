import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes in bytes of the records of a ZIP file; see APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL_SIZE = 30;

/**
 * Unpacks a ZIP file of our own making, so without a comment at its end, and returns the paths in it.
 *
 * @param file the archive
 * @param folder where its files go; made where it is missing
 * @throws when it is no such archive
 */
export function unzip(file: string, folder: string): string[] {
  const archive = readFileSync(file);
  const end = archive.length - END.size;
  if (end < 0 || archive.readUInt32LE(end) !== END.signature) throw new Error(`${file} is no ZIP file`);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    if (archive.readUInt32LE(at) !== ENTRY.signature) throw new Error(`${file} is damaged at ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    ) as [number, number, number];
    const name = archive.toString('utf8', at + ENTRY.size, at + ENTRY.size + nameLength);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(archive, at));
    at += ENTRY.size + nameLength + extraLength + commentLength;
    return name;
  });
}

/** The bytes of the file that the directory names at a place. */
function contentOf(archive: Buffer, entry: number): Buffer {
  const isPacked = archive.readUInt16LE(entry + 10) !== 0;
  const local = archive.readUInt32LE(entry + 42);
  const begin = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(begin, begin + archive.readUInt32LE(entry + 20));
  return isPacked ? inflateRawSync(bytes) : bytes;
}
