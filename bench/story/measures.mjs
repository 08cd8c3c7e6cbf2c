// A report of a built deck and the text of its document → what an editor would object to, as counts and lines.
import { mainStart, mainVerb } from '../../dist/outline/main-clause.js';

const OWN = new Set(['cover', 'agenda', 'section', 'sources', 'closing']);
const PROSE = new Set(['text', 'points']);
const NUMBER = /\d+(?:[.,/]\d+)*/gu;
const MOST = 100;

export const tidy = (text) =>
  text
    .normalize('NFC')
    .replace(/[\s\u2060]+/gu, ' ')
    .trim();
const folded = (text) =>
  tidy(text)
    .toLowerCase()
    .replace(/[“”"*]/gu, '');

/** A title that is nothing but a date: numbers, signs and the words of a date. */
const DATE_WORDS =
  /(?<![\p{L}\p{M}])(?:ngày|tháng|năm|giờ|phút|sáng|trưa|chiều|tối|đêm|rạng|từ|đến|và|khoảng|đầu|giữa|cuối|vào|trong|cũng|mùa|xuân|hè|thu|đông|giai đoạn|in|on|from|to|the|of|by|early|mid|late|january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th)(?![\p{L}\p{M}])/giu;
const isDate = (title) => !/\p{L}/u.test(title.replace(DATE_WORDS, ''));

/**
 * Whether the document begins a sentence with the title and goes on behind a comma: "Trong đó, …", "Năm 1943, …". One
 * with a subject and a verb is a statement.
 */
const opensSentence = (title, source) => {
  if (mainStart(title) === 0 && (mainVerb(title) ?? 0) > 0) return false;
  for (let at = source.indexOf(title); at >= 0; at = source.indexOf(title, at + 1)) {
    const starts =
      at === 0 ||
      /[.!?:;…]["”]?\s*(?:[-–+•]\s*)?(?:\d+\.?\s*)?$/u.test(source.slice(Math.max(0, at - 12), at));
    if (starts && source.charAt(at + title.length) === ',') return true;
  }
  return /^(?:trong đó|cụ thể|đồng thời|ngoài ra|bên cạnh đó)/iu.test(title);
};

const firstWords = (text, count) => folded(text).split(' ').slice(0, count).join(' ');

/** Whether the body's first text begins with the title, or with most of its words. */
function repeats({ title, texts }) {
  const body = texts.find(({ at }) => !/^(?:title|kicker|footer)/.test(at));
  if (!title || !body) return false;
  const words = folded(title).replace(/[:…]/gu, '').split(' ');
  const count = Math.min(words.length, 6);
  return (
    words.length >= 3 &&
    firstWords(body.text.replace(/[:…,]/gu, ''), count) === words.slice(0, count).join(' ')
  );
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const longestRun = (list, of) =>
  list.reduce(
    ({ now, most }, one) => {
      const next = of(one) ? now + 1 : 0;
      return { now: next, most: Math.max(most, next) };
    },
    { now: 0, most: 0 },
  ).most;

export function measuresOf(report, document) {
  const source = folded(document);
  const content = report.slides.filter(({ layout }) => !OWN.has(layout));
  const prose = content.filter(({ layout }) => PROSE.has(layout));
  const words = prose.map((slide) => slide.words);
  const titled = content.filter(({ title, continued }) => title && (continued?.part ?? 1) === 1);
  const dates = titled.filter(({ title }) => isDate(title));
  const opening = titled.filter(({ title }) => !isDate(title) && opensSentence(folded(title), source));
  const again = prose.filter(repeats);
  const twins = titled.filter(
    ({ title }, index) => index > 0 && folded(titled[index - 1].title) === folded(title),
  );
  const cut = content.filter(({ texts }) => texts.some(({ text }) => isCut(text, source)));
  const there = new Set(
    [
      ...report.slides.flatMap(({ title = '', texts }) => [title, ...texts.map(({ text }) => text)]),
      ...report.leftOut.map(({ text }) => text),
    ].flatMap((text) => tidy(text).match(NUMBER) ?? []),
  );
  const gone = [...new Set(tidy(document).match(NUMBER) ?? [])].filter((number) => !there.has(number));
  const full = prose.filter((slide) => slide.words > MOST);
  const summary = {
    'slides (content)': `${report.slides.length} (${content.length})`,
    'prose and points, % of content (≤ 40)': Math.round((prose.length / content.length) * 100),
    'longest run of prose and points': longestRun(report.slides, ({ layout }) => PROSE.has(layout)),
    'syllables of prose and points, median (≤ 60)': median(words),
    'most (≤ 100); slides over it': `${Math.max(0, ...words)}; ${full.length}`,
    'titles that are dates (0)': dates.length,
    'titles that are opening phrases (0)': opening.length,
    'body begins with its title (0)': again.length,
    'neighbours with one title (0)': twins.length,
    'slides with a cut text, % (≤ 20)': Math.round((cut.length / content.length) * 100),
    'texts on no slide, listed': report.leftOut.length,
    'numbers on no slide and in no list (0)': `${gone.length} ${gone.slice(0, 8).join(' ')}`,
  };
  const of = (name, list) => list.map(({ number, title }) => `  ${name}: ${number} ${title}`);
  const lines = [
    ...of('date', dates),
    ...of('opening', opening),
    ...of('repeats', again),
    ...of('twin', twins),
    ...of('full', full),
    ...of('cut', cut),
    ...report.slides.map(describe),
  ];
  return { summary, lines };
}

const isCut = (text, source) => /…/u.test(text) && !source.includes(folded(text));

function describe({ number, layout, title, continued, words, texts }) {
  const head = `${number} [${layout}] ${words} ${title ?? ''}${continued ? ` ${continued.part}/${continued.of}` : ''}`;
  const body = texts.filter(({ text }) => text !== title).map(({ at, text }) => `      ${at}: ${tidy(text)}`);
  return [head, ...body].join('\n');
}
