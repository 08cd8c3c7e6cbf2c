// A document's passages → who is named as what, as facts whose value is the name.

import type { DocumentText, Passage } from './passages.js';
import { commonIn, namesIn } from './proper-names.js';
import { type Fact, subjectOf } from './quantity-facts.js';

/** A person's name has three or more syllables; two are as often a place or an organisation. */
const LEAST_NAME = 3;
/** Words around a name that describe the person. */
const REACH = 12;
const LEAST_WORDS = 4;

/** One per passage that names exactly one person: with several, it is unclear who does what. */
export function nameFacts({ passages }: DocumentText): Fact[] {
  const common = commonIn(passages.map(({ tokens }) => tokens));
  return passages.flatMap((passage) => {
    const people = namesIn(passage, common).filter(({ tokens }) => tokens.length >= LEAST_NAME);
    const [name] = people;
    if (!name || people.length > 1 || !isAddressed(passage, name.tokens[0]?.from ?? 0)) return [];
    const first = passage.tokens.findIndex(({ from }) => from === name.tokens[0]?.from);
    const around = [
      ...passage.tokens.slice(Math.max(0, first - REACH), first),
      ...passage.tokens.slice(first + name.tokens.length, first + name.tokens.length + REACH),
    ];
    if (around.filter(({ kind }) => kind === 'word').length < LEAST_WORDS) return [];
    const years = passage.tokens.filter(({ kind, key }) => kind === 'date' || YEAR.test(key));
    return [
      {
        passage,
        shown: name.shown,
        value: name.key,
        unit: 'name',
        subject: subjectOf(around),
        times: new Set(years.map(({ key }) => key)),
      },
    ];
  });
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "đồng chí An", "Bí thư An", "do An", "Comrade An": a person, not a place, school or street named after one. */
const ADDRESS =
  /(?:đồng chí|ông|bà|cụ|anh|chị|thư|tịch|viên|trưởng|phó|tướng|tá|úy|sĩ|do|là|comrade|mr\.?|mrs\.?|secretary|chairman|by)\s$/iu;
const isAddressed = ({ text }: Passage, from: number): boolean =>
  ADDRESS.test(text.slice(Math.max(0, from - 24), from));
