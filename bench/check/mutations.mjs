// Mutates an outline by one change of a given kind, as a tired person might, and returns what was changed.

/** Seeded pseudo-random generator (mulberry32), so that runs are reproducible. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NO_PROSE = new Set([
  'id',
  'src',
  'link',
  'province',
  'lang',
  'kind',
  'number',
  'minutes',
  'source',
  'from',
  'issuer',
  'keywords',
  'genre',
]);

/** Every text of an outline, with a setter. */
function texts(node, path = [], out = []) {
  if (typeof node !== 'object' || node === null) return out;
  for (const [key, value] of Object.entries(node)) {
    if (NO_PROSE.has(key) || (path.length === 0 && key === 'sources')) continue;
    const at = [...path, key];
    if (typeof value === 'string') out.push({ text: value, path: at, set: (text) => (node[key] = text) });
    else texts(value, at, out);
  }
  return out;
}

function blocks(outline) {
  const out = [];
  const walk = (sections, path) =>
    sections?.forEach((section, i) => {
      section.blocks?.forEach((block, j) => {
        out.push({ block, path: [...path, i, 'blocks', j] });
      });
      walk(section.sections, [...path, i, 'sections']);
    });
  walk(outline.sections, ['sections']);
  return out;
}

const W = '[\\p{L}\\p{M}]';
const edge = (source, flags = 'gu') => new RegExp(`(?<!${W}|\\d)(?:${source})(?!${W}|\\d)`, flags);

/** Replaces one random match of the pattern in one text of the outline. */
function inText(pattern, replace, wanted = () => true) {
  return (outline, pick) => {
    const places = texts(outline)
      .filter(({ path }) => wanted(path))
      .flatMap((text) => Array.from(text.text.matchAll(pattern), (match) => ({ ...text, match })));
    for (let tries = 0; tries < 12 && places.length > 0; tries++) {
      const { text, path, set, match } = pick(places);
      const next = replace(match[0], { outline, match, text, pick });
      if (next === undefined || next === match[0]) continue;
      set(text.slice(0, match.index) + next + text.slice(match.index + match[0].length));
      return { path: path.join('.'), ours: next, theirs: match[0] };
    }
    return undefined;
  };
}

