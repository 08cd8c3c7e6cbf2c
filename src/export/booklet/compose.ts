// Outline → Booklet: every word of the outline in reading order, with footnotes for cited sources.
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { tellsDay } from '../../outline/days.js';
import { parseInline, plainText } from '../../outline/inline.js';
import type { Outline, Section } from '../../outline/schema.js';
import { notesOf } from '../../outline/source-notes.js';
import { withWrittenDates } from '../../outline/written-dates.js';
import {
  type Booklet,
  type BookletNode,
  type BookletRun,
  footnotesBetween,
  footnotesOf,
  type ListedSource,
} from './document.js';
import type { BookletKinds } from './kinds.js';
import { tidyNode } from './note-marks.js';
import { type BookletWriter, paragraphs, sectionBlocks } from './section-blocks.js';
import type { Runs } from './traits.js';

export function composeBooklet(given: Outline, kinds: BookletKinds): Booklet {
  const outline = withWrittenDates(given);
  const runs = runWriter(outline);
  const writing = { runs, lang: outline.lang, kinds };
  const genre = plainText(outline.genre ?? words[outline.lang].outline);
  const title = oneLine(plainText(outline.title));
  const nodes = [
    ...pictureNodes(outline.image, writing),
    ...eventNodes(outline, runs),
    ...paragraphs(outline.notes, runs),
    ...outline.sections.flatMap((section) =>
      sectionNodes(section, { depth: 1, title, headings: [] }, writing),
    ),
  ].map(tidyNode);
  const names = outline.title.toLocaleLowerCase(outline.lang).includes(genre.toLocaleLowerCase(outline.lang));
  return {
    lang: outline.lang,
    head: headOf(outline),
    kind: names ? undefined : genre.toLocaleUpperCase(outline.lang),
    title,
    subtitle: outline.subtitle && oneLine(plainText(outline.subtitle)),
    reference: outline.reference && oneLine(plainText(outline.reference)),
    date: (outline.issuer ?? outline.parent) ? undefined : outline.date && plainText(outline.date),
    nodes,
    sources: listedSources(outline, nodes, runs),
    signer: outline.signer,
    online: outline.link && fill(words[outline.lang].online, { link: outline.link }),
  };
}

/**
 * Party bodies, which get the Party's motto in the right-hand letterhead; other issuers get only their name. An "Ủy
 * ban nhân dân" is a State body, and "Thủy lợi" is no body at all.
 */
const PARTY =
  /(?<!\p{L})(?:đảng|tuyên giáo|chi bộ|party|(?:tỉnh|thành|huyện|thị|quận|khu|xứ|chi) ?(?:ủy|uỷ))(?!\p{L})/iu;

function headOf({ issuer: named, parent: above, date, lang }: Outline): Booklet['head'] {
  const [issuer, parent] = named === undefined ? [above, undefined] : [named, above];
  if (issuer === undefined) return undefined;
  const party = PARTY.test(`${parent ?? ''} ${issuer}`.normalize('NFC'));
  const names = parent === undefined ? splitParent(issuer) : { parent, issuer };
  return { party: party ? words[lang].party : undefined, ...names, date };
}

/**
 * "Ban Tuyên giáo Tỉnh ủy Lạng Sơn" includes its parent body: the letterhead puts the parent above and the issuer
 * below.
 */
function splitParent(issuer: string): { parent?: string; issuer: string } {
  const match = /^(Ban .+?) ((?:Tỉnh|Thành|Huyện|Thị|Đảng) ?[uủ][ỷy] .+)$/iu.exec(issuer.normalize('NFC'));
  return match?.[1] && match[2] ? { parent: match[2], issuer: match[1] } : { issuer };
}

/** The event's name and dates, unless the title or subtitle already gives them. */
function eventNodes({ event, title, subtitle }: Outline, runs: Runs): BookletNode[] {
  if (event === undefined) return [];
  const titles = plainText(`${title} ${subtitle ?? ''}`);
  const name = folded(titles).includes(folded(plainText(event.name))) ? undefined : event.name;
  const days = [event.from, event.to].filter((day) => day !== undefined && !tellsDay(titles, plainText(day)));
  const parts = [name, ...days].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [{ kind: 'paragraph', runs: runs(parts.join(' – ')) }];
}

