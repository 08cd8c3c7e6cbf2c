// How a PDF draws text differs from what it means: overprinted, letter by letter, rotated, with separate
// diacritics.
import { degrees, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawn, type Pen, readPdf, refusalOf } from '../documents/drawn.js';
import { readParagraphs } from '../documents/score.js';

const textsOf = async (draw: (pen: Pen) => void | Promise<void>): Promise<string[]> =>
  readParagraphs((await readPdf(await drawn(draw))).document);

describe('overprinted text', () => {
  it.each([
    [
      'to look bold',
      [
        [0, 0],
        [0.3, 0],
      ],
    ],
    [
      'three times',
      [
        [0, 0],
        [0.4, 0.4],
        [0.8, 0.8],
      ],
    ],
    [
      'with a shadow drawn first',
      [
        [1.5, 1.5],
        [0, 0],
      ],
    ],
    [
      'exactly over itself',
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s is read once', async (_, places) => {
    const paragraphs = await textsOf((pen) => {
      for (const [x = 0, y = 0] of places) pen.text('Nghĩa quân có 11 người và 22 súng.', 70 + x, 80 + y);
      pen.fill(120, 4);
    });
    expect(paragraphs[0]).toBe('Nghĩa quân có 11 người và 22 súng.');
  });

  it('letter by letter is read once', async () => {
    const paragraphs = await textsOf((pen) => {
      let x = 70;
      for (const letter of 'Năm 1945 thắng lợi') {
        pen.text(letter, x + 0.4, 80);
        x = pen.text(letter, x, 80);
      }
      pen.fill(120, 4);
    });
    expect(paragraphs[0]).toBe('Năm 1945 thắng lợi');
  });

  it('in part of its line is read once', async () => {
    const paragraphs = await textsOf((pen) => {
      pen.text('Trận đánh có 45 người dự', 70, 80);
      pen.text('Trận đánh có', 70.3, 80);
      pen.fill(120, 4);
    });
    expect(paragraphs[0]).toBe('Trận đánh có 45 người dự');
  });

  it('is not text repeated at other places: the same words and figures twice', async () => {
    const paragraphs = await textsOf((pen) => {
      pen.text('Ngày ngày, tháng tháng: 111 và 222, ha ha.', 70, 80);
      pen.fill(120, 4);
      pen.text('Bắc Sơn!', 70, 300);
      pen.text('Bắc Sơn!', 70, 318);
    });
    expect(paragraphs[0]).toBe('Ngày ngày, tháng tháng: 111 và 222, ha ha.');
    expect(paragraphs.join(' ').match(/Bắc Sơn!/g)).toHaveLength(2);
  });
});

describe('letter-spaced text', () => {
  it.each([
    ['in capitals', 'ĐỀ CƯƠNG TUYÊN TRUYỀN', { size: 16, gap: 5, word: 7 }],
    ['in small letters', 'Kỷ niệm ngày thành lập', { size: 14, gap: 3, word: 5 }],
    ['very far', 'THÔNG BÁO KHẨN', { size: 14, gap: 10, word: 14 }],
    ['with figures', 'I. BỐI CẢNH (1940 - 1945)', { size: 14, gap: 4, word: 6 }],
    ['a little', 'Lực lượng du kích', { size: 14, gap: 1.6, word: 4 }],
  ])('%s becomes words again', async (_, text, look) => {
    const paragraphs = await textsOf((pen) => {
      pen.apart(text, 70, 80, look);
      pen.fill(130, 4);
    });
    expect(paragraphs[0]).toBe(text);
  });

  it('in the middle of a line becomes a word again', async () => {
    const paragraphs = await textsOf((pen) => {
      const x = pen.apart('quyết định', pen.text('Chính phủ ', 70, 80), 80, { size: 14, gap: 3, word: 6 });
      pen.text(' những việc sau:', x + 3, 80);
      pen.fill(130, 4);
    });
    expect(paragraphs[0]).toBe('Chính phủ quyết định những việc sau:');
  });

  it('by typed spaces becomes words again, if words are farther apart', async () => {
    const paragraphs = await textsOf((pen) => {
      pen.text('T h ô n g   b á o   k h ẩ n', 70, 80);
      pen.fill(130, 4);
    });
    expect(paragraphs[0]).toBe('Thông báo khẩn');
  });

  it('stays if it is figures of a row or letters of a list', async () => {
    const paragraphs = await textsOf((pen) => {
      pen.fill(60, 4);
      ['5', '7', '9', '4'].forEach((figure, at) => {
        pen.text(figure, 70 + 20 * at, 160);
      });
      ['A', 'B', 'C', 'D', 'E'].forEach((letter, at) => {
        pen.text(letter, 70 + 20 * at, 196);
      });
    });
    expect(paragraphs.slice(-2)).toEqual(['5 7 9 4', 'A B C D E']);
  });
});

it('attaches separately drawn diacritics to their letters', async () => {
  const paragraphs = await textsOf((pen) => {
    const x = pen.text('Kho', 70, 80);
    pen.text('\u0309', x, 80);
    const end = pen.text('i nghi', x, 80);
    const last = pen.text('a', end + pen.text('~', 0, -50) * 0, 80);
    pen.text('\u0303', last, 80);
    pen.fill(120, 4);
  });
  expect(paragraphs[0]).toBe('Khỏi nghiã');
});

describe('a page', () => {
  const first = (paragraphs: string[]): string => paragraphs.join(' ').split(' ').slice(0, 3).join(' ');

  it('that is rotated is read upright', async () => {
    const plain = await textsOf((pen) => pen.fill(60, 6));
    const turned = await textsOf((pen) => {
      pen.fill(60, 6);
      pen.page.setRotation(degrees(90));
    });
    expect(turned).toEqual(plain);
  });

  it('with sideways or slightly tilted text is read', async () => {
    for (const angle of [90, 270, 180, 1.5]) {
      const pdf = await drawn(async ({ page, pdf: file }) => {
        const font = await file.embedFont('Times-Roman');
        const rad = (angle * Math.PI) / 180;
        for (let row = 0; row < 5; row++)
          page.drawText(`The line number ${'abcde'[row]} goes on and on here.`, {
            x: 300 + 20 * row * Math.sin(rad),
            y: 400 - 20 * row * Math.cos(rad),
            size: 12,
            font,
            rotate: degrees(angle),
          });
      });
      const text = readParagraphs((await readPdf(pdf)).document).join(' ');
      expect(first([text])).toBe('The line number');
      expect(text.match(/number ([abcde])/g)?.join('')).toBe('number anumber bnumber cnumber dnumber e');
    }
  });

  it('with one word, one figure or tiny text is not called empty or a scan', async () => {
    expect(await textsOf((pen) => void pen.text('Kế hoạch', 70, 100))).toEqual(['Kế hoạch']);
    expect(await textsOf((pen) => void pen.text('12', 70, 100))).toEqual(['12']);
    expect(await textsOf((pen) => void pen.text('Chữ rất nhỏ của đề cương', 70, 100, 1.5))).toEqual([
      'Chữ rất nhỏ của đề cương',
    ]);
  });

  it('with only form fields and text typed over it is read', async () => {
    const paragraphs = await textsOf(({ page, pdf }) => {
      const field = pdf.getForm().createTextField('a');
      field.setText('Ke hoach tuyen truyen');
      field.addToPage(page, { x: 70, y: 700, width: 300, height: 20 });
      const typed = { Type: 'Annot', Subtype: 'FreeText', Rect: [70, 600, 400, 640] };
      const remark = { Type: 'Annot', Subtype: 'Text', Rect: [70, 500, 90, 520] };
      page.node.addAnnot(
        pdf.context.register(pdf.context.obj({ ...typed, Contents: PDFString.of('Nam 2025') })),
      );
      page.node.addAnnot(
        pdf.context.register(pdf.context.obj({ ...remark, Contents: PDFString.of('Xem lai') })),
      );
    });
    expect(paragraphs.join(' ')).toBe('Ke hoach tuyen truyen Nam 2025');
  });

  it('with only pictures is reported, the others are read', async () => {
    const { codes } = await readPdf(
      await drawn((pen) => {
        pen.add();
        pen.page.drawRectangle({ x: 50, y: 50, width: 400, height: 700 });
        pen.add();
        pen.fill(60, 5);
      }),
    );
    expect(codes).toEqual(['import/read-pages-without-text']);
  });

  it('without text and pictures is not called a scan', async () => {
    expect(await refusalOf(await drawn(() => undefined))).toEqual(['import/read-no-letters']);
  });
});

describe('numbers on lines of their own', () => {
  it('are page numbers if they follow the pages, and figures otherwise', async () => {
    const { document } = await readPdf(
      await drawn((pen) => {
        [182, 316, 45, 77].forEach((figure, at) => {
          if (at > 0) pen.add();
          if (at > 0) pen.text(String(at + 1), 290, 40);
          pen.fill(80, 12, at);
          pen.text(String(figure), 70, 320);
        });
      }),
    );
    expect(document.dropped.map(({ text, why }) => [text, why])).toEqual([
      ['2', 'page-number'],
      ['3', 'page-number'],
      ['4', 'page-number'],
    ]);
    const text = readParagraphs(document).join(' ');
    for (const figure of ['182', '316', '45', '77']) expect(text).toContain(figure);
  });

  it('are page numbers that do not start at 1, and between dashes', async () => {
    const { document } = await readPdf(
      await drawn((pen) => {
        for (const page of [17, 18, 19]) {
          if (page > 17) pen.add();
          pen.fill(80, 12, page - 17);
          pen.text(`- ${page} -`, 280, 800);
        }
      }),
    );
    expect(document.dropped.map(({ text }) => text)).toEqual(['- 17 -', '- 18 -', '- 19 -']);
  });

  it('keep a figure that ends the only page', async () => {
    const paragraphs = await textsOf((pen) => {
      pen.fill(60, 10);
      pen.text('Tổng số đảng viên:', 70, 260);
      pen.text('45', 70, 278);
    });
    expect(paragraphs.join(' ')).toMatch(/đảng viên: 45$/);
  });
});
