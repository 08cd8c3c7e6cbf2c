// Derives from a seed a corrupted outline: its bytes, its text, its types or its structure.
import { dump, load } from 'js-yaml';
import { randomOf } from './random.mjs';
import { SCRAPS, spoilBytes, spoilText } from './text.mjs';

/** Values of unexpected type or size. */
export const VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '2020-01-01',
  'constructor',
  '__proto__',
  '\u0000\u001b[31m',
  'dòng một\ndòng hai',
  'một---hai **ba* `bốn` [năm](http://a.vn) <b>sáu</b> {{bảy}}',
  'dài '.repeat(800),
  'd'.repeat(2_000),
  [],
  [null],
  ['a', { b: 'c' }],
  [[[['a']]]],
  {},
  { a: null },
  { text: { text: { text: 'a' } } },
  Array.from({ length: 60 }, (_, at) => `mục ${at}`),
];

const TEXTS = VALUES.filter((value) => typeof value === 'string' && value.trim() !== '');

/** Every entry of the maps and lists in `data`, own keys only. */
function places(data, found = []) {
  if (typeof data !== 'object' || data === null) return found;
  for (const key of Object.keys(data)) {
    found.push({ parent: data, key });
    places(data[key], found);
  }
  return found;
}

const copy = (value) => structuredClone(value);

const STRUCTURE = {
  type: ({ parent, key }, random) => {
    parent[key] = copy(random.one(VALUES));
  },
  text: ({ parent, key }, random) => {
    if (typeof parent[key] === 'string') parent[key] = random.one(TEXTS);
  },
  begin: ({ parent, key }, random) => {
    if (typeof parent[key] !== 'object') parent[key] = `${random.one(SCRAPS)}${parent[key]}`;
  },
  end: ({ parent, key }, random) => {
    if (typeof parent[key] !== 'object') parent[key] = `${parent[key]}${random.one(SCRAPS)}`;
  },
  rename: ({ parent, key }, random, all) => {
    const name = random.chance(0.3) ? random.one(['constructor', 'toString', 'x']) : random.one(all).key;
    if (Array.isArray(parent)) return;
    const value = parent[key];
    delete parent[key];
    Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
  },
  remove: ({ parent, key }) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  take: ({ parent, key }, random, all) => {
    const { parent: other, key: name } = random.one(all);
    parent[key] = copy(other[name]);
  },
  multiply: ({ parent, key }, random) => {
    const value = parent[key];
    if (Array.isArray(value) && value.length < 200)
      parent[key] = Array.from({ length: 1 + random.below(30) }, () => copy(value)).flat();
    else parent[key] = [value, copy(value)];
  },
};

function spoilStructure(text, random) {
  const data = load(text);
  for (let slips = random.chance(0.6) ? 1 : 3; slips > 0; slips--) {
    const all = places(data);
    if (all.length > 0) random.one(Object.values(STRUCTURE))(random.one(all), random, all);
  }
  return dump(data, { noRefs: random.chance(0.9) });
}

/** @param examples outlines to start from; the same seed always yields the same bytes */
export function spoiltOutline(examples, seed) {
  const random = randomOf(seed);
  const example = random.one(examples);
  const way = random.below(10);
  if (way < 5) return Buffer.from(spoilStructure(example, random));
  if (way < 9) return Buffer.from(spoilText(example, random, random.one(examples)));
  return spoilBytes(Buffer.from(example), random);
}

/** One value of each type, plus strings that look like a prototype key or a date. */
const TYPES = [null, 1.5, true, '', '__proto__', '2020-02-30', ['a', { b: 'c' }], [[['a']]], { a: null }];

/** An outline with every field, with each entry in turn replaced by every type: [key, outline]. */
export function* wronglyTyped(example) {
  const count = places(load(example)).length;
  for (let at = 0; at < count; at++) {
    for (const value of TYPES) {
      const data = load(example);
      const { parent, key } = places(data)[at];
      parent[key] = copy(value);
      yield [key, data];
    }
  }
}
