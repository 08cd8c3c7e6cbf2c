// Three outlines with known truth in every file format: how much of each part is recovered, and nothing else.
// `SCORES=write npx vitest run tests/import/structure/scores.test.ts` updates the table in docs/import.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/import/blocks/dates.js';
import { wordsOf } from '../../../src/import/coverage/words.js';
import { type Imported, importDocument } from '../../../src/import/index.js';
import { plainText } from '../../../src/outline/inline.js';
import type { Block, Section } from '../../../src/outline/schema.js';
import { makeOfficeDocx, makeStyledDocx } from '../documents/docx.js';
import { toTcvn3, toVni } from '../documents/legacy.js';
import { makePdf } from '../documents/pdf.js';
import { spansOf, type Truth, textOfBlock } from '../documents/truth.js';
import { makeLayoutTxt, makePlainTxt } from '../documents/txt.js';
import { makeHtml, makeMarkdown } from '../documents/web.js';
import { headings } from './document.js';
import { KNOWN, type Known } from './truths.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES: Record<string, (truth: Truth) => Promise<Uint8Array> | Uint8Array> = {
  'DOCX without styles': (truth) => makeOfficeDocx(truth),
  'DOCX with styles': (truth) => makeStyledDocx(truth),
  'DOCX in TCVN3': (truth) =>
    makeOfficeDocx(truth, { font: '.VnTime', capitalsFont: '.VnTimeH', encode: toTcvn3 }),
  'DOCX in VNI': (truth) => makeOfficeDocx(truth, { font: 'VNI-Times', encode: toVni }),
  'DOCX decomposed': (truth) => makeOfficeDocx(truth, { encode: (text) => text.normalize('NFD') }),
  PDF: (truth) => makePdf(truth),
  HTML: (truth) => bytes(makeHtml(truth)),
  Markdown: (truth) => bytes(makeMarkdown(truth)),
  'text with layout': (truth) => bytes(makeLayoutTxt(truth)),
  'text without layout': (truth) => bytes(makePlainTxt(truth)),
};
const NAMES: Record<string, string> = { PDF: 'a.pdf', HTML: 'a.html', Markdown: 'a.md' };
const nameOf = (kind: string): string => NAMES[kind] ?? (kind.startsWith('DOCX') ? 'a.docx' : 'a.txt');

const PARTS = [
  'headings',
  'notes',
  'table cells',
  'slogans',
  'quotes',
  'people',
  'steps',
  'figures',
  'dates',
  'words',
] as const;
type Part = (typeof PARTS)[number];
type Parts = Record<Part, string[]>;

/** Every text of the truth, without note marks. Plain text has no tables. */
function textsOf(truth: Truth): string[] {
  const own = truth.blocks.flatMap((block) => {
    if ('table' in block) return block.table.flat();
    return [
      spansOf(textOfBlock(block))
        .map(({ text, mark }) => (mark ? '' : text))
        .join(''),
    ];
  });
  return [...own, ...Object.values(truth.notes)];
}

const numbers = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    wordsOf(text)
      .filter((word) => /\p{N}/u.test(word.text) && !word.mark)
      .map((word) => word.text),
  );

/** A note that explains: it is told in the text, and no source. */
const EXPLANATION = 'Mũi chủ lực gồm';

function wanted({ truth, ...known }: Known): Parts {
  const texts = textsOf(truth);
  return {
    headings: [known.title, ...known.headings],
    notes: Object.values(truth.notes).filter((note) => !note.startsWith(EXPLANATION)),
    'table cells': truth.blocks.flatMap((block) => ('table' in block ? block.table.flat() : [])),
    slogans: known.slogans,
    quotes: known.quotes,
    people: known.people,
    steps: known.steps,
    figures: numbers(texts),
    dates: texts.flatMap((text) => datesIn(text, 'vi')),
    words: texts.flatMap((text) =>
      wordsOf(text)
        .filter(({ mark }) => !mark)
        .map((word) => word.text),
    ),
  };
}

const sectionsBelow = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...sectionsBelow(section.sections ?? [])]);

/**
 * Texts of the outline that cover the document once: of a block with notes only the notes, if they contain what it
 * shows. Heading numbers count as headings.
 */
