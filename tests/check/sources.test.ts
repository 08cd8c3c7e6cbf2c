// Sources named in an outline, compared with the notes that the document cites.
import { describe, expect, it } from 'vitest';
import { checkOutline } from '../../src/check/check-outline.js';
import type { SourceDocument, SourceRun } from '../../src/import/model.js';
import { parseOutline } from '../../src/outline/load.js';
import { outlineOf } from './beside.js';

const BOOKS = [
  'Lịch sử Đảng bộ huyện Yên Lập 1930 - 1975, Nxb. Chính trị quốc gia, 2005, tr. 41',
  'Hồi ký Lò Văn Pản: Những ngày ở Nậm Tà, Nxb. Văn hóa dân tộc, 1989, tr. 12-15',
];

const raised = (text: string): SourceRun => ({ text, superscript: true });
const runs: SourceRun[][] = [
  [
    { text: 'Quân ta thu 23 khẩu súng và toàn bộ kho thóc của đồn.' },
    raised('1'),
    { text: ' Tin thắng trận lan nhanh khắp các bản vùng cao.' },
  ],
  [{ text: 'Đêm ấy đồng bào Nậm Tà đốt đuốc đưa đoàn vượt đèo Pha Lài.' }, raised('2')],
  [{ text: 'Sau trận này, địch rút khỏi ba đồn lẻ ven sông.' }],
  [{ text: 'Chính quyền cách mạng lâm thời ra mắt nhân dân tại chợ châu.' }],
  [{ text: 'Các lớp bình dân học vụ mở ra ở hầu hết các bản.' }],
];
const document: SourceDocument = {
  kind: 'txt',
  blocks: runs.map((own, i) => ({ kind: 'paragraph', runs: own, origin: { line: i + 1 } })),
  notes: BOOKS.map((text, i) => ({ mark: String(i + 1), runs: [{ text }], origin: { line: 20 + i } })),
  dropped: [],
  conversions: [],
};

function found(...blocks: string[]): string[] {
  const sources = `sources:\n- id: lichsu\n  text: ${JSON.stringify(BOOKS[0])}\n- id: hoiky\n  text: ${JSON.stringify(BOOKS[1])}\n- id: goc\n  text: Đề cương tuyên truyền của huyện\n`;
  const loaded = parseOutline(sources + outlineOf(...blocks), 'a.yaml').value;
  if (!loaded) throw new Error('the outline of this test is wrong');
  return checkOutline(loaded, [{ document, file: 'a.txt' }])
    .findings.filter(({ code }) => code.startsWith('check/source-'))
    .map(({ code, path, theirs, ours }) => `${code} ${path} ${theirs ?? ours ?? ''}`.trim());
}

const SPOILS = 'points:\n- Ta thu được 23 khẩu súng cùng toàn bộ kho thóc của đồn.\nsource: lichsu';
const TORCHES = 'points:\n- Đồng bào Nậm Tà đốt đuốc đưa đoàn vượt đèo Pha Lài ngay đêm ấy.\nsource: hoiky';
const OTHERS = [
  'points:\n- Địch phải rút khỏi ba đồn lẻ ven sông sau trận này.\nsource: goc',
  'points:\n- Tại chợ châu, chính quyền cách mạng lâm thời ra mắt nhân dân.\nsource: goc',
  'points:\n- Hầu hết các bản mở lớp bình dân học vụ.\nsource: goc',
];

describe('the source of a block', () => {
  it('named where the document cites it is not reported', () => {
    expect(found(SPOILS, TORCHES, ...OTHERS)).toEqual([]);
  });

  it('may be named by its mark in the text', () => {
    const marked = SPOILS.replace('của đồn.\nsource: lichsu', 'của đồn.[^lichsu]\nsource: goc');
    expect(found(marked, TORCHES, ...OTHERS)).toEqual([]);
  });

  it('cited by the document but not named is reported with the note', () => {
    expect(found(SPOILS.replace('lichsu', 'goc'), TORCHES, ...OTHERS)).toEqual([
      `check/source-lost sections.0.blocks.0 ${BOOKS[0]}`,
    ]);
  });

  it('cited elsewhere in the document is reported', () => {
    expect(found(SPOILS.replace('lichsu', '[goc, lichsu, hoiky]'), TORCHES, ...OTHERS)).toEqual([
      `check/source-elsewhere sections.0.blocks.0 ${BOOKS[1]}`,
    ]);
  });

  it('that cites the note of another text is reported', () => {
    const both = (mark: string): string =>
      `points:\n- Ta thu được 23 khẩu súng cùng toàn bộ kho thóc của đồn.[^${mark}]\n- Đồng bào Nậm Tà đốt đuốc đưa đoàn vượt đèo Pha Lài ngay đêm ấy.[^hoiky]`;
    expect(found(both('lichsu'), ...OTHERS)).toEqual([]);
    expect(found(both('hoiky'), ...OTHERS).join()).toContain(`check/source-`);
  });

  it('that is missing is reported if nearly all blocks name one', () => {
    const bare = OTHERS[1]?.replace('\nsource: goc', '') ?? '';
    expect(found(SPOILS, TORCHES, OTHERS[0] ?? '', bare, OTHERS[2] ?? '')).toEqual([
      'check/source-missing sections.0.blocks.3',
    ]);
    expect(found(...[SPOILS, ...OTHERS].map((block) => block.replace(/\nsource: .*/, '')), TORCHES)).toEqual([
      expect.stringContaining('check/source-lost sections.0.blocks.0'),
    ]);
  });
});
