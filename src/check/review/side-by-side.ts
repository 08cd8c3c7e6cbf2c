// An outline and its documents → the part of the page that shows both in full: the documents on the left, the outline
// on the right, differences highlighted.

import { placeWords } from '../../import/origin.js';
import type { Lang } from '../../messages/message.js';
import type { ReviewWords } from '../../messages/review.js';
import { escapeHtml } from '../../render/escape.js';
import type { Finding } from '../rule-context.js';
import type { Statement } from '../statements.js';
import { anchorsIn, passageId, statementId } from './anchors.js';
import { highlighted } from './highlighted.js';
import type { Review } from './model.js';
import { type NumberedStatement, type ReviewRow, rowsOf } from './rows.js';

/** Words to highlight, by element id. */
type Marks = ReadonlyMap<string, string[]>;

export function sideBySide({ context, findings, lang }: Review, words: ReviewWords): string {
  const marks = marksOf(findings, anchorsIn(context));
  const numbers = new Map(context.documents.map((document, index) => [document, index]));
  const rows = rowsOf(context).map(
    (row) =>
      `<tr><td>${left(row, (row.document && numbers.get(row.document)) ?? 0, marks, words, lang)}</td><td>${row.told.map((told) => right(told, marks, words)).join('')}</td></tr>`,
  );
  return `<section id="beside"><h2>${words.beside}</h2><p>${words.legend}</p>
<table><thead><tr><th scope="col">${words.document}</th><th scope="col">${words.outline}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>`;
}

function marksOf(findings: readonly Finding[], placesOf: ReturnType<typeof anchorsIn>): Marks {
  const marks = new Map<string, string[]>();
  const add = (place: string | undefined, text: string | undefined): void => {
    if (place === undefined || !text) return;
    const own = marks.get(place);
    if (own) own.push(text);
    else marks.set(place, [text]);
  };
  for (const finding of findings) {
    const { statement, passage } = placesOf(finding);
    add(statement, finding.ours);
    add(passage, finding.theirs);
  }
  return marks;
}

function left(
  { passages, told }: ReviewRow,
  document: number,
  marks: Marks,
  words: ReviewWords,
  lang: Lang,
): string {
  const [first] = passages;
  if (!first) return '';
  const texts = passages.map((passage) => {
    const id = passageId(document, passage.index);
    return `<span id="${id}">${highlighted([passage.text], marks.get(id) ?? []).join('')}</span>`;
  });
  const untold = told.length === 0;
  const place = `${placeWords(first.origin, lang)}${untold ? ` · ${words.untold}` : ''}`;
  return `<p${untold ? ' class="untold"' : ''}>${texts.join(' ')}</p><small>${escapeHtml(place)}</small>`;
}

function right({ index, traced }: NumberedStatement, marks: Marks, words: ReviewWords): string {
  const { statement, window } = traced;
  const id = statementId(index);
  const texts = statement.parts.map((part) => part.text);
  const text = highlighted(texts, marks.get(id) ?? []).join(' · ');
  const notes = [
    statement.spoken && words.spoken,
    window.length === 0 && isProvable(statement) && words.unproven,
  ].filter(Boolean);
  const small = notes.length > 0 ? `<small>${notes.join(' · ')}</small>` : '';
  return `<p id="${id}" class="${statement.kind}">${text}</p>${small}`;
}

/** The outline's title block and column names may be its own. */
const isProvable = ({ kind }: Statement): boolean => kind !== 'title' && kind !== 'heading';
