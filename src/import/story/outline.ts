// The structure of a document → its outline, the comments for the YAML, and the image files.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { escapeInline } from '../../outline/inline.js';
import type { Outline, Section } from '../../outline/schema.js';
import type { PictureFile } from '../blocks/pictures.js';
import { oneOrMany } from '../blocks/sentences.js';
import type { SourceImage } from '../model.js';
import { excerpt, originParams, placeOf } from '../origin.js';
import { eventFrom, issuerFrom, titleFrom } from '../structure/naming.js';
import type { Para } from '../structure/paragraph.js';
import { provinceOf } from '../structure/provinces.js';
import type { Structure } from '../structure/structure.js';
import type { OmittedText } from '../structure/title-block.js';
import type { SectionContent, SectionNode } from '../structure/tree.js';
import { bare, citePieces, wordCount } from '../text/words.js';
import { withExplanations } from './explanations.js';
import { leadOf } from './leads.js';
import { type Period, partsOf } from './periods.js';
import { blocksOf, isPhotoLine, type SectionOptions, sectionOf } from './section.js';
import { withUniqueTitles } from './unique-titles.js';

export interface ProposedOutline {
  outline: Outline;
  images: { path: string; data: Uint8Array }[];
  leftOut: OmittedText[];
  /** Ids of notes that were moved into the text instead of the sources. */
  notesInText: string[];
  diagnostics: Diagnostic[];
}

const INTRO_WORDS = 60;
const REPEATED_WORDS = 12;
/** The publication date of an article, as opposed to the place and date line of an official document. */
const PUBLISHED = /^(?:\p{L}+day\b|thứ\s|chủ nhật|\d|\p{L}+ \d{1,2}, \d{4}$)/iu;

/** `stem`: name of the image folder. Undefined if the document has no text at all. */
export function makeOutline(
  read: Structure,
  pictures: ReadonlyMap<SourceImage, PictureFile>,
  stem: string,
): ProposedOutline | undefined {
  const { structure, told } = withExplanations(read);
  const { root, front, lang } = structure;
  const leftOut = [...structure.leftOut];
  const diagnostics = takeOut(root, leftOut);
  const texts = textsOf(root);
  const title =
    front.title ?? titleFrom(texts, root.nodes[0]?.heading) ?? titleFrom(cellsOf(root.contents), undefined);
  if (!title || (root.contents.length === 0 && root.nodes.length === 0)) return undefined;
  if (!front.title) diagnostics.push(diagnostic('import/structure-no-title', { title: bare(title) }));
  const images: ProposedOutline['images'] = [];
  const event = eventFrom(title, front.subtitle);
  const makes: SectionOptions = {
    lang,
    about: event,
    keepImage: (image) => {
      const picture = pictures.get(image);
      if (!picture) return undefined;
      const path = `${stem}/${images.length + 1}.${picture.extension}`;
      images.push({ path, data: picture.data });
      return path;
    },
  };
  const opening = openingOf(root, makes, title);
  const published = front.date !== undefined && PUBLISHED.test(front.date) ? front.date : undefined;
  if (published) opening.notes.unshift(published);
  const signer = structure.signer;
  const issuer = issuerFrom(front, signer);
  const official = [front.parent, front.issuer, signer, front.date].filter((line) => line !== undefined);
  const province = provinceOf(official, [title, front.reference ?? '', ...texts].join('\n'));
  const outline: Outline = {
    title,
    ...(front.subtitle && { subtitle: front.subtitle }),
    ...(front.genre && { genre: front.genre }),
    lang,
    ...(province && { province }),
    ...(front.parent && { parent: front.parent }),
    ...(issuer && { issuer }),
    ...(signer && { signer }),
    ...(front.reference && { reference: front.reference }),
    ...(front.date && !published && { date: front.date }),
    ...(event && { event }),
    ...sourcesOf(structure),
    ...(opening.notes.length > 0 && { notes: oneOrMany(opening.notes) }),
    sections: [...opening.sections, ...root.nodes.map((node) => sectionOf(node, makes))],
  };
  return {
    outline: citeUncited(marked(outline, structure), structure),
    images,
    leftOut,
    notesInText: told,
    diagnostics,
  };
}

