import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { plain } from '../../src/compose/line.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Bodies, Deck, Layout, Slide } from '../../src/deck/model.js';
import type { Block, Section } from '../../src/outline/schema.js';
import { blocks, outline, section } from '../builders.js';

const deckOf = (loaded: Parameters<typeof compose>[0]): Deck => compose(loaded).deck;
const layouts = (deck: Deck): Layout[] => deck.slides.map(({ layout }) => layout);
const title = (slide: Slide | undefined): string => plain(slide?.title ?? []);
function body<L extends Layout>(deck: Deck, layout: L, at = 0): Bodies[L] {
  return deck.slides.filter((slide) => slide.layout === layout)[at]?.body as Bodies[L];
}
const words = (count: number, word = 'chữ'): string =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');

describe('the order of the slides', () => {
  const deck = deckOf(
    outline({
      sources: [{ id: 'a', text: 'Sách A' }],
      sections: [
        section('Bối cảnh', { number: 'I', blocks: [{ text: 'Một đoạn.' }], notes: 'Lời dẫn phần một.' }),
        section('Diễn biến', { number: 'II', blocks: [{ slogans: ['Muôn năm!'] }] }),
      ],
    }),
  );

  it('is cover, agenda, each section with its blocks, sources, closing', () => {
    expect(layouts(deck)).toEqual([
      'cover',
      'agenda',
      'section',
      'text',
      'section',
      'slogans',
      'sources',
      'closing',
    ] satisfies Layout[]);
  });

  it('takes the agenda and its numbers from the sections as written', () => {
    expect(body(deck, 'agenda').items.map(({ number, title: t }) => [number, plain(t)])).toEqual([
      ['I', 'Bối cảnh'],
      ['II', 'Diễn biến'],
    ]);
  });

  it('says a section’s notes at its section slide', () => {
    expect(deck.slides[2]).toMatchObject({ notes: ['Lời dẫn phần một.'], path: 'sections.0' });
  });

  it('has no agenda for one section, and no sources slide without sources', () => {
    expect(layouts(deckOf(outline()))).toEqual(['cover', 'section', 'closing']);
  });
});

describe('the cover', () => {
  it('says what the paper calls itself, and the usual kind where it says nothing', () => {
    const eyebrow = (genre?: string) => body(deckOf(outline(genre ? { genre } : {})), 'cover').eyebrow;
    expect(eyebrow('KẾ HOẠCH')).toBe('KẾ HOẠCH');
    expect(eyebrow()).toBe('Đề cương tuyên truyền');
    expect(eyebrow('ĐỀ CƯƠNG TUYÊN TRUYỀN')).toBe('Đề cương tuyên truyền');
  });

  it.each([
    ['Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn', { value: '80', unit: 'năm' }],
    ['KỶ NIỆM 1.000 NĂM THĂNG LONG', { value: '1.000', unit: 'NĂM' }],
    ['Lang Son Party Committee – 90 proud years of development', { value: '90', unit: 'years' }],
    ['The 80th anniversary of the uprising', { value: '80th', unit: 'anniversary' }],
    ['Đại hội tháng 10 năm 2020', undefined],
    ['Khởi nghĩa Bắc Sơn 27/9/1940', undefined],
    ['Năm 2020 của tỉnh', undefined],
  ])('states a number only where the title does: %s', (text, number) => {
    expect(body(deckOf(outline({ title: text })), 'cover').number).toEqual(number);
  });

  it('takes the dates from the event when no subtitle gives them', () => {
    const deck = deckOf(outline({ event: { name: 'Ngày lễ', from: '27/9/1940', to: '27/9/2020' } }));
    expect(body(deck, 'cover').subtitle).toBe('27/9/1940 – 27/9/2020');
    expect(deck.footer.event).toBe('Ngày lễ');
  });

  it('says the event’s dates when a subtitle tells something else', () => {
    const event = { name: 'Ngày lễ', from: '27/9/1940', to: '27/9/2020' };
    const deck = deckOf(outline({ event, subtitle: '80 năm, tính đến 27/9/2020' }));
    expect(deck.slides[0]?.notes).toEqual(['27/9/1940']);
  });

  it('closes with issuer and date, a name only once', () => {
    const deck = deckOf(
      outline({
        issuer: 'Ban Tuyên giáo Tỉnh ủy',
        signer: 'BAN TUYÊN GIÁO TỈNH UỶ',
        date: 'tháng 9 năm 2020',
      }),
    );
    expect(body(deck, 'closing').lines).toEqual(['BAN TUYÊN GIÁO TỈNH UỶ', 'tháng 9 năm 2020']);
  });
});

