import { Unzip, UnzipInflate } from "fflate";

/** Bytes unpacked at a time: they can become a thousand times as many. */
const step = 8192;

/**
 * The files packed in a workbook. Null when they come to more than `most` bytes: unpacking stops
 * there, whatever sizes the archive claims. Throws for what is no such archive.
 */
export function unpackWorkbook(archive: Uint8Array, most: number): Map<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    const content: Uint8Array[] = [];
    // Of two files with one name no reader can tell which is meant.
    if (parts.has(file.name)) throw new Error(`twice in the archive: ${file.name}`);
    parts.set(file.name, content);
    file.ondata = (error, data) => {
      if (error !== null) throw error;
      size += data.length;
      content.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && size <= most; at += step)
    unzip.push(archive.subarray(at, at + step), at + step >= archive.length);
  if (parts.size === 0) throw new Error("no file in the archive");
  return size > most ? null : new Map([...parts].map(([name, content]) => [name, join(content)]));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
