// Two ways of spelling in one document: the tone mark of "hòa" and "hoà", "ủy" and "uỷ"; "kỷ" and "kỉ"; the dash of "kinh
// tế - xã hội". Each is told once.
import type { RuleInput, Slip, SlipRule, SlipText } from '../model.js';

interface Ways {
  code: 'slips/mixed-tone-place' | 'slips/mixed-i-y' | 'slips/mixed-dash';
  ways: readonly [RegExp, RegExp];
}

const WAYS: readonly Ways[] = [
  {
    code: 'slips/mixed-tone-place',
    ways: [
      /(?<!\p{L})(?!q)\p{L}{0,3}(?:[óòỏõọ][ae]|[úùủũụ]y)(?!\p{L})/giu,
      /(?<!\p{L})(?!q)\p{L}{0,3}(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/giu,
    ],
  },
  {
    code: 'slips/mixed-i-y',
    ways: [
      /(?<!\p{L})(?:kỷ|kỹ|kỳ|kỵ|lý|mỹ|tỷ|sỹ|quý)(?!\p{L})/gu,
      /(?<!\p{L})(?:kỉ|kĩ|kì|kị|lí|mĩ|tỉ|sĩ|quí)(?!\p{L})/gu,
    ],
  },
  {
    code: 'slips/mixed-dash',
    ways: [/\p{Ll}\s[-–]\s(?=\p{Ll})/gu, /\p{Ll}{2}[-–]\s(?=\p{Ll})|\p{Ll}{2}\s[-–](?=\p{Ll})/gu],
  },
];

export const variantSpellings: SlipRule = (read) =>
  read.lang === 'vi' ? WAYS.flatMap((one) => mixed(one, read)) : [];

interface Found {
  words: string;
  in: SlipText;
}

function mixed({ code, ways: [one, other] }: Ways, { texts }: RuleInput): Slip[] {
  const find = (pattern: RegExp): Found[] =>
    texts.flatMap((own) =>
      Array.from(own.text.matchAll(pattern), ({ 0: words, index }) => ({
        words: code === 'slips/mixed-dash' ? around(own.text, index) : words,
        in: own,
      })),
    );
  // In spellings of i and y only words that stand in both ways are mixed: "chiến sĩ" beside "kỷ niệm" is usual.
  const [ours, theirs] =
    code === 'slips/mixed-i-y' ? sameWords(find(one), find(other)) : [find(one), find(other)];
  const [usual, rare] = ours.length >= theirs.length ? [ours, theirs] : [theirs, ours];
  const [first] = rare;
  const [example] = usual;
  if (!first || !example) return [];
  return [
    {
      code,
      in: first.in,
      words: first.words,
      params: { usual: example.words, times: rare.length, usualTimes: usual.length },
    },
  ];
}

function sameWords(ours: readonly Found[], theirs: readonly Found[]): [Found[], Found[]] {
  const bare = ({ words }: Found): string => words.normalize('NFD').replace(/[iy]/giu, 'i').toLowerCase();
  const both = new Set(ours.map(bare).filter((word) => theirs.some((other) => bare(other) === word)));
  return [ours.filter((one) => both.has(bare(one))), theirs.filter((one) => both.has(bare(one)))];
}

/** The words on both sides of a dash. */
function around(text: string, at: number): string {
  const dash = at + text.slice(at).search(/[-–]/u);
  const before = /\p{L}+\s*$/u.exec(text.slice(0, dash))?.[0] ?? '';
  const after = /^[-–]\s*\p{L}+/u.exec(text.slice(dash))?.[0] ?? '';
  return before + after;
}
