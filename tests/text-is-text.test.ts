// User text stays text wherever it ends up: literal, never joined, never markup, never executed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../src/batch/batch.js';
import { type Places, textPlaces } from './text-places.js';

/** Each has a meaning in Markdown, HTML, Handlebars, YAML, a spreadsheet, a terminal or a file name. */
const TEXTS = [
  ...[
    'một---hai',
    'một--hai',
    'hai - - - ba',
    '--- đầu',
    '20*40',
    '_gạch_',
    'a_b_c',
    '__hai__',
    '`mã`',
    '``',
  ],
  ...['~~xoá~~', '~5~', '^6^', 'x^2', '# thăng', '## hai', '#the', '1. một', '1) một', '- gạch', '+ cộng'],
  ...[
    '> lớn',
    '| a | b |',
    'a|b',
    '[chữ](http://x.vn)',
    '[a]',
    '![ảnh](x.png)',
    '<b>đậm</b>',
    'a < b, c > d',
  ],
  ...['<script>alert(1)</script>', '</section>', '<style>*{}</style>', '<br>', '<!-- lời -->', '<!--', '-->'],
  ...['&amp;', '&lt;', '&nbsp;x', '&#65;', 'A&B', '{{tên}}', '{{{tên}}}', '{%x%}', '$a$', '$$b$$'],
  ...[
    'http://x.vn/a_b',
    'www.x.vn',
    'a@b.vn',
    'https://x.vn/?a=1&b=2',
    'javascript:alert(1)',
    '"kép"',
    "'đơn'",
  ],
  ...[
    'C:\\a\\b',
    '\\n',
    '%s %d',
    ':smile:',
    ':-)',
    '(c)',
    '+-',
    '==tô==',
    '::: hộp',
    '___',
    '=SUM(A1)',
    '😀',
    '§5',
  ],
] as const;

/** A text between two words that identify it and its field. */
const held = (field: string, at: number): string => `${field}Q${at} ${TEXTS[at]} Z${at}`;
const HELD = /([A-Z]+)Q(\d+)\s+([\s\S]*?)\s+Z\2(?!\d)/gu;

const each = TEXTS.map((_, at) => at);
const groups = Array.from({ length: Math.ceil(TEXTS.length / 6) }, (_, at) => each.slice(at * 6, at * 6 + 6));

const sectionOf = (at: number): object => ({
  heading: held('HEADING', at),
  lead: held('LEAD', at),
  blocks: [{ title: held('TITLE', at), text: held('TEXT', at), notes: held('NOTES', at), source: `s${at}` }],
});
const groupOf = (of: number[]): object => ({
  heading: 'Các khối',
  blocks: [
    { title: 'Ý', points: of.map((at) => held('POINT', at)) },
    { title: 'Mốc', timeline: of.map((at) => ({ when: held('WHEN', at), what: held('WHAT', at) })) },
    { title: 'Bước', steps: of.map((at) => ({ title: held('STEP', at), text: held('DOING', at) })) },
    { title: 'Bảng', table: { header: ['A', 'B'], rows: of.map((at) => ['x', held('CELL', at)]) } },
    ...of.map((at) => ({ title: 'Lời', quote: { text: held('QUOTE', at), by: held('SPEAKER', at) } })),
    { title: 'Người', people: of.map((at) => ({ name: held('NAME', at), role: held('ROLE', at) })) },
    { title: 'Số', figures: of.map((at) => ({ value: 12, label: held('LABEL', at) })) },
    {
      title: 'Biểu đồ',
      chart: {
        kind: 'bar',
        labels: of.map((at) => held('CATEGORY', at)),
        series: [{ name: 'x', values: of.map((at) => at + 1) }],
      },
    },
  ],
});
const outline = {
  title: held('DECK', 0),
  keywords: each.slice(0, 50).map((at) => held('KEYWORD', at)),
  sources: each.map((at) => ({ id: `s${at}`, text: held('SOURCE', at) })),
  sections: [...each.map(sectionOf), ...groups.map(groupOf)],
};

const SLIDE = ['HEADING', 'LEAD', 'TITLE', 'TEXT', 'POINT', 'WHEN', 'WHAT', 'STEP', 'DOING', 'CELL', 'QUOTE'];
const SLIDES = [...SLIDE, 'SPEAKER', 'NAME', 'ROLE', 'LABEL', 'SOURCE'];

/** Which fields appear in full in which places. */
const STANDS: [place: string, fields: readonly string[]][] = [
  ['html', [...SLIDES, 'CATEGORY']],
  ['marp-core 5 slide', SLIDES],
  ['marp-core of marp-cli slide', SLIDES],
  ['marp-core 5 notes', ['NOTES']],
  ['pptx slide', SLIDES],
  ['pptx chart', ['CATEGORY']],
  ['pptx notesSlide', ['NOTES']],
  ['pptx sections', ['HEADING']],
  ['docx document', [...SLIDES, 'NOTES', 'CATEGORY']],
  ['pdf bookmarks', ['HEADING', 'TITLE']],
  ['pdf notes', ['NOTES']],
];

let folder: string;
let places: Places;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
  const file = join(folder, 'chữ.yaml');
  await writeFile(file, JSON.stringify(outline));
  const { decks } = await buildAll({
    outlines: [file],
    out: folder,
    base: '.',
    browser: 'bundled',
    lang: 'en',
    mode: 'light',
    formats: ['html', 'md', 'pdf', 'pptx', 'booklet'],
    exports: { scale: 1, pdfNotes: true, handout: 3, handoutPrint: 'colour' },
  });
  expect(decks[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  places = await textPlaces(join(folder, 'chữ'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Invisible characters that keep stock Marp from drawing an emoji or ending a comment. */
const UNSEEN = /\u2060|\ufe0e/g;

/**
 * The text between the two words, by field and text. White space, including no-break characters, counts as one
 * space.
 */
function found(place: string): Map<string, Set<string>> {
  const all = (places.get(place) ?? []).join('\n');
  const texts = place.startsWith('marp-core') ? all.replace(UNSEEN, '') : all;
  const values = new Map<string, Set<string>>();
  for (const [, field, at, text = ''] of texts.matchAll(HELD)) {
    const key = `${field} ${at}`;
    values.set(key, (values.get(key) ?? new Set()).add(text.replace(/\s+/g, ' ')));
  }
  return values;
}

describe('a text', () => {
  it.each(STANDS)('appears in %s as typed', (place, fields) => {
    const values = found(place);
    const wrong = fields.flatMap((field) =>
      each
        .map((at) => ({
          field,
          typed: TEXTS[at] as string,
          stands: [...(values.get(`${field} ${at}`) ?? [])],
        }))
        .filter(({ typed, stands }) => stands.length !== 1 || stands[0] !== typed),
    );
    expect(wrong).toEqual([]);
  });

  it('never appears in any other form', () => {
    const wrong = [...places.keys()].flatMap((place) =>
      [...found(place)].flatMap(([key, stands]) => {
        const typed = TEXTS[Number(key.split(' ')[1])];
        return [...stands].filter((text) => text !== typed).map((text) => ({ place, key, typed, text }));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['pptx links', 'docx links', 'pdf links'])(
    'is not a link in %s, even if it is an address',
    (place) => {
      expect(places.get(place)?.filter((target) => /^\w+:/.test(target))).toEqual([]);
    },
  );
});
