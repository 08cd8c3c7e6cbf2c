// Writes a PDF by hand with single-byte, non-embedded fonts, as old word processors did.

export interface OneByteFont {
  name: string;
  encoding?: 'WinAnsiEncoding' | 'MacRomanEncoding';
  /** Flagged as symbolic, as fonts with legacy encodings are. */
  isSymbolic?: boolean;
  /** Its ToUnicode table: code → Unicode code point. */
  letter?: (code: number) => number;
}

/** A line of text in one of the fonts, with its bytes as Latin-1 letters. */
export interface OneByteLine {
  text: string;
  font?: number;
  x?: number;
  /** In pt from the top of the page. */
  y: number;
}

const CODES = Array.from({ length: 224 }, (_, index) => index + 32);

/** `drawing`: further page content. */
export function oneBytePdf(
  fonts: readonly OneByteFont[],
  lines: readonly OneByteLine[],
  drawing = '',
): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '', ''];
  const add = (object: string): number => objects.push(object);
  const names = fonts.map((font, index) => `/F${index} ${addFont(font, add)} 0 R`).join(' ');
  objects[2] = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << ${names} >> >> >>`;
  objects[3] = stream(`${lines.map(shown).join('\n')}\n${drawing}`);
  return Buffer.from(file(objects), 'latin1');
}

function shown({ text, font = 0, x = 70, y }: OneByteLine): string {
  const bytes = Buffer.from(text, 'latin1').toString('hex');
  return `BT /F${font} 12 Tf 1 0 0 1 ${x} ${842 - y} Tm <${bytes}> Tj ET`;
}

function addFont(
  { name, encoding, isSymbolic, letter }: OneByteFont,
  add: (object: string) => number,
): number {
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags ${isSymbolic ? 4 : 32} /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  );
  const table = letter && add(stream(tableOf(letter)));
  return add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths [${CODES.map(() => 480).join(' ')}] /FontDescriptor ${descriptor} 0 R ${encoding ? `/Encoding /${encoding}` : ''} ${table ? `/ToUnicode ${table} 0 R` : ''} >>`,
  );
}

function tableOf(letter: (code: number) => number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const pairs = CODES.map((code) => `<${hex(code, 2)}> <${hex(letter(code), 4)}>`);
  const parts = [pairs.slice(0, 100), pairs.slice(100, 200), pairs.slice(200)];
  const maps = parts.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`).join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange ${maps} endcmap end end`;
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function file(objects: readonly string[]): string {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`;
}
