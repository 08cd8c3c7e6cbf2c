// Names spelt in more than one way: "Chí Kiên" and "Chi Kiên"; "Nguyễn Văn Lương" and "Nguyễn Văn Lường"; "Đắk Lắk"
// and "Đắc Lắc".
import type { RuleInput, Slip, SlipRule, SlipText } from '../model.js';
import { isCapitals, namesIn, stripped } from '../read/names.js';
import { syllableKey } from '../spelling/syllable.js';

interface Form {
  key: string;
  text: string;
  times: number;
  first: SlipText;
}

/** A short name counts as the usual form if it occurs this often, and this many times as often as the other. */
const USUAL = { times: 3, ratio: 3 };
/**
 * Words that precede a name, or open a sentence before it, and are not part of it: "Ông Nguyễn Văn A", "Tỉnh Lạng
 * Sơn".
 */
const TITLES = new Set(
  `ông bà anh chị em cụ bác tỉnh huyện xã phường thôn làng châu tổng ngày năm tháng từ tại ở với theo khi sau trước trong ngoài
  để cùng và các những của do được nhân cả toàn`
    .split(/\s+/)
    .map(syllableKey),
);

export const names: SlipRule = (read) => {
  const forms = formsOf(read);
  const long = [...forms.values()].filter(({ key }) => key.split(' ').length >= 3);
  const short = [...forms.values()].filter(({ key }) => key.split(' ').length === 2);
  return [...drifting(short), ...nearNames(long, read), ...inCapitals(short, read)];
};

const keyOf = (text: string): string => text.split(' ').map(syllableKey).join(' ');

/** Whole names; at the start of a sentence without a first word that is capitalised only for that reason. */
function formsOf({ texts }: RuleInput): Map<string, Form> {
  const all = texts.flatMap(namesIn);
  const inside = new Set(all.filter(({ opens }) => !opens).map(({ text }) => stripped(withoutTitle(text))));
  const forms = new Map<string, Form>();
  for (const name of all) {
    const text = name.opens ? withoutOpening(withoutTitle(name.text), inside) : withoutTitle(name.text);
    const key = keyOf(text);
    const known = forms.get(key);
    if (known) known.times++;
    else forms.set(key, { key, text, times: 1, first: name.in });
  }
  return forms;
}

function withoutTitle(text: string): string {
  const words = text.split(' ');
  while (words.length > 2 && TITLES.has(syllableKey(words[0] ?? ''))) words.shift();
  return words.join(' ');
}

/**
 * "Đồn Pò Mạ", "Gặp Lê Văn Tám": the first word is not part of the name if the rest is a name elsewhere, or a full
 * name.
 */
function withoutOpening(text: string, inside: ReadonlySet<string>): string {
  const rest = text.split(' ').slice(1);
  const isName = inside.has(stripped(rest.join(' '))) && !inside.has(stripped(text));
  return rest.length > 1 && (isName || rest.length > 2) ? rest.join(' ') : text;
}

/** Two syllables that differ in diacritics, or in letters of the same sound, from a name that is much more frequent. */
function drifting(forms: readonly Form[]): Slip[] {
  const byLetters = new Map<string, Form[]>();
  for (const form of forms) {
    const letters = sounded(form.text);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), form]);
  }
  return [...byLetters.values()].flatMap((alike): Slip[] => {
    const [usual, ...others] = alike.sort((a, b) => b.times - a.times);
    if (!usual || usual.times < USUAL.times) return [];
    return others
      .filter(({ times }) => times * USUAL.ratio <= usual.times)
      .map((form) => slip('slips/name-drift', form, usual));
  });
}

/** Letters without diacritics, with one letter per sound: "Đắk Lắk" and "Đắc Lắc", "Mỹ" and "Mĩ". */
const sounded = (text: string): string =>
  stripped(text)
    .replace(/k(?!h)|q(?=u)/g, 'c')
    .replace(/y/g, 'i');

/** Most pairs of similar names that are examined. */
const MOST_PAIRS = 60;

/** Full names that differ in one syllable, by a tone, a diacritic or one letter. */
function nearNames(forms: readonly Form[], { texts }: RuleInput): Slip[] {
  const byRest = new Map<string, Form[]>();
  const pairs: [Form, Form][] = [];
  for (const form of forms) {
    const twin = keysWithout(form).flatMap((key) => {
      const known = byRest.get(key) ?? [];
      byRest.set(key, known);
      const own = known.slice(0, MOST_PAIRS).find((other) => isNear(form, other));
      known.push(form);
      return own ?? [];
    })[0];
    if (twin && pairs.length < MOST_PAIRS) pairs.push([form, twin]);
  }
  return pairs
    .filter(([form, twin]) => !standTogether(form, twin, texts))
    .map(([form, twin]) => {
      const [usual, rare] = twin.times >= form.times ? [twin, form] : [form, twin];
      const tones = stripped(usual.text) === stripped(rare.text);
      return slip(
        tones || rare.times * 2 <= usual.times ? 'slips/name-drift' : 'slips/name-near',
        rare,
        usual,
      );
    });
}

/** The name with each of its syllables removed in turn. */
function keysWithout({ key }: Form): string[] {
  const syllables = key.split(' ');
  return syllables.map((_, i) => syllables.map((one, at) => (at === i ? '*' : one)).join(' '));
}

function isNear(one: Form, other: Form): boolean {
  const [a, b] = [one.key.split(' '), other.key.split(' ')];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? '']]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [mine = '', theirs = ''] = pair.map(stripped);
  return mine === theirs || (isOneEdit(mine, theirs) && Math.min(mine.length, theirs.length) > 2);
}

/** One letter inserted, deleted or substituted. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

/** Two similarly named persons mentioned side by side are two people: "Nguyễn Văn Hùng, Nguyễn Văn Hưng". */
const standTogether = (one: Form, other: Form, texts: readonly SlipText[]): boolean =>
  texts.some(({ text }) => {
    const [a, b] = [text.indexOf(one.text), text.indexOf(other.text)];
    return (
      a >= 0 && b >= 0 && Math.abs(a - b) < 160 && /^[^.]*$/u.test(text.slice(Math.min(a, b), Math.max(a, b)))
    );
  });

/** In an all-caps line any two words may be a name: those that differ from a frequent one in tones are reported. */
function inCapitals(forms: readonly Form[], { texts }: RuleInput): Slip[] {
  const usual = new Map(
    forms.filter(({ times }) => times >= USUAL.times).map((form) => [stripped(form.text), form]),
  );
  return texts
    .filter(({ text }) => isCapitals(text))
    .flatMap((own) =>
      pairsIn(own.text).flatMap((text): Slip[] => {
        const form = usual.get(stripped(text));
        if (!form || keyOf(text) === form.key || !/\p{M}/u.test(text.normalize('NFD'))) return [];
        return [slip('slips/name-drift', { ...form, text, times: 1, first: own }, form)];
      }),
    );
}

function pairsIn(text: string): string[] {
  const words = text.split(' ').map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  return words.slice(0, -1).map((word, i) => `${word} ${words[i + 1]}`);
}

function slip(code: 'slips/name-drift' | 'slips/name-near', rare: Form, usual: Form): Slip {
  const params = { usual: usual.text, times: rare.times, usualTimes: usual.times };
  return { code, in: rare.first, words: rare.text, params };
}
