// Superscript, subscript and stacked figures of a PDF keep their meaning; only a number with a note is a note mark.
import { describe, expect, it } from 'vitest';
import { drawn, type Pen, readPdf } from '../documents/drawn.js';
import { notesOf, readParagraphs } from '../documents/score.js';

/** "10^6^", "CO_2_": superscript and subscript parts of a line. */
function set(pen: Pen, content: string, x: number, y: number): number {
  return content.split(/(\^[^^]+\^|_[^_]+_)/).reduce((at, part) => {
    if (part.startsWith('^')) return pen.text(part.slice(1, -1), at, y - 5, 8);
    return part.startsWith('_') ? pen.text(part.slice(1, -1), at, y + 3, 8) : pen.text(part, at, y);
  }, x);
}

const note = (pen: Pen, number: number, content: string): void => {
  pen.line(70, 740 + 13 * number, 200);
  pen.text(content, pen.text(String(number), 70, 748 + 13 * number, 6) + 3, 752 + 13 * number, 10);
};

async function lineOf(content: string, notes: string[] = []): Promise<string> {
  const pdf = await drawn((pen) => {
    pen.fill(60, 4);
    set(pen, content, 70, 160);
    notes.forEach((text, index) => {
      note(pen, index + 1, text);
    });
  });
  return readParagraphs((await readPdf(pdf)).document).at(-1) ?? '';
}

describe('superscript and subscript figures', () => {
  it.each([
    ['Sản lượng đạt 3 × 10^6^ kg trên 25 km^2^ đất.', 'Sản lượng đạt 3 × 10⁶ kg trên 25 km² đất.'],
    ['Nồng độ 10^-3^ và 5 m^3^ nước ở 30^o^C.', 'Nồng độ 10⁻³ và 5 m³ nước ở 30°C.'],
    ['Khí CO_2_ và nước H_2_O.', 'Khí CO₂ và nước H₂O.'],
    ['Giải thưởng 1^ère^ classe.', 'Giải thưởng 1ère classe.'],
    ['Hơn ^1^⁄_2_ số xã, 2^3^/_4_ diện tích.', 'Hơn 1/2 số xã, 2 3/4 diện tích.'],
  ])('%s', async (content, read) => {
    expect(await lineOf(content)).toBe(read);
  });

  it('are exponents, not marks, beside notes of the same numbers', async () => {
    const notes = ['Lịch sử Đảng bộ tỉnh, tr. 45.', 'Báo cáo số 15-BC/TU, tr. 2.'];
    const content = 'Trên 12 km^2^ đất, đại lý Pháp^1^ có 10^2^ lính, năm 1945^2^ còn 7 m^2^.';
    expect(await lineOf(content, notes)).toBe(
      'Trên 12 km² đất, đại lý Pháp⟦1⟧ có 10² lính, năm 1945⟦2⟧ còn 7 m².',
    );
  });

  it('keep their positions in a note', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      set(pen, 'Đại lý Pháp^1^ bỏ chạy.', 70, 160);
      pen.line(70, 740, 200);
      const end = pen.text('Diện tích 12 km', pen.text('1', 70, 748, 6) + 3, 752, 10);
      pen.text(', tr. 45.', pen.text('2', end, 748, 6), 752, 10);
    });
    expect(notesOf((await readPdf(pdf)).document)).toEqual({ 1: 'Diện tích 12 km², tr. 45.' });
  });
});

describe('fractions over a bar', () => {
  const stack = (pen: Pen, [above, below]: [string, string], x: number, y: number): number => {
    const end = x + 2 + 6 * Math.max(above.length, below.length);
    pen.text(above, x + 1, y - 8, 11);
    pen.line(x, y - 4, end);
    pen.text(below, x + 1, y + 7, 11);
    return end;
  };

  it('are read as one number on their line, separate from a preceding whole number', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      let x = stack(pen, ['1', '2'], pen.text('Khoảng ', 70, 160), 160);
      x = stack(pen, ['3', '4'], pen.text(' số hộ và 2', x, 160), 160);
      x = stack(pen, ['164', '226'], pen.text(' giờ; ', x, 160), 160);
      pen.text(' xã đạt chuẩn.', x, 160);
    });
    expect(readParagraphs((await readPdf(pdf)).document).at(-1)).toBe(
      'Khoảng 1/2 số hộ và 2 3/4 giờ; 164/226 xã đạt chuẩn.',
    );
  });

  it('are distinguished from underlined words and rules', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      const start = pen.text('Có ', 70, 160);
      const end = pen.text('45', start, 160);
      pen.line(start, 162, end);
      pen.text(' người dự ở đây hôm đó.', end, 160);
      pen.text('Từ 54 người lúc đầu còn lại ít thôi.', 70, 178);
    });
    const content = readParagraphs((await readPdf(pdf)).document).join(' ');
    expect(content).toContain('Có 45 người dự');
    expect(content).toContain('Từ 54 người');
  });
});

describe('a strikethrough line', () => {
  it('removes and reports the words, and the sentence continues', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      const start = pen.text('Đã có ', 70, 160);
      const end = pen.text('45 người', start, 160);
      pen.line(start, 156, end);
      pen.text(' 54 người tham gia.', end, 160);
    });
    const { document } = await readPdf(pdf);
    expect(readParagraphs(document).at(-1)).toBe('Đã có 54 người tham gia.');
    expect(document.dropped).toMatchObject([{ text: '45 người', why: 'struck' }]);
  });

  it('is not an underline, an overline, or a line running past the words', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      const end = pen.text('Đã có 45 người', 70, 160);
      pen.line(70, 162, end);
      pen.line(70, 148, end);
      pen.text('Còn lại 9 người', 70, 196);
      pen.line(30, 192, 560);
    });
    const { document } = await readPdf(pdf);
    expect(document.dropped).toEqual([]);
    expect(readParagraphs(document).join(' ')).toContain('Còn lại 9 người');
  });
});

