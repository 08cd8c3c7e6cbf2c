// An outline → its texts as the slip rules read them: each block's items in order, with what belongs together as one
// text.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { amount } from '../outline/amount.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Block, Point, Section } from '../outline/schema.js';
import { findSlips } from './find.js';
import type { SlipDocument, SlipTable, SlipText, SlipTextKind } from './model.js';

/** What the loader already reports for every outline. */
const TOLD = new Set(['slips/no-such-date', 'slips/span-backwards']);

export function slipsOfOutline(loaded: LoadedOutline): Diagnostic[] {
  return findSlips(slipDocument(loaded)).filter(({ code }) => !TOLD.has(code));
}

type Made = (path: string, text: string, kind?: SlipTextKind, mark?: string) => SlipText;

interface Gathered {
  texts: SlipText[];
  tables: SlipTable[];
  timelines: SlipText[][];
  shares: SlipText[][];
}

function slipDocument(loaded: LoadedOutline): SlipDocument {
  const { outline } = loaded;
  const made = maker(loaded);
  const all: Gathered = { texts: titlesOf(loaded, made), tables: [], timelines: [], shares: [] };
  outline.sections.forEach((section, i) => {
    ofSection(section, `sections.${i}`, made, all);
  });
  const notes = (outline.sources ?? []).map(({ text }, i) => made(`sources.${i}.text`, text, 'note'));
  return { lang: outline.lang, ...all, texts: [...all.texts, ...notes] };
}

function maker({ locate, locateIn }: LoadedOutline): Made {
  return (path, text, kind = 'prose', mark) => {
    const { line = 0 } = locate(path);
    return {
      text: plainText(text).normalize('NFC').replace(/\s+/gu, ' ').trim(),
      kind,
      ...(mark && { mark }),
      at: { path, atVi: `dòng ${line}`, atEn: `line ${line}` },
      locate: (words) => locateIn(path, words),
    };
  };
}

function titlesOf({ outline }: LoadedOutline, made: Made): SlipText[] {
  const { title, subtitle, event, reference, notes } = outline;
  const span = event?.from && event.to ? `(${event.from} - ${event.to})` : undefined;
  // The dates are shown under the title; the event's are used when the title has none.
  const dates = subtitle && /\d{4}/.test(subtitle) ? subtitle : span;
  return [
    made('title', title, 'title'),
    ...(dates === undefined
      ? []
      : [made(dates === subtitle ? 'subtitle' : 'event.to', inBrackets(dates), 'title')]),
    ...(subtitle && dates !== subtitle ? [made('subtitle', subtitle, 'title')] : []),
    ...(reference ? [made('reference', reference, 'note')] : []),
    ...list(notes).map((text) => made('notes', text, 'note')),
  ];
}

const inBrackets = (text: string): string => (/^\(/.test(text) ? text : `(${text})`);
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function ofSection(section: Section, path: string, made: Made, all: Gathered): void {
  all.texts.push(made(`${path}.heading`, section.heading, 'heading'));
  all.texts.push(...list(section.lead).map((text) => made(`${path}.lead`, text)));
  section.blocks?.forEach((block, i) => {
    ofBlock(block, `${path}.blocks.${i}`, made, all);
  });
  all.texts.push(...list(section.notes).map((text) => made(`${path}.notes`, text, 'note')));
  section.sections?.forEach((child, i) => {
    ofSection(child, `${path}.sections.${i}`, made, all);
  });
}

function ofBlock(block: Block, path: string, made: Made, all: Gathered): void {
  if (block.title) all.texts.push(made(`${path}.title`, block.title, 'heading'));
  for (const read of Object.values(KINDS)) all.texts.push(...read(block, path, made, all));
  all.texts.push(...list(block.notes).map((text) => made(`${path}.notes`, text, 'note')));
}

type ReadBlock = (block: Block, path: string, made: Made, all: Gathered) => SlipText[];

/** One line per block kind: its texts, and its tables, timelines and shares. */
const KINDS: Partial<Record<keyof Block, ReadBlock>> & Record<string, ReadBlock> = {
  text: ({ text }, path, made) =>
    list(text).map((own, i) => made(Array.isArray(text) ? `${path}.text.${i}` : `${path}.text`, own)),
  points: ({ points }, path, made) => ofPoints(points ?? [], `${path}.points`, made),
  timeline: ({ timeline }, path, made, all) => {
    const events = timeline ?? [];
    all.timelines.push(events.map(({ when }, i) => made(`${path}.timeline.${i}.when`, when)));
    return events.map(({ when, what }, i) => made(`${path}.timeline.${i}.what`, `${when}: ${what}`));
  },
  figures: ({ figures }, path, made) =>
    (figures ?? []).map(({ value, unit, label, change }, i) =>
      made(
        `${path}.figures.${i}.value`,
        [amount(value, unit), label, change && `(${change})`].filter(Boolean).join(' '),
      ),
    ),
  chart: ({ chart }, path, made, all) => {
    if (chart?.kind === 'share' && chart.unit?.startsWith('%'))
      all.shares.push(
        (chart.series[0]?.values ?? []).map((value, i) => made(`${path}.chart.series.0.values.${i}`, value)),
      );
    return (chart?.labels ?? []).map((label, i) => made(`${path}.chart.labels.${i}`, label));
  },
  compare: ({ compare }, path, made) =>
    (compare?.rows ?? []).flatMap(({ label, values }, r) =>
      values.map((value, c) =>
        made(`${path}.compare.rows.${r}.values.${c}`, [label, value].filter(Boolean).join(': '), 'cell'),
      ),
    ),
  table: ({ table }, path, made, all) => {
    if (!table) return [];
    const head = table.header.map((text, c) => made(`${path}.table.header.${c}`, text, 'cell'));
    const rows = table.rows.map((row, r) =>
      row.map((text, c) => made(`${path}.table.rows.${r}.${c}`, text, 'cell')),
    );
    all.tables.push({ header: true, rows: [head, ...rows] });
    return table.caption ? [made(`${path}.table.caption`, table.caption)] : [];
  },
  quote: ({ quote }, path, made) => (quote ? [made(`${path}.quote.text`, quote.text)] : []),
  people: ({ people }, path, made) =>
    (people ?? []).map(({ name, role }, i) =>
      made(`${path}.people.${i}.name`, [name, role].filter(Boolean).join(', ')),
    ),
  steps: ({ steps }, path, made) =>
    (steps ?? []).map((step, i) =>
      typeof step === 'string'
        ? made(`${path}.steps.${i}`, step, 'prose', `${i + 1}.`)
        : made(
            `${path}.steps.${i}.title`,
            [step.title, step.text].filter(Boolean).join(': '),
            'prose',
            `${i + 1}.`,
          ),
    ),
  image: ({ image }, path, made) => (image?.caption ? [made(`${path}.image.caption`, image.caption)] : []),
  slogans: ({ slogans }, path, made) => (slogans ?? []).map((text, i) => made(`${path}.slogans.${i}`, text)),
};

function ofPoints(points: readonly Point[], path: string, made: Made, depth = 0): SlipText[] {
  const mark = depth === 0 ? '-' : '+';
  return points.flatMap((point, i) =>
    typeof point === 'string'
      ? made(`${path}.${i}`, point, 'prose', mark)
      : [
          made(`${path}.${i}.text`, point.text, 'prose', mark),
          ...ofPoints(point.points ?? [], `${path}.${i}.points`, made, depth + 1),
        ],
  );
}