/** Folds case, spaces and "uỷ"/"ủy" so that differently typed names compare equal. */
const folded = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replace(/\s+/g, ' ').trim();

/**
 * Sources for the list at the end, each with its footnote number; uncited ones follow. An imported document's own
 * footnotes are printed only once, on the pages that cite them.
 */
function listedSources(outline: Outline, nodes: readonly BookletNode[], runs: Runs): ListedSource[] {
  const notes = notesOf(outline.sources);
  const cited = new Set(nodes.flatMap(footnotesOf));
  const listed = (outline.sources ?? []).filter(
    ({ id, from }) => from === undefined || !cited.has(notes.get(id) ?? ''),
  );
  const numbered = new Set([...cited, ...listed.flatMap(({ id }) => notes.get(id) ?? [])]);
  const numbers = new Map([...numbered].map((note, i) => [note, i + 1]));
  const byNumber = new Map<number, BookletRun[]>();
  for (const { id, text, link } of listed) {
    const number = numbers.get(notes.get(id) ?? '') ?? 0;
    // The same source may be listed twice; keep the entry that has a link.
    if (byNumber.has(number) && link === undefined) continue;
    byNumber.set(number, [...runs(text), ...(link ? [{ text: ` ${link}` }] : [])]);
  }
  return [...byNumber].map(([number, own]) => ({ number, runs: own })).sort((a, b) => a.number - b.number);
}

/** Where a section is: its depth, and the outline it belongs to. */
interface Place {
  depth: number;
  title: string;
  /** Headings of the enclosing sections. */
  headings: string[];
}

function sectionNodes(section: Section, place: Place, writing: BookletWriter): BookletNode[] {
  const { runs } = writing;
  const { number, heading, lead, from, source } = section;
  const level = Math.min(place.depth, 4) as 1 | 2 | 3 | 4;
  // A section named like the document holds the text that stood directly below the title; its heading is not
  // printed.
  const untitled =
    number === undefined && source === undefined && folded(plainText(heading)) === folded(place.title);
  const headings = [...place.headings, heading];
  const below = { ...place, depth: place.depth + 1, headings };
  const led = (text: string): BookletRun[] => (from === undefined ? italic(runs(text)) : runs(text));
  return [
    ...(untitled ? [] : [{ kind: 'heading' as const, level, number, runs: runs(heading, source) }]),
    ...(lead === undefined || isQuoted(lead, section)
      ? []
      : [{ kind: 'paragraph' as const, runs: led(lead) }]),
    ...pictureNodes(section.image, writing),
    ...paragraphs(section.notes, runs),
    ...sectionBlocks(section, [...headings, place.title], writing),
    ...(section.sections ?? []).flatMap((s) => sectionNodes(s, below, writing)),
  ];
}

/** The picture of a cover, or of the slide that opens a section. */
const pictureNodes = (image: Section['image'], { runs, lang, kinds }: BookletWriter): BookletNode[] =>
  image ? kinds.image.nodes(image, runs, lang) : [];

function italic(runs: BookletRun[]): BookletRun[] {
  return runs.map((run) => ('text' in run ? { ...run, italic: true as const } : run));
}

/**
 * Converts text to runs with footnotes: marks inside the text first, then sources of the whole text not yet marked
 * in it.
 */
function runWriter(outline: Outline): Runs {
  const sources = notesOf(outline.sources);
  const note = (id: string): BookletRun[] => {
    const footnote = sources.get(id);
    return footnote === undefined ? [] : [{ footnote }];
  };
  return (text, source) => {
    const inlineRuns = parseInline(text).flatMap((node) =>
      'source' in node ? note(node.source) : [{ ...node, text: oneLine(node.text) }],
    );
    const cited = footnotesBetween(inlineRuns, 0, Number.POSITIVE_INFINITY);
    const whole = [source ?? []].flat().flatMap(note);
    return [...inlineRuns, ...whole.filter((run) => 'footnote' in run && !cited.has(run.footnote))];
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Whether an imported section's lead is one of its own sentences, which stands in its text as well. */
function isQuoted(lead: string, { from, blocks = [], sections = [] }: Section): boolean {
  if (from === undefined) return false;
  const statement = folded(plainText(lead).replace(/[.!?…]+$/u, ''));
  return folded(plainText(JSON.stringify([blocks, sections]))).includes(statement);
}
