// Every text in the files of a deck, by the place where a reader or program finds it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderWith, VERSIONS } from './deck/marp.js';

/** Texts by place ("html", "pptx slide", …), one string per paragraph or value. */
export type Places = Map<string, string[]>;

const BLOCKS = /^(p|li|h\d|div|section|header|footer|t[dhr]|figure|figcaption|blockquote|text|span)$/i;

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inside = [...node.childNodes].map(textOf).join('');
  return BLOCKS.test(node.nodeName) ? `\n${inside}\n` : inside;
}

function page(html: string): { text: string[]; attributes: string[] } {
  const { document } = parseHTML(html);
  for (const code of document.querySelectorAll('script, style')) code.remove();
  const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: all }) =>
    [...all].map(({ value }) => value),
  );
  return { text: [textOf(document.documentElement)], attributes };
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decoded = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((m) => m[1] ?? '');

/** Text of each paragraph. `prefix`: "a" for drawings, "w" for Word. */
function paragraphs(xml: string, prefix: string): string[] {
  const runs = new RegExp(`<${prefix}:t(?: [^>]*)?>([^<]*)<`, 'g');
  const found = xml.match(new RegExp(`<${prefix}:p[ >][\\s\\S]*?</${prefix}:p>`, 'g')) ?? [];
  return found.map((paragraph) => decoded(all(paragraph, runs).join('')));
}

async function parts(file: string): Promise<[name: string, xml: string][]> {
  const zip = await JSZip.loadAsync(await readFile(file));
  const wanted = Object.values(zip.files).filter(({ name }) => /\.(xml|rels)$/.test(name));
  return Promise.all(
    wanted.map(async (part): Promise<[string, string]> => [part.name, await part.async('string')]),
  );
}

function office(found: [string, string][], kind: 'pptx' | 'docx', prefix: string): [string, string[]][] {
  return found.flatMap(([name, xml]): [string, string[]][] => {
    const part = `${kind} ${name.replace(/.*\/|\d*\.\w+(?:\.rels)?$/g, '')}`;
    return [
      [part, paragraphs(xml, prefix)],
      [part, all(xml, /<(?:c:v|dc:\w+|cp:\w+)>([^<]*)</g).map(decoded)],
      [`${kind} links`, name.endsWith('.rels') ? all(xml, / Target="(\w+:[^"]*)"/g).map(decoded) : []],
      [`${kind} sections`, all(xml, /<p14:section name="([^"]*)"/g).map(decoded)],
    ];
  });
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}
const titles = (marks: Bookmark[]): string[] =>
  marks.flatMap(({ title, items }) => [title, ...titles(items)]);

async function pdf(file: string): Promise<[string, string[]][]> {
  const document = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const marks = titles(((await document.getOutline()) ?? []) as Bookmark[]);
  const { info } = await document.getMetadata();
  const notes: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    for (const { contentsObj, url } of await (await document.getPage(number)).getAnnotations()) {
      if (contentsObj?.str) notes.push(contentsObj.str);
      if (url) links.push(url);
    }
  }
  await document.destroy();
  const properties = Object.values(info).filter((value) => typeof value === 'string');
  return [
    ['pdf bookmarks', marks],
    ['pdf notes', notes],
    ['pdf links', links],
    ['pdf properties', properties],
  ];
}

/**
 * Places of deck.html, deck.md as both versions of Marp render it, deck.pptx, deck.pdf and booklet.docx in
 * `folder`.
 */
export async function textPlaces(folder: string): Promise<Places> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const html = page(await read('deck.html'));
  const markdown = await read('deck.md');
  const drawn = VERSIONS.flatMap(([version, Marp]): [string, string[]][] => {
    const slides = renderWith(Marp, markdown);
    return [
      [`${version} slide`, slides.map(({ section }) => textOf(section))],
      [`${version} notes`, slides.map(({ notes }) => notes)],
    ];
  });
  const places: Places = new Map();
  const every: [string, string[]][] = [
    ['html', html.text],
    ['html attributes', html.attributes],
    ...drawn,
    ...office(await parts(join(folder, 'deck.pptx')), 'pptx', 'a'),
    ...office(await parts(join(folder, 'booklet.docx')), 'docx', 'w'),
    ...(await pdf(join(folder, 'deck.pdf'))),
  ];
  for (const [place, texts] of every) places.set(place, [...(places.get(place) ?? []), ...texts]);
  return places;
}
