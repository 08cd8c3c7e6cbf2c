// Renumbers ordered lists whose items all have the same number ("1." each time) consecutively, as Markdown programs
// display them.
import type { MarkdownToken } from './inline.js';

export function countUp(tokens: readonly MarkdownToken[]): void {
  const open: (MarkdownToken[] | undefined)[] = [];
  for (const token of tokens) {
    if (token.type === 'ordered_list_open') open.push([]);
    else if (token.type === 'bullet_list_open') open.push(undefined);
    else if (token.type === 'list_item_open') open.at(-1)?.push(token);
    else if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close')
      number(open.pop() ?? []);
  }
}

function number(items: readonly MarkdownToken[]): void {
  const first = Number(items[0]?.info);
  if (!items.every(({ info }) => Number(info) === first)) return;
  items.forEach((item, index) => {
    if (index > 0) item.info = String(first + index);
  });
}
