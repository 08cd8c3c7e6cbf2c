// Texts and words in them → HTML with each of the words marked where it first stands in one of them.
import { escapeHtml } from '../../render/escape.js';

/** Words that stand in none of the texts are about all of them, which are marked whole. */
export function highlighted(texts: readonly string[], words: readonly string[]): string[] {
  const about = words.some((word) => !texts.some((text) => text.includes(word)));
  return texts.map((text) => (about ? `<mark class="all">${escapeHtml(text)}</mark>` : marked(text, words)));
}

/** Words that stand inside or across others are marked with them. */
function marked(text: string, words: readonly string[]): string {
  const spans = words
    .flatMap((word) => {
      const from = word === '' ? -1 : text.indexOf(word);
      return from < 0 ? [] : [{ from, to: from + word.length }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let html = '';
  let done = 0;
  for (const { from, to } of spans) {
    if (from < done) continue;
    html += `${escapeHtml(text.slice(done, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    done = to;
  }
  return html + escapeHtml(text.slice(done));
}