/** Content above the first heading: notes of the cover if short, otherwise a section named after the title. */
function openingOf(
  root: SectionNode,
  makes: SectionOptions,
  title: string,
): { notes: string[]; sections: Section[] } {
  if (root.contents.length === 0) return { notes: [], sections: [] };
  const texts = root.contents.flatMap((content) => (content.kind === 'para' ? [content.para.text] : []));
  const short = texts.length === root.contents.length && wordCount(texts.join(' ')) <= INTRO_WORDS;
  if (short && root.nodes.length > 0) return { notes: texts, sections: [] };
  const parts = (root.nodes.length === 0 ? partsOf(root.contents, makes.lang) : undefined) ?? [
    { contents: root.contents },
  ];
  return { notes: [], sections: parts.flatMap((part) => partSection(part, makes, title)) };
}

/** A part without its own heading is named after the document's title. */
function partSection(part: Period, makes: SectionOptions, title: string): Section[] {
  const { lang, about } = makes;
  const { contents } = part;
  const heading = part.heading ?? bare(title);
  const blocks = withUniqueTitles(blocksOf(contents, makes, heading), heading, { lang, depth: 0 });
  const [first] = blocks;
  if (!first) return [];
  const titles = blocks.flatMap((block) => block.title ?? []);
  const node = { heading, origin: {}, contents: [...contents], nodes: [] };
  const lead = part.heading ? leadOf(node, { lang, about, titles }) : undefined;
  return [{ heading, ...(lead && { lead }), ...(first.from && { from: first.from }), blocks }];
}

function sourcesOf({ notes, noteTexts }: Structure): Pick<Outline, 'sources'> {
  const sources = notes.flatMap(({ id, note }, index) => {
    const text = noteTexts[index];
    return text ? [{ id, text, from: note.origin }] : [];
  });
  return sources.length > 0 ? { sources } : {};
}

/** Escapes all texts for the outline, and writes note marks as `[^id]`. */
function marked(outline: Outline, { notes, noteTexts }: Structure): Outline {
  const text = (value: string): string =>
    citePieces(value)
      .map((piece) => (typeof piece === 'string' ? escapeInline(piece) : noteMark(piece)))
      .join('');
  const noteMark = (index: number): string => {
    const id = notes[index]?.id;
    return id && noteTexts[index] ? `[^${id}]` : '';
  };
  const verbatim = new Set(['from', 'src', 'id', 'lang', 'province']);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return verbatim.has(key) ? value : text(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null || key === 'from') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(outline, '') as Outline;
}

/** A note without a mark becomes a source of the last section, so that it is not lost. */
function citeUncited(outline: Outline, { notes, noteTexts }: Structure): Outline {
  const lost = notes.filter(({ cited }, index) => cited === 0 && noteTexts[index]).map(({ id }) => id);
  const last = outline.sections.at(-1);
  if (lost.length > 0 && last) last.source = oneOrMany(lost);
  return outline;
}

/** Removes repeated paragraphs and captions without a picture, and reports both. */
function takeOut(root: SectionNode, leftOut: OmittedText[]): Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const out = (para: Para, why: 'repeated' | 'caption'): void => {
    const { text, origin } = para;
    leftOut.push({ text: bare(text), why, origin });
    diagnostics.push(
      diagnostic(`import/check-${why}`, { text: excerpt(text), ...originParams(origin) }, placeOf(origin)),
    );
  };
  const stays = (content: SectionContent, index: number, all: readonly SectionContent[]): boolean => {
    if (content.kind !== 'para') return true;
    const { para } = content;
    const near = [all[index - 1], all[index + 1]].some((other) => other?.kind === 'image');
    const key = bare(para.text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
    const again = para.words >= REPEATED_WORDS && seen.has(key);
    const caption = !near && isPhotoLine(para);
    if (again) out(para, 'repeated');
    else if (caption) out(para, 'caption');
    seen.add(key);
    return !again && !caption;
  };
  const walk = (node: SectionNode): void => {
    node.contents = node.contents.filter(stays);
    node.nodes.forEach(walk);
  };
  walk(root);
  return diagnostics;
}

/** A document that consists of a table is named after its first cells. */
function cellsOf(contents: readonly SectionContent[]): string[] {
  const cells = contents.flatMap((content) => (content.kind === 'table' ? content.table.rows.flat() : []));
  return cells.filter((cell) => wordCount(cell) > 0);
}

function textsOf(node: SectionNode): string[] {
  const own = node.contents.flatMap((content) =>
    content.kind === 'para'
      ? [content.para.text]
      : content.kind === 'list'
        ? content.items.map(({ text }) => text)
        : [],
  );
  return [...own, ...node.nodes.flatMap(textsOf)];
}
