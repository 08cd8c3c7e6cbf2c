// Text → the spans of its dates: days, months and years in figures or words, in Vietnamese and English.

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\\.?';
const DATE = new RegExp(
  [
    String.raw`(?:ngày|mồng|mùng)\s+\p{Nd}{1,2}(?:\s*[-–]\s*\p{Nd}{1,2})?\s+tháng\s+\p{Nd}{1,2}(?:\s*(?:\/|,?\s*năm)\s*\p{Nd}{4})?`,
    String.raw`(?:(?:ngày|mồng|mùng)\s+)?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}`,
    String.raw`tháng\s+\p{Nd}{1,2}\s*(?:\/|,?\s*năm)?\s*\p{Nd}{4}`,
    String.raw`\p{Nd}{1,2}[/-]\p{Nd}{4}`,
    String.raw`${MONTHS}\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}`,
    String.raw`\p{Nd}{1,2}(?:st|nd|rd|th)?\s+${MONTHS},?\s+\p{Nd}{4}`,
    String.raw`${MONTHS},?\s+\p{Nd}{4}`,
    String.raw`(?:ngày|mồng|mùng)\s+\p{Nd}{1,2}[/.-]\p{Nd}{1,2}`,
    String.raw`năm\s+\p{Nd}{4}`,
  ]
    .map((date) => `(?:${date})`)
    .join('|'),
  'giu',
);

/** Start and end offset of each date; none starts or ends inside a longer number. */
export function dateSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  if (!/\p{Nd}/u.test(text)) return spans;
  for (const match of text.matchAll(DATE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (/[\p{Nd}/.,]/u.test(text.charAt(start - 1)) && /^\p{Nd}/u.test(match[0])) continue;
    if (/^[/.,-]?\p{Nd}/u.test(text.slice(end, end + 2))) continue;
    spans.push([start, end]);
  }
  return spans;
}