describe('a superscript at the start of a line', () => {
  const flow = async (lines: string[], notes: string[] = []): Promise<string> => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      lines.forEach((content, row) => {
        set(pen, content, 70, 160 + 18 * row);
      });
      notes.forEach((text, index) => {
        note(pen, index + 1, text);
      });
    });
    return readParagraphs((await readPdf(pdf)).document).at(-1) ?? '';
  };

  it.each([
    ['a unit’s power', 'lưu lượng mùa lũ đạt 2.500 m', '^3^/s và mùa khô 300 m^3^/s.'],
    ['a power with a space behind it', 'diện tích rừng trồng mới là 25 km', '^2^ trên toàn huyện.'],
    ['a power of ten', 'mỗi năm đạt 10', '^6^ con giống.'],
    ['a unit’s power alone on its line', 'mỗi ngày dùng hết 45 m', '^3^'],
  ])('returns to its word: %s', async (_, above, below) => {
    const whole = `Ngày ấy ${above}${below}`.replace(/\^(\d)\^/g, (_all, digit: string) =>
      '⁰¹²³⁴⁵⁶'.charAt(Number(digit)),
    );
    expect(await flow([`Ngày ấy ${above}`, below])).toBe(whole);
  });

  it('returns to its word: a note mark', async () => {
    const content = await flow(
      ['Ngày ấy theo lời kể của nhiều người', '^1^, trong đó có 45 cán bộ^2^', 'và 54 dân quân.'],
      ['Lịch sử Đảng bộ tỉnh, tr. 45.', 'Báo cáo số 15-BC/TU, tr. 2.'],
    );
    expect(content).toBe('Ngày ấy theo lời kể của nhiều người⟦1⟧, trong đó có 45 cán bộ⟦2⟧ và 54 dân quân.');
  });

  it('starts a note if note text follows', async () => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      set(pen, 'Ngày ấy đại lý Pháp^1^ bỏ đồn^2^ chạy.', 70, 160);
      pen.line(70, 735, 200);
      ['^1^ Sổ tay ghi chép, tr. 45 km', '^2^ như trên.'].forEach((content, row) => {
        content
          .split(/\^/)
          .slice(1)
          .reduce(
            (at, part, index) =>
              pen.text(part, at, 750 + 13 * row - (index === 0 ? 4 : 0), index === 0 ? 6 : 10),
            70,
          );
      });
    });
    expect(notesOf((await readPdf(pdf)).document)).toEqual({
      1: 'Sổ tay ghi chép, tr. 45 km',
      2: 'như trên.',
    });
  });

  it('stays if it belongs to the text after it', async () => {
    expect(await flow(['Ngày ấy người ta đo đồng vị', '^13^C trong gỗ.'])).toBe('¹³C trong gỗ.');
  });
});

describe('notes set as large as the text', () => {
  const page = async (
    rule: (pen: Pen) => void,
    notes: string[],
    after = '',
  ): Promise<[unknown, string[]]> => {
    const pdf = await drawn((pen) => {
      pen.fill(60, 4);
      set(pen, 'Ngày ấy theo lời kể của nhiều người^1^, trên 25 km^21^ đất, có 45 cán bộ^2^.', 70, 160);
      rule(pen);
      notes.forEach((content, row) => {
        set(pen, content, 70, 220 + 18 * row);
      });
      if (after !== '') set(pen, after, 70, 300);
      pen.add();
      pen.fill(60, 8, 1);
    });
    const { document } = await readPdf(pdf);
    return [notesOf(document), readParagraphs(document)];
  };
  const typed = (content: string) => (pen: Pen) => void pen.text(content, 70, 200);
  const known = { 1: 'Niên giám thống kê, tr. 15.', 2: 'Báo cáo số 7.' };

  it.each([
    ['underscores', typed('______'), ['^1^ Niên giám thống kê, tr. 15.', '^2^ Báo cáo số 7.']],
    [
      'a longer row of dashes',
      typed('--------------'),
      ['[1] Niên giám thống kê, tr. 15.', '[2] Báo cáo số 7.'],
    ],
    [
      'a drawn rule',
      (pen: Pen) => pen.line(70, 200, 190),
      ['1 Niên giám thống kê, tr. 15.', '2 Báo cáo số 7.'],
    ],
  ])('below %s are linked to their marks', async (_, rule, notes) => {
    const [read, paragraphs] = await page(rule, notes);
    expect(read).toEqual(known);
    expect(paragraphs.join(' ')).toContain('nhiều người⟦1⟧, trên 25 km²⟦1⟧ đất, có 45 cán bộ⟦2⟧.');
  });

  it('end where the text continues', async () => {
    const [read, paragraphs] = await page(
      typed('______'),
      ['^1^ Niên giám thống kê, tr. 15.', '^2^ Báo cáo số 7.'],
      'II. PHƯƠNG HƯỚNG',
    );
    expect(read).toEqual(known);
    expect(paragraphs).toContain('II. PHƯƠNG HƯỚNG');
  });

  it('are not a list below a rule without marks', async () => {
    const [read] = await page(typed('______'), ['5. Niên giám thống kê.', '6. Báo cáo.']);
    expect(read).toEqual({});
  });
});
