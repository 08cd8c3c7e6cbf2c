// A PDF from Chromium ↔ its numbered objects as text, so that we can add what Chromium cannot write. Chromium's
// writer (Skia) uses plain objects and one classic cross-reference table: PDF 32000-1, 7.5. Loading a full PDF
// library would take longer than the rest of our work on a deck (docs/decisions).

export interface PdfFile {
  /** Object number → the whole object, "12 0 obj … endobj\n", one character per byte (latin1). */
  objects: Map<number, string>;
  root: number;
  info: number;
}

function reference(trailer: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d{1,9}) 0 R`).exec(trailer);
  return found ? Number(found[1]) : undefined;
}

/** Entries of the cross-reference table: number and byte offset of each object in use. */
function readTable(text: string, at: number): { number: number; offset: number }[] {
  const rows: { number: number; offset: number }[] = [];
  const lines = text.slice(at, text.indexOf('trailer', at)).split('\n').slice(1);
  let number = 0;
  for (const line of lines) {
    const [first = '', second = '', kind] = line.trim().split(' ');
    if (kind === undefined) number = Number(first);
    else {
      if (kind === 'n') rows.push({ number, offset: Number(first) });
      number++;
    }
    if (second === '') break;
  }
  return rows;
}

/** Returns undefined for PDFs with compressed or incremental cross-references. */
export function readPdf(bytes: Uint8Array): PdfFile | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  if (!text.startsWith('xref', start)) return undefined;
  const trailer = text.slice(text.indexOf('trailer', start));
  const root = reference(trailer, 'Root');
  const info = reference(trailer, 'Info');
  if (root === undefined || info === undefined || trailer.includes('/Prev')) return undefined;
  const rows = readTable(text, start).sort((a, b) => a.offset - b.offset);
  const objects = new Map<number, string>();
  for (const [index, { number, offset }] of rows.entries()) {
    const object = text.slice(offset, rows[index + 1]?.offset ?? start);
    if (!object.startsWith(`${number} 0 obj`)) return undefined;
    objects.set(number, object);
  }
  return objects.has(root) && objects.has(info) ? { objects, root, info } : undefined;
}

/** Writes objects in ascending order with one cross-reference table and no date, so equal objects give equal bytes. */
export function writePdf({ objects, root, info }: PdfFile): Uint8Array {
  const parts = ['%PDF-1.7\n%\xD3\xEB\xE9\xE1\n'];
  let at = parts[0]?.length ?? 0;
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const size = (numbers.at(-1) ?? 0) + 1;
  const rows = new Array<string>(size).fill('0000000000 65535 f \n');
  for (const number of numbers) {
    const object = objects.get(number) ?? '';
    rows[number] = `${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(object);
    at += object.length;
  }
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from([...parts, `xref\n0 ${size}\n`, ...rows, trailer].join(''), 'latin1');
}

export function nextNumber({ objects }: PdfFile): number {
  return Math.max(0, ...objects.keys()) + 1;
}

/** Stores `body` (a dictionary, array or stream) under `number`, by default the next free one. Returns the number. */
export function put(file: PdfFile, body: string, number = nextNumber(file)): number {
  file.objects.set(number, `${number} 0 obj\n${body}\nendobj\n`);
  return number;
}

/** The object's body: everything between "obj" and "endobj". */
export function bodyOf(file: PdfFile, number: number): string {
  const object = file.objects.get(number) ?? '';
  return object.slice(object.indexOf('obj') + 3, object.lastIndexOf('endobj')).trim();
}

/** Appends entries to a dictionary. The caller must ensure that the keys are not there yet. */
export function extend(dictionary: string, entries: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>'))}\n${entries}>>`;
}

/** A PDF text string in UTF-16 with its byte-order mark, which can hold any language. */
export function pdfText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** Object numbers of the pages in reading order: the leaves of the page tree. */
export function pageNumbers(file: PdfFile): number[] {
  const walk = (number: number, depth: number): number[] => {
    const body = bodyOf(file, number);
    if (!/\/Type \/Pages\b/.test(body) || depth > 32) return [number];
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    return [...kids.matchAll(/(\d{1,9}) 0 R/g)].flatMap((kid) => walk(Number(kid[1]), depth + 1));
  };
  const tree = reference(bodyOf(file, file.root), 'Pages');
  return tree === undefined ? [] : walk(tree, 0);
}
