// Names in documents → what they name, by the preceding word: "đồng chí", "xã", "Ban".

import type { Passage } from './passages.js';
import { namesIn, type ProperName } from './proper-names.js';
import { type Token, wordKey } from './tokens.js';

export type NameKind = 'person' | 'place' | 'body';

const keys = (words: string): Set<string> => new Set(words.split(/\s+/).map(wordKey));
const BEFORE: Record<NameKind, ReadonlySet<string>> = {
  person: keys('chí ông bà cụ anh chị tức tên tướng sĩ thư viên comrade comrades mr mrs ms'),
  place: keys(
    'xã huyện châu tỉnh thôn bản làng xóm phường quận đèo núi sông suối phố trấn đồn phủ tổng lỵ miền vùng đảo cảng ga chợ ở tại in at',
  ),
  body: keys('ban hội đội ủy đảng xứ liên mặt committee party congress conference army government front'),
};
/** Follows an English name: "Van Lang district". */
const BEHIND: Partial<Record<NameKind, ReadonlySet<string>>> = {
  place: keys('province provinces district districts commune communes town city river mountain pass port'),
};

/** Whether a name starting like this is an organisation's. */
export const isBody = (key: string): boolean => BEFORE.body.has(key);

const kindIn = (words: Partial<Record<NameKind, ReadonlySet<string>>>, key = ''): NameKind | undefined =>
  (['person', 'place', 'body'] as const).find((kind) => words[kind]?.has(key));

/** What the words around a name say it is. */
export function kindAt(
  tokens: readonly Token[],
  at: number,
  { tokens: own }: ProperName,
): NameKind | undefined {
  const [first] = own;
  if (own.some(({ key }) => BEFORE.body.has(key))) return 'body';
  return (
    kindIn(BEFORE, first?.key) ??
    kindIn(BEFORE, tokens[at - 1]?.key) ??
    kindIn(BEHIND, tokens[at + own.length]?.key)
  );
}

/** Kinds by name key; in a list "các đồng chí A, B, C" all are what the first is. */
export function kindsOfNames(
  passages: readonly Passage[],
  common: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<NameKind>> {
  const found = new Map<string, Set<NameKind>>();
  for (const passage of passages) {
    let last: { kind?: NameKind; to: number } = { to: 0 };
    for (const name of namesIn(passage, common)) {
      const from = name.tokens[0]?.from ?? 0;
      const at = passage.tokens.findIndex((token) => token.from === from);
      const inList = /^(?:,| và| and|, and)? $/u.test(passage.text.slice(last.to, from));
      const kind = kindAt(passage.tokens, at, name) ?? (inList ? last.kind : undefined);
      last = { ...(kind && { kind }), to: name.tokens.at(-1)?.to ?? from };
      if (kind) found.set(name.key, (found.get(name.key) ?? new Set()).add(kind));
    }
  }
  return found;
}