describe('titles', () => {
  const loaded = outline({
    sections: [
      section('Thành tựu', {
        number: 'III',
        sections: [
          section('Kinh tế', {
            number: '1',
            blocks: [{ text: 'Một đoạn.' }, { text: 'Hai đoạn.', title: 'Tăng trưởng' }],
          }),
          section('Văn hóa', { number: 'a', notes: 'Phong trào phát triển rộng khắp.' }),
          section('An ninh', {
            number: '-',
            sections: [section('Biên giới', { blocks: [{ text: 'Vững.', title: 'T' }] })],
          }),
        ],
      }),
    ],
  });
  const { slides } = deckOf(loaded);

  it('are the sub-section’s numbered heading, or the block’s own below it', () => {
    expect(slides.slice(2).map((slide) => [plain(slide.kicker ?? []), title(slide)])).toEqual([
      ['', '1. Kinh tế'],
      ['1. Kinh tế', 'Tăng trưởng'],
      ['', 'a) Văn hóa'],
      ['Biên giới', 'T'],
      ['', ''],
    ]);
  });

  it('leave no heading out: one that no slide shows is said', () => {
    expect(slides[5]?.notes).toEqual(['An ninh']);
  });

  it('make a slide of a sub-section that has notes only', () => {
    expect(slides[4]).toMatchObject({
      layout: 'text',
      body: { paragraphs: [[{ text: 'Phong trào phát triển rộng khắp.' }]] },
    });
  });

  it('make one slide of headings that have nothing under them', () => {
    const deck = deckOf(
      outline({
        sections: [
          section('Nhiệm vụ', {
            sections: [section('Một', { number: '1' }), section('Hai', { number: '2' })],
          }),
        ],
      }),
    );
    expect(body(deck, 'points').items.map((item) => plain(item.text))).toEqual(['1. Một', '2. Hai']);
  });

  it('of 35 words stay whole; longer ones are shortened and said whole', () => {
    const [long, longer] = [words(35), words(60)];
    const { slides: both } = deckOf(blocks({ text: 'Đoạn.', title: long }, { text: 'Đoạn.', title: longer }));
    expect(title(both[2])).toBe(long);
    expect(title(both[3])).toMatch(/…$/);
    expect(both[3]?.notes).toContain(longer);
  });

  it('shorten the rail to 28 characters at the end of a clause', () => {
    const heading = 'Vị trí, ý nghĩa lịch sử, bài học kinh nghiệm của cuộc khởi nghĩa';
    const { slides: own } = deckOf(outline({ sections: [section(heading, { number: 'II' })] }));
    expect(own[1]?.section).toEqual({ index: 0, number: 'II', title: 'Vị trí, ý nghĩa lịch sử…' });
    expect(own[1]?.section?.title.length).toBeLessThanOrEqual(28);
  });
});

