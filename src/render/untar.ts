// A tar archive's bytes → its regular files. Enough of ustar for the archives that npm's Chromium package ships.

export interface TarFile {
  /** Path inside the archive with forward slashes. */
  path: string;
  mode: number;
  data: Buffer;
}

const BLOCK = 512;

/** A header field: text up to the first NUL. */
function field(header: Buffer, start: number, length: number): string {
  const text = header.toString('utf8', start, start + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}

function safe(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

/** Yields regular files only; links, devices and paths that leave the folder are skipped. */
export function* untar(archive: Buffer): Generator<TarFile> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header[0] === 0) return;
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const prefix = field(header, 345, 155);
    const path = prefix ? `${prefix}/${field(header, 0, 100)}` : field(header, 0, 100);
    const kind = field(header, 156, 1);
    const start = at + BLOCK;
    if ((kind === '' || kind === '0') && safe(path)) {
      yield {
        path,
        mode: Number.parseInt(field(header, 100, 8), 8) || 0o644,
        data: archive.subarray(start, start + size),
      };
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