function found({ outline }: Imported): Parts {
  const blocks = sectionsBelow(outline.sections).flatMap((section) => section.blocks ?? []);
  const strings = (value: unknown, key = ''): string[] => {
    if (['from', 'lang', 'province', 'id', 'event', 'issuer', 'source'].includes(key)) return [];
    if (typeof value === 'string') return [plainText(value)];
    if (Array.isArray(value)) return value.flatMap((item) => strings(item));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, item]) => strings(item, name));
  };
  const coveringTexts = ({ notes, title: _title, ...shown }: Block): string[] => {
    const whole = notes === undefined ? [] : strings(notes);
    const words = ` ${whole.flatMap((text) => wordsOf(text).map(({ key }) => key)).join(' ')} `;
    const more = strings(shown).filter(
      (text) =>
        !text.split('…').every((piece) =>
          words.includes(
            ` ${wordsOf(piece)
              .map(({ key }) => key)
              .join(' ')} `,
          ),
        ),
    );
    return [...whole, ...more];
  };
  const { sections, ...top } = outline;
  const heads = sectionsBelow(sections).map(({ number = '', heading }) =>
    plainText(number.length > 5 ? `${number} ${heading}` : heading),
  );
  const texts = [...strings(top), ...heads, ...blocks.flatMap(coveringTexts)];
  return {
    headings: [outline.title, ...headings(sections).map(plainText)],
    notes: (outline.sources ?? []).map(({ text }) => plainText(text)),
    'table cells': blocks.flatMap(({ table }) => (table ? [table.header, ...table.rows].flat() : [])),
    slogans: blocks.flatMap(({ slogans = [] }) => slogans),
    quotes: blocks.flatMap(({ quote }) => (quote ? [plainText(quote.text)] : [])),
    people: blocks.flatMap(({ people = [] }) => people.map(({ name }) => name)),
    steps: blocks.flatMap(({ steps = [] }) =>
      steps.map((step) => plainText(typeof step === 'string' ? step : step.title)),
    ),
    figures: numbers(texts),
    dates: texts.flatMap((text) => datesIn(text, 'vi')),
    words: texts.flatMap((text) =>
      wordsOf(text)
        .filter(({ mark }) => !mark)
        .map((word) => word.text),
    ),
  };
}

function without(from: readonly string[], what: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of what) left.set(text, (left.get(text) ?? 0) + 1);
  return from.filter((text) => {
    const times = left.get(text) ?? 0;
    left.set(text, times - 1);
    return times <= 0;
  });
}

const scores = new Map<string, Map<Part, { wanted: number; missing: number; extra: number }>>();

describe.each(Object.entries(FILES))('%s', (kind, make) => {
  // The writer of styled files supports the markers of one convention only.
  const known = Object.entries(KNOWN).filter(([name]) => kind !== 'DOCX with styles' || name === 'uprising');
  it.each(known)('recovers the outline of the %s', async (_, outline) => {
    const truth =
      kind === 'text without layout'
        ? { ...outline.truth, blocks: outline.truth.blocks.filter((block) => !('table' in block)) }
        : outline.truth;
    const { value, diagnostics } = await importDocument(await make(truth), nameOf(kind));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!value) throw new Error('no outline');
    expect(value.report.proof).toMatchObject({ differences: [], unread: [] });
    const expected = wanted({ ...outline, truth });
    const actual = found(value);
    const differences: Record<string, unknown> = {};
    for (const part of PARTS) {
      const missing = without(expected[part], actual[part]);
      const extra = without(actual[part], expected[part]);
      if (missing.length + extra.length > 0) differences[part] = { missing, extra };
      const row = scores.get(kind) ?? new Map();
      const sum = row.get(part) ?? { wanted: 0, missing: 0, extra: 0 };
      row.set(part, {
        wanted: sum.wanted + expected[part].length,
        missing: sum.missing + missing.length,
        extra: sum.extra + extra.length,
      });
      scores.set(kind, row);
    }
    expect(differences).toEqual({});
  });
});

const DOCS = new URL('../../../docs/import.md', import.meta.url);

/** Found of expected, and how many found texts are not in the document. */
function tableOfScores(): string {
  const head = `| | ${PARTS.join(' | ')} |\n|---|${'---|'.repeat(PARTS.length)}`;
  const rows = [...scores].map(([kind, row]) => {
    const cells = PARTS.map((part) => {
      const { wanted: all, missing, extra } = row.get(part) ?? { wanted: 0, missing: 0, extra: 0 };
      return `${all - missing}/${all}${extra > 0 ? ` +${extra}` : ''}`;
    });
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  return [head, ...rows].join('\n');
}

afterAll(() => {
  if (process.env.SCORES !== 'write') return;
  const docs = readFileSync(DOCS, 'utf8');
  writeFileSync(
    DOCS,
    docs.replace(
      /(<!-- scores -->\n)[\s\S]*?(\n<!-- \/scores -->)/,
      (_, open: string, close: string) => open + tableOfScores() + close,
    ),
  );
});