describe('long text', () => {
  const sentence = (i: number): string =>
    `Câu số ${i} nói rằng phong trào cách mạng ở địa phương ngày càng phát triển rộng khắp.`;
  const paragraph = Array.from({ length: 30 }, (_, i) => sentence(i)).join(' ');
  const deck = deckOf(blocks({ text: paragraph }));
  const parts = deck.slides.filter(({ layout }) => layout === 'points');

  it('becomes slides of at most five whole sentences', () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const { items } = part.body as Bodies['points'];
      expect(items.length).toBeLessThanOrEqual(5);
      for (const item of items) expect(paragraph).toContain(plain(item.text));
    }
  });

  it('stands complete and in order in the notes', () => {
    expect(parts.flatMap(({ notes }) => notes).join(' ')).toBe(paragraph);
  });

  it('tells its parts apart', () => {
    expect(parts.map(({ continued }) => continued)).toEqual(
      parts.map((_, i) => ({ part: i + 1, of: parts.length })),
    );
  });

  it('keeps a short text as it is, without notes', () => {
    const short = deckOf(blocks({ text: ['Một đoạn ngắn.', 'Hai đoạn ngắn.'] })).slides[2];
    expect(short).toMatchObject({ layout: 'text', notes: [] });
  });

  it('prefers what states dates and figures', () => {
    const plainSentence =
      'Đây là một câu nói chung chung về tình hình mà không nêu điều gì cụ thể cho lắm cả.';
    const fact = 'Ngày 27/9/1940, nhân dân các xã thu 17 khẩu súng tại đồn Mỏ Nhài.';
    const text = [...Array(8).fill(plainSentence), fact].join(' ');
    const shown = deckOf(blocks({ text })).slides.flatMap((slide) =>
      slide.layout === 'points' ? slide.body.items : [],
    );
    const told = shown.find((item) => plain(item.lead ?? []) === 'Ngày 27/9/1940,');
    expect(told && `${plain(told.lead ?? [])} ${plain(told.text)}`).toBe(fact);
  });

  it('says once how many blocks show less than they hold', () => {
    expect(compose(blocks({ text: paragraph })).diagnostics).toMatchObject([
      { code: 'compose/shortened', severity: 'info', params: { count: 1 }, line: 1 },
      { code: 'compose/left-out', severity: 'info' },
    ]);
  });
});

describe('blocks', () => {
  it('set run-in heads of points apart', () => {
    const { items } = body(
      deckOf(
        blocks({
          points: [
            'Một là, về nắm vững thời cơ: nổ ra đúng lúc.',
            '**Kết quả:** thắng lợi.',
            'Lúc 20:00 nổ súng.',
          ],
        }),
      ),
      'points',
    );
    expect(items.map(({ lead, text }) => [lead && plain(lead), plain(text)])).toEqual([
      ['Một là, về nắm vững thời cơ:', 'nổ ra đúng lúc.'],
      ['Kết quả:', 'thắng lợi.'],
      [undefined, 'Lúc 20:00 nổ súng.'],
    ]);
  });

  it('shorten a very long point and say it whole', () => {
    const long = `Đảng bộ tỉnh lãnh đạo nhân dân các dân tộc phát huy truyền thống quê hương, ${words(60)}`;
    const slide = deckOf(blocks({ points: [long, 'Ngắn.'] })).slides[2];
    expect(plain((slide!.body as Bodies['points']).items[0]?.text ?? [])).toMatch(/…$/);
    expect(slide?.notes).toEqual([long, 'Ngắn.']);
  });

  it.each([
    ['ước đạt 48,5', undefined, { hedge: 'ước đạt', value: '48,5' }],
    ['hơn 1.000', 'người', { hedge: 'hơn', value: '1.000', unit: 'người' }],
    ['164/226 xã', undefined, { value: '164/226', unit: 'xã' }],
    ['5,45%', undefined, { value: '5,45%' }],
    ['Hạng Ba', undefined, { value: 'Hạng Ba' }],
  ])('set the words around the figure %s apart, losing none', (value, unit, expected) => {
    const { items } = body(deckOf(blocks({ figures: [{ value, unit, label: 'nhãn' }] })), 'figures');
    expect(items[0]).toEqual({ ...expected, label: [{ text: 'nhãn' }] });
  });

  it('put at most nine figures and eight events on a slide, in even groups', () => {
    const figures = Array.from({ length: 16 }, (_, i) => ({ value: String(i), label: 'a' }));
    const timeline = Array.from({ length: 20 }, (_, i) => ({ when: String(i), what: 'a' }));
    const { slides } = deckOf(blocks({ figures }, { timeline }));
    const counts = (layout: 'figures' | 'timeline'): number[] =>
      slides.flatMap((slide) => (slide.layout === layout ? slide.body.items.length : []));
    expect(counts('figures')).toEqual([8, 8]);
    expect(counts('timeline')).toEqual([7, 7, 6]);
  });

  it('mark one event as the key one: the first that the outline sets in bold', () => {
    const { items } = body(
      deckOf(
        blocks({
          timeline: [
            { when: '1940', what: 'a' },
            { when: '**1941**', what: 'b' },
            { when: '1942', what: '**c** d' },
          ],
        }),
      ),
      'timeline',
    );
    expect(items.map(({ key }) => key ?? false)).toEqual([false, true, false]);
  });

  it('draw a chart from numbers as the language writes them, and say them all', () => {
    const chart = {
      kind: 'bar' as const,
      unit: 'người',
      labels: ['1997', '2023'],
      series: [{ name: 'Đảng viên', values: ['11.102', '36.808'] }],
    };
    expect(body(deckOf(blocks({ chart })), 'chart')).toMatchObject({
      series: [{ values: [11102, 36808], shown: ['11.102', '36.808'] }],
      alt: 'Đảng viên (người): 1997: 11.102; 2023: 36.808.',
    });
  });

  it('go on counting steps and repeat the first column of a wide table', () => {
    const steps = Array.from({ length: 14 }, (_, i) => `Việc ${i}`);
    const header = Array.from({ length: 12 }, (_, i) => `C${i}`);
    const deck = deckOf(blocks({ steps }, { table: { header, rows: [header, ['chỉ một ô']] } }));
    expect(deck.slides.flatMap((s) => (s.layout === 'steps' ? s.body.start : []))).toEqual([1, 6, 11]);
    const tables = deck.slides.flatMap((s) => (s.layout === 'table' ? [s.body] : []));
    expect(tables.map(({ header: own }) => own.map(plain))).toEqual([
      ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
      ['C0', 'C7', 'C8', 'C9', 'C10', 'C11'],
    ]);
    expect(tables.every(({ rows, header: own }) => rows.every((row) => row.length === own.length))).toBe(
      true,
    );
  });

  it('align columns of numbers', () => {
    const rows = [
      ['Ngân Sơn', '1.200', 'hơn 20%'],
      ['Ba Bể', '', '5/6'],
    ];
    expect(
      body(deckOf(blocks({ table: { header: ['Huyện', 'Số', 'Tỷ lệ'], rows } })), 'table').numeric,
    ).toEqual([false, true, true]);
  });
});

