// Figures of yearly reports: what was reached beside what was aimed at, counts in thousands, English sentences.
import { describe, expect, it } from 'vitest';
import { countedThingsIn } from '../../../src/import/blocks/counted-things.js';
import { type FoundFigure, figuresIn } from '../../../src/import/blocks/figures.js';

const told = (found: readonly FoundFigure[]): string[] =>
  found.map(({ figure, since }) =>
    [figure.value, figure.unit ?? '', figure.label, figure.change ?? '', since ?? '']
      .join('|')
      .replace(/\|+$/, ''),
  );

describe('a figure', () => {
  it('keeps its target beside it, which makes no plan of the next one', () => {
    expect(
      told(
        figuresIn(
          'In 2022, the economy recovered after the COVID-19 pandemic, the growth rate of the regional product was estimated at 7.2% (target 7 - 7.5%); income per capita was 51.7 million VND.',
          'en',
        ),
      ),
    ).toEqual([
      'estimated at 7.2|%|The growth rate of the regional product|target 7 - 7.5%|In 2022',
      '51.7|million VND|Income per capita||In 2022',
    ]);
    expect(told(figuresIn('Tốc độ tăng trưởng kinh tế năm 2022 đạt 8,3% (chỉ tiêu 8%).', 'vi'))).toEqual([
      '8,3|%|Tốc độ tăng trưởng kinh tế năm 2022|chỉ tiêu 8%',
    ]);
  });

  it('of a period of years is dated by it', () => {
    expect(
      told(figuresIn('In the 2016-2020 period, the average growth rate was estimated at 5.4%.', 'en')),
    ).toEqual(['estimated at 5.4|%|The average growth rate||In the 2016-2020 period']);
  });

  it('may count in thousands, with a bracket before what was done', () => {
    expect(
      told(
        countedThingsIn('In 5 years (2016 – 2020) jobs have been created for 72.2 thousand employees.', 'en'),
      ),
    ).toEqual(['72.2 thousand|employees|Jobs have been created for||2016 – 2020']);
    expect(
      told(countedThingsIn('Năm 2022, toàn tỉnh đã tạo việc làm mới cho 12,5 nghìn lao động.', 'vi')),
    ).toEqual(['12,5 nghìn|lao động|Toàn tỉnh đã tạo việc làm mới cho||Năm 2022']);
  });

  it('of several deeds says with each what was done', () => {
    expect(
      told(
        countedThingsIn(
          'Kết quả, ta tiêu diệt 5 tên và bắt sống 17 tên địch, thu 27 khẩu súng, một ít đạn.',
          'vi',
        ),
      ),
    ).toEqual(['5|tên|Ta tiêu diệt', '17|tên địch|Ta… bắt sống', '27|khẩu súng|Ta… thu']);
  });
});
