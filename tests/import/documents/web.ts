// Writes a truth as a saved web article inside its site, and as Markdown.
import { spansOf, type Truth, type TruthBlock, textOfBlock } from './truth.js';

function inline(source: string): string {
  return spansOf(source)
    .map((span) => {
      if (span.mark)
        return `<a href="#_ftn${span.text}" name="_ftnref${span.text}"><sup>[${span.text}]</sup></a>`;
      return span.bold ? `<strong>${span.text}</strong>` : span.text;
    })
    .join('');
}

function htmlBlock(block: TruthBlock): string {
  if ('table' in block) {
    const rows = block.table.map((cells, index) =>
      cells.map((cell) => (index === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join(''),
    );
    return `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  }
  const text = inline(textOfBlock(block));
  if ('title' in block) return `<p style="text-align:center"><b>${text}</b></p>`;
  if ('heading' in block) return block.depth === 1 ? `<h2>${text}</h2>` : `<p><b>${text}</b></p>`;
  return 'signer' in block ? `<p align="right"><b>${text}</b></p>` : `<p>${text}</p>`;
}

export function makeHtml(truth: Truth): string {
  const notes = Object.entries(truth.notes).map(
    ([mark, text]) =>
      `<div id="ftn${mark}"><p><a href="#_ftnref${mark}" name="_ftn${mark}">[${mark}]</a> ${text}</p></div>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Đề cương tuyên truyền | Cổng thông tin</title>
<script>window.dataLayer = [];</script><style>p { margin: 0 }</style></head><body>
<header><a href="/">Trang chủ</a><form><input name="q"><button>Tìm kiếm</button></form></header>
<nav class="main-menu"><ul><li><a href="/a">Tin tức</a></li><li><a href="/b">Văn bản chỉ đạo</a></li></ul></nav>
<div class="container"><div class="article-content"><p class="date">Thứ sáu, 25/09/2020 08:15 (GMT+7)</p>
${truth.blocks.map(htmlBlock).join('\n')}
<hr>${notes.join('\n')}
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Chia sẻ</a></div></div></div>
<aside class="sidebar"><h3>Tin liên quan</h3><ul><li><a href="/x">Khai mạc hội thi báo cáo viên giỏi</a></li></ul></aside>
<footer><p>Bản quyền thuộc cổng thông tin điện tử. Điện thoại: 0205 000 000</p></footer></body></html>`;
}

function markdownBlock(block: TruthBlock): string {
  if ('table' in block) {
    const [head = [], ...rows] = block.table.map((cells) => `| ${cells.join(' | ')} |`);
    return [head, `|${'---|'.repeat(block.table[0]?.length ?? 0)}`, ...rows].join('\n');
  }
  const text = textOfBlock(block).replace(/\{(\d+)\}/g, '[^$1]');
  if ('title' in block) return `**${text}**`;
  if ('heading' in block) return `${'#'.repeat(((block.depth * 5) % 4) + 1)} **${text}**`;
  return 'signer' in block ? `**${text}**` : text;
}

export function makeMarkdown(truth: Truth): string {
  const notes = Object.entries(truth.notes).map(([mark, text]) => `[^${mark}]: ${text}`);
  return `${[...truth.blocks.map(markdownBlock), '-----', ...notes].join('\n\n')}\n`;
}
