import { describe, expect, it } from 'vitest';
import { dateOf, dateSlips, isOnlyDates } from '../../src/outline/dates.js';
import { parseOutline } from '../../src/outline/load.js';

const slips = (text: string, isDate = false): string[] =>
  dateSlips(text, 'vi', isDate).map((slip) => slip.text);

describe('dates that do not exist', () => {
  it.each([
    ['Họp ngày 30/2/1945', '30/2/1945'],
    ['ngày 31 tháng 4 năm 2020', 'ngày 31 tháng 4 năm 2020'],
    ['đêm 31/11', '31/11'],
    ['Ngày 29/2/2023', '29/2/2023'],
    ['29/2/1900', '29/2/1900'],
    ['2024-02-30', '2024-02-30'],
    ['tháng 13/1945', 'tháng 13/1945'],
    ['ngày 00/5/2020', '00/5/2020'],
    ['Trận 31-4-1947 ở xã', '31-4-1947'],
    ['(30.2.1945)', '30.2.1945'],
    ['họp 29.02.2023, rồi', '29.02.2023'],
    ['đêm 45.10.1947', '45.10.1947'],
  ])('are found in a sentence: %s', (text, slip) => expect(slips(text)).toEqual([slip]));

  it.each(['45/10', '13/2020', '2-13-1945'])('are found in a date field: %s', (text) => {
    expect(slips(text, true)).toEqual([text]);
    expect(slips(`đạt ${text} chỉ tiêu`)).toEqual([]);
  });

  it.each([
    'ngày 29/2/2024 và 29/2/2000',
    'Nghị quyết 15/2020/QH14, số 32/13/2020',
    '164/226 xã, 45.799/36.875 tỷ đồng, 1/2 số hộ',
    'từ 27/9/1940 đến 3/10/1940, tháng 12 năm 1986',
    'mục 3.1.2024, mục 1.12.3, mục 3.15.2024, 1.234.567 đồng, 30.2.19, 31.6.1941.2',
    'họp 3.1.2024 và 28-2-2023, số 31-4-1947',
    'trang 70-71, điện thoại 0912.345.678',
  ])('are not reported in: %s', (text) => expect(slips(text)).toEqual([]));

  it('accept either order of day and month in English, and month names', () => {
    expect(dateSlips('on 9/27/1940 and 27/9/1940', 'en')).toEqual([]);
    expect(dateSlips('on February 30, 1940', 'en').map(({ text }) => text)).toEqual(['February 30, 1940']);
    expect(dateSlips('31 September 1940', 'en')).toHaveLength(1);
  });
});

describe('ranges that run backwards', () => {
  it.each([
    '1945–1930',
    '1945 - 1930',
    '1945-1930',
    '22/9/2023 – 22/9/1943',
    '10/5–3/5/1945',
    '8–6/11/1940',
    'ngày 20 đến ngày 10/10/2020',
    '12/1945 – 3/1945',
  ])('are found: %s', (text) =>
    expect(dateSlips(text, 'vi', true).map(({ why }) => why)).toEqual(['backwards']),
  );

  it.each([
    '1930–1945',
    '6–8/11/1940',
    '27/9 – 3/10/1940',
    '27/12 – 3/1/1946',
    '22/9/1943 - 22/9/2023',
    'Từ ngày 26 đến 28/8/1945',
    '1940, 1939',
    '2020-2025',
  ])('are not found elsewhere: %s', (text) => expect(dateSlips(text, 'vi', true)).toEqual([]));
});

it('recognises a single date and nothing else', () => {
  expect(dateOf('ngày 27/9/1940', 'vi')).toEqual({ day: 27, month: 9, year: 1940 });
  expect(dateOf('1940', 'vi')).toEqual({ year: 1940 });
  expect(dateOf('Mùa xuân 1930', 'vi')).toBeUndefined();
  expect(isOnlyDates('Từ 22/9/1943 đến 22/9/2023')).toBe(true);
  expect(isOnlyDates('45/10 chỉ tiêu')).toBe(false);
});

// A quadratic algorithm would exceed the test timeout at this length.
it('handles tens of thousands of dates in time', () => {
  const text = '27/9/1940 – 3/10/1940, ngày 5 tháng 6; '.repeat(50_000);
  expect(dateSlips(text, 'vi', true)).toEqual([]);
});

describe('an outline', () => {
  const codes = (top: string, when = '1940'): string[] => {
    const text = `title: Kỷ niệm\n${top}\nsections:\n  - heading: A\n    blocks:\n      - timeline:\n          - {when: "${when}", what: b}\n`;
    return parseOutline(text, 'a.yaml').diagnostics.map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    );
  };

  it('is rejected if its event’s dates do not exist or run backwards', () => {
    expect(codes('event: {name: X, from: 30/2/1945}')).toEqual(['outline/no-such-date 2:24']);
    expect(codes('event: {name: X, from: 9/1945, to: 8/1945}')).toEqual(['outline/event-backwards 2:36']);
    expect(codes('event: {name: X, from: 22/9/1943, to: 22/9/2023}')).toEqual([]);
  });

  it('gets a warning at the place of other dates', () => {
    expect(codes('subtitle: 31/4/1943 - 22/9/2023')).toEqual(['outline/no-such-date-in-text 2:11']);
    expect(codes('issuer: B', 'Đêm 45/10')).toEqual(['outline/no-such-date-in-text 7:25']);
    expect(codes('issuer: B', '10/5–3/5/1945')).toEqual(['outline/span-backwards 7:21']);
  });
});