const NUMBER = /(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*(?![\d/]|[.,]\d)/gu;
const DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/gu;
const YEAR = /(?<![\d/.,])(?:1[89]|20)\d\d(?![\d/])/gu;
const NAME = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{Ll}\p{M}]+\s){1,3}\p{Lu}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu;
const otherDigit = (digit, pick) => pick('123456789'.split('').filter((d) => d !== digit));
const changeDigit = (shown, { pick }) => {
  const at = pick([...shown.matchAll(/\d/g)].map(({ index }) => index));
  return shown.slice(0, at) + otherDigit(shown[at], pick) + shown.slice(at + 1);
};
const swapWord = (pairs) => {
  const map = new Map(
    pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
  const source = [...map.keys()].sort((a, b) => b.length - a.length).join('|');
  return inText(edge(source), (word) => map.get(word));
};
const removeWord = (words, before = '') =>
  inText(new RegExp(`(?<!${W})(?:${words.join('|')})\\s${before}`, 'gu'), () => '');
/** "trên 50%", "over 100": before a figure, not before a place. */
const OF_A_FIGURE = '(?=(?:USD |VND )?\\d)';
const notTitles = (path) =>
  !/^(?:title|subtitle|reference|date|heading|event)$/.test(String(path.at(-1))) && path[0] === 'sections';
const prose = (path) => notTitles(path) && path.at(-1) !== 'title';

const namesOf = (outline) => [
  ...new Set(texts(outline).flatMap(({ text }) => [...text.matchAll(NAME)].map(([name]) => name))),
];
const TONES = {
  a: 'á',
  á: 'à',
  à: 'á',
  ă: 'â',
  â: 'ă',
  e: 'é',
  ê: 'ế',
  i: 'í',
  í: 'i',
  o: 'ô',
  ô: 'ơ',
  ơ: 'ô',
  u: 'ư',
  ư: 'u',
  ạ: 'à',
  ấ: 'ầ',
  ế: 'ề',
  ú: 'ù',
};
const misspell = (name, { pick }) => {
  const places = [...name.matchAll(/\p{Ll}/gu)].filter(([letter]) => TONES[letter]);
  if (places.length === 0) return undefined;
  const { 0: letter, index } = pick(places);
  return name.slice(0, index) + TONES[letter] + name.slice(index + letter.length);
};

const SENTENCE = /(?<=^|[.!?…]\s)\p{Lu}[^.!?…]{40,}?[.!?](?=\s|$)/gu;

/** Swaps the values of a key between two items of a list in a block. */
function swapInList(kind, key, list = (value) => value) {
  return (outline, pick) => {
    const found = blocks(outline).filter(({ block }) => (list(block[kind] ?? [])?.length ?? 0) > 1);
    for (let tries = 0; tries < 12 && found.length > 0; tries++) {
      const { block, path } = pick(found);
      const items = list(block[kind]);
      const [i, j] = [pick([...items.keys()]), pick([...items.keys()])];
      if (i === j || !items[i][key] || !items[j][key] || items[i][key] === items[j][key]) continue;
      const [a, b] = [items[i][key], items[j][key]];
      items[i][key] = b;
      items[j][key] = a;
      return { path: [...path, kind].join('.'), ours: b, theirs: a };
    }
    return undefined;
  };
}

function inBlock(kind, change) {
  return (outline, pick) => {
    const found = blocks(outline).filter(({ block }) => block[kind] !== undefined);
    for (let tries = 0; tries < 12 && found.length > 0; tries++) {
      const { block, path } = pick(found);
      const done = change(block[kind], { pick, outline, block });
      if (done) return { path: [...path, kind].join('.'), ...done };
    }
    return undefined;
  };
}
const exchange = (row, i, j) => {
  if (i === j || row[i] === row[j] || row[i] === '' || row[j] === '') return undefined;
  const [a, b] = [row[i], row[j]];
  row[i] = b;
  row[j] = a;
  return { ours: b, theirs: a };
};

/** Mutations by name. The prefix is the group in which they are counted. */
export const MUTATIONS = {
  'numbers/digit': inText(NUMBER, changeDigit, notTitles),
  'numbers/figure-digit': inBlock('figures', (items, { pick }) => {
    const item = pick(items);
    if (!/\d/.test(item.value)) return undefined;
    const theirs = item.value;
    item.value = changeDigit(theirs, { pick });
    return { ours: item.value, theirs };
  }),
  'numbers/decimal': inText(
    /(?<![\d.,])\d+,\d+(?![\d.,])/gu,
    (shown) => (shown.indexOf(',') > 1 ? shown.replace(/(\d),(\d)/, ',$1$2') : shown.replace(/,(\d)/, '$1,')),
    notTitles,
  ),
  'numbers/zero': inText(/(?<![\d.,/])\d{1,3}\.\d{3}(?![\d.,])/gu, (shown) => shown.slice(0, -1), notTitles),
  'numbers/word': inText(
    edge('(?:hai|ba|bốn|(?<!hằng |trong |nhiều |từng |một )năm(?=\\s(?!\\d|nay|qua|liền))|two|three)'),
    (word) => ({ hai: 'ba', ba: 'hai', bốn: 'năm', năm: 'bốn', two: 'three', three: 'two' })[word],
  ),
  'numbers/ordinal': inText(/(?<=(?:lần thứ|khóa|kỳ họp thứ)\s)[IVX]+/gu, (shown) => `${shown}I`),
  'numbers/ratio': inText(/(?<!\d)\d+\/\d+(?![\d/])/gu, changeDigit, notTitles),
  'units/magnitude': inText(
    edge('(?<=\\d\\s)(?:tỷ|triệu|nghìn)'),
    (word) => ({ tỷ: 'triệu', triệu: 'tỷ', nghìn: 'triệu' })[word],
    notTitles,
  ),
  'units/figure': inBlock('figures', (items, { pick }) => {
    const item = pick(items);
    const next = {
      'tỷ đồng': 'triệu đồng',
      'triệu đồng': 'tỷ đồng',
      '%': 'điểm %',
      'triệu USD': 'tỷ USD',
      ha: 'km²',
    }[item.unit];
    if (!next) return undefined;
    const theirs = item.unit;
    item.unit = next;
    return { ours: next, theirs };
  }),
  'units/percent': inText(/(?<=\d)\s?%(?!\s?\/)/gu, () => ' điểm %', notTitles),
  'units/percent-lost': inText(/(?<=\d)\s?%/gu, () => '', notTitles),
  'dates/day': inText(
    DATE,
    (shown, { pick }) => shown.replace(/^\d+/, (day) => String(((Number(day) + pick([1, 2, 5])) % 28) + 1)),
    notTitles,
  ),
  'dates/month': inText(
    DATE,
    (shown) => shown.replace(/\/(\d+)\//, (_, month) => `/${(Number(month) % 12) + 1}/`),
    notTitles,
  ),
  'dates/year': inText(YEAR, changeDigit, notTitles),
  'dates/when': inBlock('timeline', (items, { pick }) => {
    const item = pick(items);
    if (!/\d/.test(item.when)) return undefined;
    const theirs = item.when;
    item.when = changeDigit(theirs, { pick });
    return { ours: item.when, theirs };
  }),
  'dates/range': inText(
    /(?<!\d)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)/gu,
    (shown) => shown.replace(/\d\d$/, (end) => String((Number(end) + 1) % 100).padStart(2, '0')),
    notTitles,
  ),
  'hedges/lost': removeWord(
    ['ước đạt', 'khoảng', 'trên', 'hơn', 'gần', 'ước', 'nearly', 'over', 'about', 'more than'],
    OF_A_FIGURE,
  ),
  'hedges/swapped': inText(
    edge(`(?:hơn|gần|trên|dưới|over|nearly)\\s${OF_A_FIGURE}`),
    (word) =>
      `${{ hơn: 'gần', gần: 'hơn', trên: 'dưới', dưới: 'trên', over: 'nearly', nearly: 'over' }[word.trim()]} `,
  ),
  'hedges/added': inText(/(?<=(?:đạt|có|gồm|thu)\s)\d/gu, (digit) => `gần ${digit}`, notTitles),
  'plans/lost': removeWord(['dự kiến', 'phấn đấu', 'mục tiêu', 'expected', 'sẽ']),
  'negation/lost': removeWord(['không', 'chưa', 'not']),
  'negation/added': inText(new RegExp(`(?<!${W})(?:đã|được)\\s`, 'gu'), (word) => `chưa ${word}`, prose),
  'opposites/verb': swapWord([
    ['tăng', 'giảm'],
    ['cao', 'thấp'],
    ['thắng lợi', 'thất bại'],
    ['trước', 'sau'],
    ['increase', 'decrease'],
    ['increased', 'decreased'],
  ]),
  'scope/lost': removeWord(['một trong những', 'hầu hết', 'một số', 'phần lớn', 'most of', 'some', 'one of']),
  'scope/swapped': swapWord([
    ['đầu tiên', 'cuối cùng'],
    ['toàn bộ', 'một số'],
    ['first', 'last'],
  ]),
  'names/misspelt': inText(NAME, misspell, notTitles),
  'names/replaced': inText(
    NAME,
    (name, { outline, pick }) => {
      const others = namesOf(outline).filter(
        (other) => other !== name && other.split(' ').length === name.split(' ').length,
      );
      return others.length > 0 ? pick(others) : undefined;
    },
    notTitles,
  ),
  'names/person': inBlock('people', (items, { pick, outline }) => {
    const item = pick(items);
    const others = namesOf(outline).filter((name) => !items.some((one) => one.name.includes(name)));
    if (others.length === 0) return undefined;
    const theirs = item.name;
    item.name = pick(others);
    return { ours: item.name, theirs };
  }),
  'names/role': swapWord([
    ['Bí thư', 'Phó Bí thư'],
    ['Chủ tịch', 'Phó Chủ tịch'],
    ['Ủy viên', 'Bí thư'],
  ]),
  'quotations/word': inBlock('quote', (quote, { pick }) => {
    const words = quote.text.split(' ');
    if (words.length < 4) return undefined;
    const at = pick([...words.keys()].slice(1));
    const theirs = words[at];
    words[at] = theirs === 'và' ? 'hoặc' : 'và';
    quote.text = words.join(' ');
    return { ours: words[at], theirs };
  }),
  'quotations/running': inText(/“[^”]{15,}”/gu, (shown, { pick }) => {
    const words = shown.split(' ');
    const at = pick([...words.keys()].slice(1, -1));
    if (at === undefined) return undefined;
    words.splice(at, 1);
    return words.join(' ');
  }),
  'speakers/quote': inBlock('quote', (quote, { pick, outline }) => {
    if (!quote.by) return undefined;
    const theirs = quote.by;
    const others = namesOf(outline).filter(
      (name) => !theirs.includes(name) && !quote.text.includes(name) && name.split(' ').length >= 3,
    );
    if (others.length === 0) return undefined;
    quote.by = `Đồng chí ${pick(others)}`;
    return { ours: quote.by, theirs };
  }),
  'swaps/figure-values': swapInList('figures', 'value'),
  'swaps/figure-labels': swapInList('figures', 'label'),
  'swaps/timeline': swapInList('timeline', 'when'),
  'swaps/people': swapInList('people', 'role'),
  'swaps/compare': inBlock('compare', ({ rows }, { pick }) => exchange(pick(rows).values, 0, 1)),
  'swaps/chart': inBlock('chart', ({ series }, { pick }) => {
    const { values } = pick(series);
    return exchange(values, pick([...values.keys()]), pick([...values.keys()]));
  }),
  'swaps/table': inBlock('table', ({ rows }, { pick }) => {
    const row = pick(rows);
    const cells = [...row.keys()].slice(1);
    return exchange(row, pick(cells), pick(cells));
  }),
  'sentences/lost': inText(SENTENCE, () => '', prose),
  'sentences/twice': inText(SENTENCE, (shown) => `${shown} ${shown}`, prose),
  'sentences/invented': inText(
    SENTENCE,
    (shown) => `${shown} Tỉnh đã hoàn thành toàn bộ tuyến đường vành đai phía tây.`,
    prose,
  ),
  'sentences/order': inText(
    /(?<=^|[.!?]\s)\p{Lu}[^.!?]{40,}?\.\s\p{Lu}[^.!?]{40,}?\.(?=\s|$)/gu,
    (shown) => {
      const [first, second] = shown.split(/(?<=\.)\s/);
      return second ? `${second} ${first}` : undefined;
    },
    prose,
  ),
  'sources/removed': (outline, pick) => {
    const found = blocks(outline).filter(({ block }) => block.source !== undefined);
    if (found.length === 0) return undefined;
    const { block, path } = pick(found);
    const theirs = String(block.source);
    delete block.source;
    return { path: path.join('.'), ours: '', theirs };
  },
};

/** Respellings with the same meaning. None of them may be reported. */
export const HARMLESS = {
  'tone-hoa': inText(
    /(?:oà|oá|oả|uỷ|uý)(?!\p{L})/gu,
    (shown) => ({ oà: 'òa', oá: 'óa', oả: 'ỏa', uỷ: 'ủy', uý: 'úy' })[shown],
  ),
  'tone-hòa': inText(
    /(?:òa|óa|ỏa|ủy|úy)(?!\p{L})/gu,
    (shown) => ({ òa: 'oà', óa: 'oá', ỏa: 'oả', ủy: 'uỷ', úy: 'uý' })[shown],
  ),
  'date-dash': inText(DATE, (shown) => shown.replaceAll('/', '-')),
  'date-dot': inText(DATE, (shown) => shown.replaceAll('/', '.')),
  'date-words': inText(/(?<!\p{L}\s)(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/gu, (shown) => {
    const [day, month, year] = shown.split('/');
    return `ngày ${day} tháng ${month} năm ${year}`;
  }),
  'date-zero': inText(/(?<![\d/])([1-9])\/(\d{1,2})\/(\d{4})/gu, (shown) => `0${shown}`),
  'thousands-off': inText(/(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])/gu, (shown, { outline }) =>
    shown.replace(outline.lang === 'en' ? ',' : /\.(?=\d{3})/, ''),
  ),
  'thousands-on': inText(/(?<![\d.,/])[2-9]\d{3}(?![\d.,/])/gu, (shown, { outline }) =>
    outline.lang === 'en' ? `${shown[0]},${shown.slice(1)}` : `${shown[0]}.${shown.slice(1)}`,
  ),
  nbsp: inText(/(?<=\d) (?=\p{L})/gu, () => '\u00a0'),
  dash: inText(/ [-–] /gu, (shown) => (shown === ' - ' ? ' – ' : ' - ')),
  quotes: inText(/“([^”]+)”/gu, (shown) => `"${shown.slice(1, -1)}"`),
  percent: inText(/(?<=\d)%/gu, () => ' %'),
  capitals: inText(/^\p{Lu}[\p{L}\s]{5,40}$/gu, (shown) => shown.toUpperCase()),
};