describe('sources', () => {
  const loaded = outline({
    sources: [
      { id: 'c', text: 'Sách C' },
      { id: 'a', text: 'Sách A' },
      { id: 'b', text: 'Sách B' },
    ],
    sections: [
      section('Một', {
        blocks: [
          { points: ['Ý một[^b].', { text: 'Ý hai', source: 'a' }], notes: 'Nói thêm[^b] và [^x].' },
          { quote: { text: 'Lời nói', by: 'Người nói' }, source: 'b', title: 'Tiêu đề' },
        ],
      }),
    ],
  });
  const deck = deckOf(loaded);

  it('are numbered by first citation, the uncited ones last', () => {
    expect(body(deck, 'sources').items.map(({ mark, text }) => [mark, plain(text)])).toEqual([
      [1, 'Sách B'],
      [2, 'Sách A'],
      [3, 'Sách C'],
    ]);
  });

  it('of a sentence that is cut short stay on its slide', () => {
    const long = `Quân và dân Bắc Sơn chiếm đồn Mỏ Nhài trong đêm 27/9/1940, ${words(110)}[^a].`;
    const shown = (block: Block) => {
      const sources = [{ id: 'a', text: 'Sách A' }];
      const own = deckOf(outline({ sources, sections: [section('Một', { blocks: [block] })] }));
      return JSON.stringify(own.slides.filter(({ layout }) => /^(?:points|text)$/.test(layout))[0]?.body);
    };
    for (const block of [
      { points: [long, 'Ý hai'] },
      { text: long },
      { text: [long, words(120), words(90)] },
    ]) {
      expect(shown(block)).toContain('…');
      expect(shown(block)).toContain('"mark":1');
    }
  });

  it('stand as marks on the slide, and no mark is read aloud', () => {
    expect(body(deck, 'points').items.map(({ text }) => text)).toEqual([
      [{ text: 'Ý một' }, { mark: 1 }, { text: '.' }],
      [{ text: 'Ý hai' }, { mark: 2 }],
    ]);
    expect(deck.slides[2]).toMatchObject({ sources: [1, 2], notes: ['Nói thêm và [^x].'] });
  });

  it('of a quotation follow its words', () => {
    expect(body(deck, 'quote').text).toEqual([{ text: 'Lời nói' }, { mark: 1 }]);
  });
});

