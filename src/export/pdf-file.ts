// A PDF from Chromium ↔ its numbered objects as text, to add what Chromium cannot write. Chromium's writer (Skia)
// uses plain objects and one classic cross-reference table: PDF 32000-1, 7.5. A full PDF library takes longer to load
// than all of our own work on a deck (docs/decisions).

export interface PdfFile {
  /** Number → the whole object, "12 0 obj … endobj\n", one character a byte (latin1). */
  objects: Map<number, string>;
  root: number;
  info: number;
}

function reference(trailer: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d{1,9}) 0 R`).exec(trailer);
  return found ? Number(found[1]) : undefined;
}

/** Rows of the cross-reference table's sections: object number and offset of each object in use. */
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

/** Undefined for a PDF of another shape: compressed or repeated cross-references. */
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

/** Objects in rising order, one cross-reference table, no date: the same objects give the same bytes. */
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

/** The next free object number. */
export function nextNumber({ objects }: PdfFile): number {
  return Math.max(0, ...objects.keys()) + 1;
}

/** Puts `body` (a dictionary, array or stream) at a number, or at the next free one; gives the number. */
export function put(file: PdfFile, body: string, number = nextNumber(file)): number {
  file.objects.set(number, `${number} 0 obj\n${body}\nendobj\n`);
  return number;
}

/** The object's body: what stands between "obj" and "endobj". */
export function bodyOf(file: PdfFile, number: number): string {
  const object = file.objects.get(number) ?? '';
  return object.slice(object.indexOf('obj') + 3, object.lastIndexOf('endobj')).trim();
}

/** Adds entries to a dictionary's end; the caller sees to it that a key is not there yet. */
export function extend(dictionary: string, entries: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>'))}\n${entries}>>`;
}

/** A text string in UTF-16 with its mark, which holds every language. */
export function pdfText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** Numbers of the page objects in reading order: the leaves of the page tree. */
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
