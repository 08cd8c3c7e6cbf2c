// Dates in computer notation (2025-09-01) → in the outline's language, wherever an outline gives a date by itself:
// "1/9/2025", "1 September 2025". Running text stays as written. Pure.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import type { DateWriter } from '../blocks/traits.js';
import type { Lang } from '../messages/message.js';
import type { Block, Outline, Section } from './schema.js';

const ISO = /(?<![\p{L}\p{N}/.-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-]|\.\d)/gu;
const ONLY_ISO = new RegExp(`^(?:${ISO.source}[\\s–—]*)+$`, 'u');

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Every such date in a text that is a date, perhaps with words around it; impossible days stay as they are. */
export function writtenDates(text: string, lang: Lang): string {
  return text.replace(ISO, (iso: string, year: string, month: string, day: string) => {
    const date = new Date(`${iso}T00:00:00Z`);
    const real = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
    if (!real) return iso;
    const [d, m, y] = [day, month, year].map(Number);
    return lang === 'vi' ? `${d}/${m}/${y}` : `${d} ${MONTHS[Number(m) - 1]} ${y}`;
  });
}

/** The outline with the dates of its event, timelines, subtitle and issue, and labels that are dates, converted. */
export function withWrittenDates(outline: Outline): Outline {
  const { lang, event, subtitle, date } = outline;
  const write = (text: string): string => writtenDates(text, lang);
  return {
    ...outline,
    ...(subtitle !== undefined && { subtitle: write(subtitle) }),
    ...(date !== undefined && { date: write(date) }),
    ...(event && {
      event: {
        ...event,
        ...(event.from !== undefined && { from: write(event.from) }),
        ...(event.to !== undefined && { to: write(event.to) }),
      },
    }),
    sections: outline.sections.map((section) => inSection(section, lang)),
  };
}

function inSection(section: Section, lang: Lang): Section {
  const { blocks, sections } = section;
  return {
    ...section,
    ...(blocks && { blocks: blocks.map((block) => inBlock(block, lang)) }),
    ...(sections && { sections: sections.map((one) => inSection(one, lang)) }),
  };
}

function inBlock(block: Block, lang: Lang): Block {
  const date = (text: string): string => writtenDates(text, lang);
  const write: DateWriter = { date, label: (text) => (ONLY_ISO.test(text) ? date(text) : text) };
  return BLOCK_KINDS.reduce((done, kind) => withDates(done, kind, write), block);
}

function withDates<K extends BlockKind>(block: Block, kind: K, write: DateWriter): Block {
  const value = block[kind] as ValueOf<K> | undefined;
  const dated = value === undefined ? undefined : blockTraits(kind).dated?.(value, write);
  return dated === undefined ? block : { ...block, [kind]: dated };
}
