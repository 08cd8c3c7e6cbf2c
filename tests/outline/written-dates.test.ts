import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { tellsDay } from '../../src/outline/days.js';
import { parseOutline } from '../../src/outline/load.js';
import { withWrittenDates, writtenDates } from '../../src/outline/written-dates.js';
import { composeBooklet } from '../export/booklet/composed.js';

const loaded = (text: string) => {
  const { value, diagnostics } = parseOutline(text, 'a.yaml');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
};

const outline = (lang: string, subtitle = ''): string => `
title: Lễ kỷ niệm
lang: ${lang}
${subtitle}
event: {name: Ngày truyền thống, from: 1945-08-19, to: 2025-09-01}
sections:
  - heading: Một
    blocks:
      - timeline: [{when: 2025-09-01, what: Khai mạc ở số 2024-11-05-A}, {when: đêm 2025-09-02, what: Bế mạc}, {when: 2025-09-03 – 2025-09-05, what: Triển lãm}]
      - chart: {kind: bar, labels: [2025-01-01, 2025-12-31], series: [{name: Số, values: ["48.5", "11.102"]}]}
      - table: {header: [Ngày, Việc], rows: [[2025-10-10, "Công văn 2024-11-05"]]}
`;

describe('ISO dates', () => {
  it('are written as in the language; other numbers are kept', () => {
    expect(writtenDates('2025-09-01', 'vi')).toBe('1/9/2025');
    expect(writtenDates('2025-09-01', 'en')).toBe('1 September 2025');
    expect(writtenDates('từ 1940-09-27 đến 1940-10-14', 'vi')).toBe('từ 27/9/1940 đến 14/10/1940');
    for (const text of [
      '2025-02-30',
      '2025-13-01',
      'A2025-09-01',
      '2025-09-01-02',
      '12025-09-01',
      '27/9/1940',
    ])
      expect(writtenDates(text, 'vi')).toBe(text);
  });

  it('are converted on slides and paper, in timelines, events, labels and cells', () => {
    for (const [lang, days] of [
      ['vi', ['19/8/1945', '1/9/2025', 'đêm 2/9/2025', '3/9/2025 – 5/9/2025', '31/12/2025', '10/10/2025']],
      ['en', ['19 August 1945', '1 September 2025', 'đêm 2 September 2025', '10 October 2025']],
    ] as const) {
      const value = loaded(outline(lang));
      const places = [compose(value).deck, composeBooklet(value.outline)];
      for (const place of places) {
        const text = JSON.stringify(place).replaceAll('\u00a0', ' ');
        for (const day of days) expect(text).toContain(day);
        expect(text.match(/"[^"]*\d{4}-\d{2}-\d{2}[^"]*"/g)?.every((one) => one.includes('2024-11-05'))).toBe(
          true,
        );
      }
    }
  });

  it('are not repeated if the subtitle writes them its own way', () => {
    const days = (subtitle: string): string =>
      JSON.stringify(composeBooklet(loaded(outline('vi', `subtitle: "${subtitle}"`)).outline).nodes[0]);
    expect(days('Ngày truyền thống (19/08/1945 - 01/09/2025)')).not.toMatch(/1945|2025/);
    expect(days('ngày 19 tháng 8 năm 1945')).not.toContain('19/8/1945');
    expect(days('1945-08-19')).not.toContain('19/8/1945');
    expect(tellsDay('119/8/1945', '19/8/1945')).toBe(false);
    expect(tellsDay('on September 1, 2025', '1 September 2025')).toBe(true);
  });

  it('change nothing else in an outline', () => {
    const value = loaded(outline('vi').replace(/\d{4}-\d{2}-\d{2}/g, '1/9/2025')).outline;
    expect(withWrittenDates(value)).toEqual(value);
  });
});

it('chart values in the booklet have the decimal mark of the outline’s language', () => {
  const text = JSON.stringify(composeBooklet(loaded(outline('vi')).outline));
  expect(text).toContain('"48,5"');
  expect(text).toContain('"11.102"');
});
