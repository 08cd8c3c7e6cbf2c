// Deck → the front matter of deck.md: Marp's global directives, every value a quoted YAML string.
import { escapeFurniture } from './escape.js';
import type { Deck } from './model.js';

/** A longer footer drops the event (the cover has it): one line of 18 px beside the page number. */
const FOOTER_LIMIT = 92;

export function frontMatter(deck: Deck): string {
  const { title, subtitle, issuer, keywords, lang } = deck;
  const texts = { title, description: subtitle, author: issuer, keywords: keywords.join(', ') };
  return [
    '---',
    'marp: true',
    'theme: decuong',
    'size: 16:9',
    'paginate: true',
    `lang: ${lang}`,
    ...Object.entries(texts).flatMap(([key, value]) => (value ? [`${key}: ${quoted(value)}`] : [])),
    `footer: ${quoted(footer(deck.footer))}`,
    '---',
    '',
  ].join('\n');
}

function footer({ issuer, event }: Deck['footer']): string {
  if (!issuer || !event) return escapeFurniture(issuer || event);
  const both = issuer.length + event.length <= FOOTER_LIMIT;
  return `${escapeFurniture(issuer)}${both ? `<span> · ${escapeFurniture(event)}</span>` : ''}`;
}

/** JSON strings are valid YAML; line ends would end a directive. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}
