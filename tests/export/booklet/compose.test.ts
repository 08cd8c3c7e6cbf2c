import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { numberSources } from '../../../src/compose/marks.js';
import type { Booklet, BookletNode } from '../../../src/export/booklet/document.js';
import { bookletHtml } from '../../../src/export/booklet/html.js';
import { plainText } from '../../../src/outline/inline.js';
import { parseOutline } from '../../../src/outline/load.js';
import type { Outline } from '../../../src/outline/schema.js';
import { composeBooklet } from './composed.js';

const folder = fileURLToPath(new URL('../../../outlines/', import.meta.url));

function outlineOf(text: string): Outline {
  const { value, diagnostics } = parseOutline(text, 'a.yaml');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.outline;
}

const strings = (value: unknown, skip: ReadonlySet<string> = new Set()): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((part) => strings(part, skip));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (skip.has(key) ? [] : strings(part, skip)));
};
/** Settings and addresses, which are not part of the text. */
const SETTINGS = new Set(['lang', 'province', 'id', 'source', 'src', 'from', 'keywords', 'kind', 'event']);
const words = (texts: string[]): string[] =>
  texts
    .flatMap((t) =>
      plainText(t)
        .normalize('NFC')
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter(Boolean)
    .map((w) => w.toLocaleLowerCase('vi'));
const kinds = (booklet: Booklet): BookletNode['kind'][] => booklet.nodes.map((n) => n.kind);
/** Text of paragraphs and list items, with note marks as "[text of the note]". */
const marksIn = (node: BookletNode): string[] => {
  const lists =
    node.kind === 'list' ? node.items.map((item) => item.runs) : 'runs' in node ? [node.runs] : [];
  return lists.map((runs) => runs.map((run) => ('text' in run ? run.text : `[${run.footnote}]`)).join(''));
};

describe('composeBooklet', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')))
    it(`contains every word of ${file}`, () => {
      const outline = outlineOf(readFileSync(folder + file, 'utf8'));
      const there = new Set(words(strings(composeBooklet(outline))));
      expect(words(strings(outline, SETTINGS)).filter((word) => !there.has(word))).toEqual([]);
    });

  it('gives the Party’s letterhead to Party bodies only', () => {
    const party = (issuer: string): string | undefined =>
      composeBooklet(
        outlineOf(`title: Đề cương\nissuer: ${issuer}\nsections: [{heading: A, blocks: [{text: b}]}]`),
      ).head?.party;
    for (const issuer of [
      'Ban Tuyên giáo Tỉnh ủy Lạng Sơn',
      'Thành uỷ Hà Nội',
      'Đảng ủy xã Bắc Sơn',
      'Chi bộ thôn Nà Mạ',
      'Ủy ban Kiểm tra Tỉnh ủy',
    ])
      expect([issuer, party(issuer)]).toEqual([issuer, 'ĐẢNG CỘNG SẢN VIỆT NAM']);
    for (const issuer of [
      'Ủy ban nhân dân tỉnh Cao Bằng',
      'Chi cục Thủy lợi tỉnh Cao Bằng',
      'Uỷ ban Mặt trận Tổ quốc tỉnh',
      'Sở Văn hóa, Thể thao và Du lịch',
    ])
      expect([issuer, party(issuer)]).toEqual([issuer, undefined]);
  });

  it('ends a heading’s number once, and indents each list level', () => {
    const booklet = composeBooklet(
      outlineOf(`
title: Đề cương
sections:
- {heading: Một, number: "I.", blocks: [{points: [{text: a, points: [{text: b, points: [{text: c, points: [d]}]}]}]}]}
- {heading: Hai, number: "a)", blocks: [{text: b}]}
- {heading: Ba, number: III, blocks: [{text: b}]}
- {heading: Bốn, number: b, blocks: [{text: b}]}`),
    );
    const html = bookletHtml(booklet, new Map(), '');
    expect([...html.matchAll(/<h2>([^<]*)/g)].map((m) => m[1])).toEqual([
      'I. Một',
      'a) Hai',
      'III. Ba',
      'b) Bốn',
    ]);
    const levels = [...html.matchAll(/class="item depth-(\d)"><span class="marker">(.)/g)];
    expect(levels.map((m) => [m[1], m[2]])).toEqual([
      ['0', '–'],
      ['1', '+'],
      ['2', '–'],
      ['3', '+'],
    ]);
  });

  it('turns a citation into a footnote where it stands', () => {
    const outline = outlineOf(`
title: Đề cương
sources: [{id: ls, text: "Lịch sử, tr. 65"}]
sections: [{heading: Diễn biến, number: II, blocks: [{text: "Nổ súng[^ls] lúc 20 giờ."}]}]`);
    expect(composeBooklet(outline).nodes).toEqual([
      { kind: 'heading', level: 1, number: 'II', runs: [{ text: 'Diễn biến' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'Nổ súng' }, { footnote: 'Lịch sử, tr. 65' }, { text: ' lúc 20 giờ.' }],
      },
    ]);
  });

  it('sets a symbol next to its number, other units after a space', () => {
    const outline = outlineOf(`
title: Đề cương
sections: [{heading: A, blocks: [{figures: [{value: "giảm 3,61", unit: "%", label: hộ nghèo}, {value: "225", unit: trường, label: đạt chuẩn}]}]}]`);
    const text = strings(composeBooklet(outline).nodes).join('|');
    expect(text).toContain('|giảm 3,61%|');
    expect(text).toContain('|225 trường|');
  });

  it('prints points once if the notes contain their sentences', () => {
    const block = (notes: string) => `
title: Đề cương
sections: [{heading: A, blocks: [{points: ["Chiếm đồn Mỏ Nhài…"], notes: "${notes}"}]}]`;
    expect(kinds(composeBooklet(outlineOf(block('Chiếm đồn Mỏ Nhài, giải phóng châu lỵ.'))))).toEqual([
      'heading',
      'paragraph',
    ]);
    expect(kinds(composeBooklet(outlineOf(block('Nghĩa quân thắng lớn.'))))).toEqual([
      'heading',
      'list',
      'paragraph',
    ]);
  });

  it('keeps the sources of points that only the notes state, at their sentence', () => {
    const outline = outlineOf(`
title: Đề cương
sources: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}]
sections:
  - heading: Một
    blocks:
      - points: [{text: "Chiếm đồn  Mỏ Nhài…", source: a}, "Nổ súng[^b] lúc 20 giờ", "Thắng lớn.[^c]"]
        notes: ["Chiếm đồn Mỏ Nhài, giải phóng châu lỵ. Nổ súng lúc 20 giờ.", "Nghĩa quân **thắng** lớn. Thắng lớn.[^c] Hết."]
      - text: Quân ta rút về rừng.
        source: d
        notes: Quân ta rút về rừng.`);
    const said = composeBooklet(outline).nodes.flatMap((node) =>
      node.kind === 'paragraph' ? marksIn(node) : [],
    );
    expect(said).toEqual([
      'Chiếm đồn Mỏ Nhài[A], giải phóng châu lỵ. Nổ súng[B] lúc 20 giờ.',
      'Nghĩa quân thắng lớn. Thắng lớn.[C] Hết.',
      'Quân ta rút về rừng.[D]',
    ]);
  });

  it('puts the mark of a block without a title on a phrase of its own', () => {
    const marked = (block: string) =>
      JSON.stringify(
        composeBooklet(
          outlineOf(
            `title: T\nsources: [{id: a, text: A}]\nsections: [{heading: H, blocks: [{${block}, source: a}]}]`,
          ),
        ).nodes.slice(1),
      );
    expect(marked('slogans: [Nhiệt liệt]')).toContain('[[{"text":"Nhiệt liệt"},{"footnote":"A"}]]');
    expect(marked('table: {header: [X], rows: [[x]], caption: C}')).toContain(
      '"caption","runs":[{"text":"C"},{"footnote":"A"}]',
    );
    expect(marked('table: {header: [X, Y], rows: [[x, y]]}')).toContain('{"text":"Y"},{"footnote":"A"}');
    expect(marked('image: {src: a.png, alt: L, caption: Đồn}')).toContain('{"text":"Đồn"},{"footnote":"A"}');
  });

  it('marks every place that cites a source, even if its section cites it again', () => {
    const outline = outlineOf(`
title: T
sources: [{id: a, text: A}]
sections:
  - heading: H
    source: a
    blocks:
      - {title: Biểu, source: a, chart: {kind: bar, labels: [X], series: [{name: S, values: ["1"]}]}}
      - figures: [{value: "1", label: một, source: a}, {value: "2", label: hai, source: a}]
      - people: [{name: Ba, role: bí thư, source: a}]
      - steps: [{title: Bốn, source: a}]
      - {gallery: [{src: a.png, alt: Năm}, {src: b.png, alt: Sáu}], source: a}
      - points: [{text: "Bảy[^a] và tám", source: a}]`);
    const marks = strings(composeBooklet(outline).nodes).filter((text) => text === 'A');
    expect(marks).toHaveLength(8);
  });

  it('writes a note once if identical marks stand together', () => {
    const outline = outlineOf(`
title: T
sources: [{id: a, text: A}, {id: b, text: B}, {id: c, text: A}]
sections:
  - heading: H
    blocks:
      - text: ["Một[^a][^b][^c] hai[^a]", "Ba[^a] [^b] [^c]"]
      - figures: [{value: "1", label: "bốn[^a][^b]", source: [c, b]}]
      - points: [{text: "Năm[^a] và sáu", source: c}]
        notes: Năm và sáu, bảy.`);
    expect(composeBooklet(outline).nodes.slice(1).flatMap(marksIn)).toEqual([
      'Một[A][B] hai[A]',
      'Ba[A][B]',
      '1: bốn[A][B]',
      'Năm[A] và sáu, bảy.',
    ]);
  });

  it('numbers listed sources as their notes; those only in footnotes leave a gap', () => {
    const outline = outlineOf(`
title: T
sources: [{id: b, text: B}, {id: n, text: N, from: {page: 1}}, {id: c, text: C}, {id: a, text: A}, {id: o, text: O, from: {page: 2}}]
sections:
  - heading: H
    blocks:
      - text: ["Một[^a] hai[^n] ba[^c]"]`);
    const listed = composeBooklet(outline).sources.map(
      ({ number, runs }) => `${number} ${JSON.stringify(runs)}`,
    );
    expect(listed).toEqual(['1 [{"text":"A"}]', '3 [{"text":"C"}]', '4 [{"text":"B"}]', '5 [{"text":"O"}]']);
  });

  it('puts marks at the end of a sentence together, after its full stop', () => {
    const outline = outlineOf(`
title: T
sources: [{id: a, text: A}, {id: b, text: B}]
sections:
  - heading: H
    blocks:
      - text: ["Số 1110[^a]. Hai[^a].[^b] Ba “bốn[^a].”[^b]", "**Năm[^a].** [^b] Sáu[^a], bảy[^a],[^b] 3[^a].5 (tám[^b])"]
      - points: [{text: "Toàn dân", source: b}]
        notes: Toàn dân[^a]. Toàn diện.`);
    expect(composeBooklet(outline).nodes.slice(1).flatMap(marksIn)).toEqual([
      'Số 1110.[A] Hai.[A][B] Ba “bốn.”[A][B]',
      'Năm.[A][B] Sáu[A], bảy,[A][B] 3[A].5 (tám[B])',
      'Toàn dân.[A][B] Toàn diện.',
    ]);
  });

  it('prints the outline’s link, and alternative text for a picture without a caption', () => {
    const booklet = composeBooklet(
      outlineOf(`
title: T
link: https://example.org/a
sections: [{heading: A, blocks: [{gallery: [{src: a.png, alt: Đồn, credit: TTXVN}, {src: b.png, alt: B, caption: Đình}]}]}]`),
    );
    expect(booklet.online).toContain('https://example.org/a');
    expect(
      booklet.nodes.flatMap((n) => (n.kind === 'gallery' ? n.pictures.map((p) => p.caption) : [])),
    ).toEqual([[{ text: 'Đồn' }, { text: ' (TTXVN)' }], [{ text: 'Đình' }]]);
    const html = bookletHtml(booklet, new Map(), '');
    expect(html).toContain(
      '<p class="online">Địa chỉ trên mạng: <a href="https://example.org/a">https://example.org/a</a></p>',
    );
    expect(html).toContain('<figcaption>Đồn (TTXVN)</figcaption>');
  });

  it('gives columns the same widths in PDF and Word', () => {
    const long = 'một hai ba bốn năm sáu '.repeat(9);
    const html = bookletHtml(
      composeBooklet(
        outlineOf(`
title: T
sections: [{heading: A, blocks: [{table: {header: [Đơn vị, Nội dung], rows: [[Chủ lực, "${long}"]]}}]}]`),
      ),
      new Map(),
      '',
    );
    const [narrow = 0, wide = 0] = [...html.matchAll(/<col style="width:([\d.]+)%">/g)].map((m) =>
      Number(m[1]),
    );
    expect(narrow).toBeGreaterThan(10);
    expect(narrow + wide).toBeCloseTo(100, 1);
    expect(wide).toBeGreaterThan(narrow);
  });

  it('gives the Party letterhead to a Party body only', () => {
    const head = (issuer: string) =>
      composeBooklet(outlineOf(`title: T\nissuer: ${issuer}\nsections: [{heading: A}]`)).head?.party;
    expect(head('Ban Tuyên giáo Tỉnh uỷ Lạng Sơn')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(head('Sở Văn hóa, Thể thao và Du lịch')).toBeUndefined();
  });

  it('puts the parent body named in the issuer above it', () => {
    const head = (issuer: string) =>
      composeBooklet(outlineOf(`title: T\nissuer: ${issuer}\nsections: [{heading: A}]`)).head;
    for (const uy of ['ủy', 'uỷ'])
      expect(head(`Ban Tuyên giáo Tỉnh ${uy} Lạng Sơn`)).toMatchObject({
        parent: `Tỉnh ${uy} Lạng Sơn`,
        issuer: 'Ban Tuyên giáo',
      });
    expect(head('Chi bộ Chí Kiên')).toMatchObject({ issuer: 'Chi bộ Chí Kiên' });
  });

  it('names the kind of document unless the title does', () => {
    const kind = (title: string) =>
      composeBooklet(outlineOf(`title: ${title}\nsections: [{heading: A}]`)).kind;
    expect(kind('Kỷ niệm 80 năm')).toBe('ĐỀ CƯƠNG TUYÊN TRUYỀN');
    expect(kind('Đề cương tuyên truyền kỷ niệm 80 năm')).toBeUndefined();
    expect(kind('Kỷ niệm 80 năm\ngenre: Kế hoạch')).toBe('KẾ HOẠCH');
  });
});

describe('a booklet beside its deck', () => {
  const outline = outlineOf(`
title: T
sources: [{id: a, text: Nghị quyết A}, {id: b, text: Báo cáo B}, {id: c, text: Nghị quyết A, link: "https://a.vn"}, {id: d, text: Kế hoạch D}]
sections: [{heading: H, blocks: [{text: "Một[^a] hai[^b] ba[^c] bốn[^d]."}]}]`);

  it('numbers the sources the same way, merging those with equal text', () => {
    const sources = numberSources(outline);
    expect(['a', 'b', 'c', 'd'].flatMap((id) => sources.marks(id))).toEqual([1, 2, 1, 3]);
    expect(sources.marks(['a', 'c'])).toEqual([1]);
    expect(sources.list.map(({ id }) => id)).toEqual(['c', 'b', 'd']);
    expect(composeBooklet(outline).sources.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('prints no title that the import made from a heading and its passage', () => {
    const imported = outlineOf(`
title: T
sections:
  - heading: Mục tiêu đến năm 2030
    blocks:
      - {title: Mục tiêu… Các bước triển khai, points: [Năm 2026 quy hoạch], notes: "Các bước triển khai: năm 2026 quy hoạch.", from: {line: 4}}
      - {title: Bảng của văn bản, table: {header: [Việc], rows: [[Đào kênh]]}, from: {line: 6}}`);
    const captions = composeBooklet(imported).nodes.filter(({ kind }) => kind === 'caption');
    expect(captions.map((node) => strings(node, new Set(['kind'])).join(''))).toEqual(['Bảng của văn bản']);
  });
});

describe('pictures in a booklet', () => {
  it('stand on the cover, in their sections, below the words beside which a slide has them, and with people', () => {
    const outline = outlineOf(`
title: T
image: {src: bia.jpg, alt: Bìa}
sections:
  - heading: H
    image: {src: muc.jpg, alt: Mục, credit: Tư liệu}
    blocks:
      - {points: [Một], image: {src: ben.jpg, alt: Bên chữ, place: half, focus: 10% 20%}}
      - people: [{name: Trần Văn Một, image: {src: mot.jpg}}, {name: Lê Thị Hai}]`);
    const { nodes } = composeBooklet(outline);
    expect(nodes.map(({ kind }) => kind)).toEqual(
      'picture heading picture list picture list gallery'.split(' '),
    );
    const [portraits] = nodes.filter((node) => node.kind === 'gallery');
    expect(portraits?.pictures).toEqual([
      { src: 'mot.jpg', alt: 'Trần Văn Một', caption: [{ text: 'Trần Văn Một' }] },
    ]);
    expect(strings(nodes)).not.toContain('10% 20%');
  });
});