describe('what stands before the parts of a sub-section', () => {
  const lesson = (heading: string): Section => section(heading, { blocks: [{ text: 'Một câu.' }] });
  const intro = 'Cuộc khởi nghĩa để lại những bài học quý báu:';

  it('is said on a slide that lists them', () => {
    const parts = [lesson('Một là, về thời cơ'), lesson('Hai là, về quần chúng')];
    const main = section('Bài học', {
      sections: [section('Kinh nghiệm', { number: '2', notes: intro, sections: parts })],
    });
    const slide = deckOf(outline({ sections: [main] })).slides.find(({ notes }) => notes.includes(intro));
    expect(slide).toMatchObject({ layout: 'points', title: [{ text: '2. Kinh nghiệm' }] });
    expect(slide && bodyTexts(slide)).toEqual(['Một là, về thời cơ', 'Hai là, về quần chúng']);
  });

  it('stands by itself before a single part', () => {
    const main = section('Bài học', {
      sections: [section('Kinh nghiệm', { notes: intro, sections: [lesson('Về thời cơ')] })],
    });
    expect(deckOf(outline({ sections: [main] })).slides.map(({ layout }) => layout)).toContain('text');
  });
});

describe('the frame of a deck', () => {
  it('has no section slide that only repeats the cover', () => {
    const blocksOfOne = [{ text: 'Một câu.' }];
    const layouts = (heading: string): string[] =>
      deckOf(outline({ title: 'Kỷ niệm', sections: [section(heading, { blocks: blocksOfOne })] })).slides.map(
        ({ layout }) => layout,
      );
    expect(layouts('Kỷ niệm')).toEqual(['cover', 'text', 'closing']);
    expect(layouts('Diễn biến')).toEqual(['cover', 'section', 'text', 'closing']);
  });

  it('gives capitals less room in the foot line, as they are wider', () => {
    const both = (title: string, issuer: string): number => {
      const { footer } = deckOf(outline({ title, issuer }));
      return footer.issuer.length + footer.event.length;
    };
    const title = 'Kết quả Đại hội Đảng bộ huyện Tràng An lần thứ hai mươi mốt';
    const issuer = 'Ban Tuyên giáo Huyện ủy Tràng An';
    expect(both(title, issuer)).toBeLessThanOrEqual(83);
    expect(both(title.toUpperCase(), issuer.toUpperCase())).toBeLessThanOrEqual(67);
  });

  it('shortens the foot line only where it is too long, the event before the issuer', () => {
    const foot = (issuer: string, title: string) => deckOf(outline({ title, issuer })).footer;
    const issuer = 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lạng Sơn';
    const event = 'Ngày Khởi nghĩa Bắc Sơn, 80 năm';
    expect(foot(issuer, event)).toEqual({ issuer, event });
    const longer = 'Ban Tuyên giáo và Dân vận Tỉnh ủy, Hội đồng chỉ đạo biên soạn';
    expect(foot(longer, 'Ngày lễ')).toEqual({ issuer: longer, event: 'Ngày lễ' });
    const cut = foot(issuer, `${event} và 100 năm Ngày truyền thống cách mạng của Đảng bộ`);
    expect(cut.issuer).toBe(issuer);
    expect(cut.event).toMatch(/^Ngày Khởi nghĩa Bắc Sơn.*…$/);
  });

  it('names a very long heading in the agenda by its first clause', () => {
    const long = `PHÁT HUY TINH THẦN KHỞI NGHĨA BẮC SƠN, ĐẢNG BỘ VÀ NHÂN DÂN ĐÃ ${'VƯỢT QUA KHÓ KHĂN '.repeat(6)}ĐẠT NHIỀU THÀNH TỰU`;
    const deck = deckOf(outline({ sections: [section('Một'), section(long)] }));
    const agenda = body(deck, 'agenda');
    expect(agenda.items.map(({ title }) => plain(title))).toEqual([
      'Một',
      'PHÁT HUY TINH THẦN KHỞI NGHĨA BẮC SƠN…',
    ]);
  });
});

