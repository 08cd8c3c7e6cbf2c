// Quotations → those that the document does not have word for word, or gives to another speaker.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import { foldWords } from '../fold.js';
import type { DocumentText } from '../passages.js';
import { LEAST_QUOTED, quotedIn } from './quoted.js';
import { wrongInText, wrongSpeaker } from './speakers.js';

export function quotationsThatDiffer(beside: Beside): Finding[] {
  const whole = beside.documents.map((document) => ({ document, text: wholeOf(document) }));
  const there = (piece: string): boolean => whole.some(({ text }) => text.includes(` ${foldWords(piece)} `));
  return beside.traced.flatMap((traced) => [
    ...wrongWords(beside, traced, there),
    ...(traced.statement.kind === 'quote' ? wrongSpeaker(beside, traced) : wrongInText(beside, traced)),
  ]);
}

const wholeOf = ({ passages }: DocumentText): string =>
  ` ${passages.flatMap(({ tokens }) => tokens.map(({ key }) => key)).join(' ')} `;

function wrongWords(beside: Beside, traced: Traced, there: (piece: string) => boolean): Finding[] {
  const { statement, verbatim, theirPassages, document, evidence } = traced;
  if (beside.strict && verbatim && statement.kind !== 'quote') return [];
  const theirs = evidence.flatMap((passage) => quotedIn(passage.text));
  return statement.parts.flatMap(({ text, path, role }) => {
    const quoted =
      statement.kind === 'quote' && role === 'text'
        ? [text]
        : quotedIn(text).filter(
            (piece) => foldWords(piece).split(' ').length >= LEAST_QUOTED || isLike(piece, theirs),
          );
    const pieces = quoted
      .flatMap((one) => one.split(/…|\.{3}|\[[^\]]*\]/))
      .filter((piece) => /\p{L}/u.test(piece));
    return pieces
      .filter((piece) => !there(piece))
      .map((piece) => ({
        ...finding(
          'check/quote-differs',
          beside,
          { path },
          { ours: piece.trim(), passage: theirPassages[0], document },
        ),
        params: { quote: piece.trim().slice(0, 120) },
      }));
  });
}

/** A few words in quotation marks that the document has in quotation marks with another word more or less. */
function isLike(piece: string, theirs: readonly string[]): boolean {
  const words = foldWords(piece).split(' ');
  return theirs.some((other) => {
    const own = foldWords(other).split(' ');
    const both = words.filter((word) => own.includes(word)).length;
    return both >= 2 && both >= Math.max(words.length, own.length) - 1;
  });
}
