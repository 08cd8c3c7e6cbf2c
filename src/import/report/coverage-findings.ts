// Word coverage and the proof from the file → one list of findings without repetition.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { differenceWords } from '../../messages/import-words.js';
import type { Lang } from '../../messages/message.js';
import type { Coverage } from '../coverage/coverage.js';
import { excerpt, originParams, placeOf } from '../origin.js';
import type { Discrepancy } from '../proof/differences.js';
import type { Proof } from '../proof/proof.js';

/** Leaves out passages that word coverage has already found lost. */
export function withoutLost(proof: Proof, { lost }: Coverage): Proof {
  if (lost.length === 0) return proof;
  const lostLetters = lost.map(({ words }) => lettersOf(words)).join(' ');
  const isReported = ({ kind, source = '' }: Discrepancy): boolean =>
    kind === 'lost' && lostLetters.includes(lettersOf(source.replace(/…$/, '')));
  return { ...proof, differences: proof.differences.filter((difference) => !isReported(difference)) };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');

export function coverageFindings({ lost, added }: Coverage): Diagnostic[] {
  return [
    ...lost.map(({ words, origin }) =>
      diagnostic(
        'import/lost-words',
        { words: excerpt(words, 60), ...originParams(origin) },
        placeOf(origin),
      ),
    ),
    ...added.map(({ text, path }) => diagnostic('import/lost-added', { text, path })),
  ];
}

export function proofFindings({ differences, more, unread }: Proof): Diagnostic[] {
  const found = differences.map(findingOf);
  const parts = [...new Set(unread)].slice(0, MAX_PARTS).join(', ');
  return [
    ...found,
    ...(more > 0 ? [diagnostic('import/check-more', { count: more, code: 'import/proof-lost' })] : []),
    ...(unread.length > 0 ? [diagnostic('import/proof-unread', { parts })] : []),
  ];
}

/** Maximum names of unread parts listed in one message. */
const MAX_PARTS = 20;

function findingOf(difference: Discrepancy): Diagnostic {
  const { kind, part, source = '', outline = '', origin, path = '' } = difference;
  const code = kind === 'lost' && part === 'drawn' ? 'import/proof-drawn' : (`import/proof-${kind}` as const);
  const params = { source, outline, path, ...wordsFor(difference), ...originParams(origin) };
  return diagnostic(code, params, placeOf(origin));
}

function wordsFor({ what, before, after }: Discrepancy): Record<string, string> {
  const context = (lang: Lang): string => {
    const near = before === '' ? after : before;
    return near === '' ? '' : differenceWords[lang][before === '' ? 'before' : 'after'](near);
  };
  return {
    whatVi: differenceWords.vi[what],
    whatEn: differenceWords.en[what],
    contextVi: context('vi'),
    contextEn: context('en'),
  };
}