describe('a few long sentences', () => {
  it('are shown whole where the slide has room for them', () => {
    const one =
      'Đảng bộ tỉnh đã lãnh đạo nhân dân các dân tộc vượt qua mọi khó khăn, phát huy truyền thống quê hương, đạt nhiều thành tựu.';
    const slide = deckOf(blocks({ text: `${one} ${one}` })).slides[2];
    expect(slide).toMatchObject({ layout: 'points', notes: [] });
    expect(slide && bodyTexts(slide)).toEqual([one, one]);
  });
});

describe('a timeline’s title that names its two ends', () => {
  const titleOf = (lang: 'vi' | 'en', heading: string, ...whens: string[]): string => {
    const block = { title: heading, timeline: whens.map((when) => ({ when, what: 'Nổ súng' })) };
    const { slides } = deckOf(outline({ lang, sections: [section('Diễn biến', { blocks: [block] })] }));
    return title(slides.find(({ layout }) => layout === 'timeline'));
  };

  it('is the time between them, in the words of the events', () => {
    expect(titleOf('vi', 'Ngày 25/9/1940 … Sáng 27/9/1940', 'Ngày 25/9/1940', 'Sáng 27/9/1940')).toBe(
      'Ngày 25/9/1940 – sáng 27/9/1940',
    );
    expect(titleOf('en', 'In August 1945 … In 1946', 'In August 1945', 'On May 2', 'In 1946')).toBe(
      'August 1945 – 1946',
    );
    expect(titleOf('en', 'November 1940 … May 1945', 'November 1940', 'May 1945')).toBe(
      'November 1940 – May 1945',
    );
  });

  it('stays when it says something else', () => {
    expect(titleOf('vi', 'Ngày 25/9/1940 … mùa thu', 'Ngày 25/9/1940', 'Sáng 27/9/1940')).toBe(
      'Ngày 25/9/1940 … mùa thu',
    );
  });
});

describe('the notes of a document', () => {
  it('that explain stand apart from its sources, all under their own numbers', () => {
    const { deck } = compose(
      outline({
        sources: [
          { id: 'a', text: 'Nay là xã An Lạc, huyện Bình Sơn.' },
          { id: 'b', text: 'Lịch sử Đảng bộ huyện, Nxb Chính trị quốc gia, 2010, tr. 65.' },
          { id: 'c', text: 'Ban Tuyên giáo Huyện ủy' },
          { id: 'd', text: 'Đồng chí Lê Văn An sinh năm 1910, hy sinh năm 1944.' },
        ],
        sections: [section('Một', { blocks: [{ text: 'Chi bộ[^a] họp[^b] ở hang[^c] Dơi[^d].' }] })],
      }),
    );
    const lists = deck.slides.flatMap((slide) =>
      slide.layout === 'sources' ? [[slide.title?.[0], ...slide.body.items.map(({ mark }) => mark)]] : [],
    );
    expect(lists).toEqual([
      [{ text: 'Nguồn tư liệu' }, 2, 3],
      [{ text: 'Chú thích' }, 1, 4],
    ]);
  });

  it('are not marked in a title for a sentence that another slide shows', () => {
    const told = (day: number): string =>
      `Ngày ${day}/9/1943, nhân dân xã An Lạc nổi dậy, thu ${day} khẩu súng và lập chính quyền cách mạng lâm thời.`;
    const text = `${[...Array(16).keys()].map((day) => told(day + 1)).join(' ')} Bà con vui mừng[^a].`;
    const loaded = outline({
      sources: [{ id: 'a', text: 'Lịch sử Đảng bộ huyện, tr. 65' }],
      sections: [section('Một', { blocks: [{ text, title: 'Khởi nghĩa', from: { page: 1 } }] })],
    });
    for (const slide of compose(loaded).deck.slides)
      expect(JSON.stringify(slide.title ?? [])).not.toContain('mark');
  });
});
