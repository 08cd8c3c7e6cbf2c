// The review page: findings by slide, both texts in full, and links between them.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { alignOutline, compareAligned } from '../../src/check/check-outline.js';
import { reviewPage } from '../../src/check/review/page.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readDocument } from '../../src/import/readers/read.js';
import { parseOutline } from '../../src/outline/load.js';

const DOCUMENT = `ĐỀ CƯƠNG TUYÊN TRUYỀN

Đội du kích được thành lập ngày 14/2/1941 với 32 đội viên. Đồng chí Trần Văn A chỉ huy <b>đội</b>.

Địch rút khỏi đồn sau 3 ngày.
`;
const OUTLINE = `title: Đề cương về đội du kích
lang: vi
sections:
  - heading: Thành lập
    blocks:
      - points:
          - Đội du kích được thành lập ngày 14/2/1941 với 23 đội viên.
          - Đồng chí Trần Văn A chỉ huy <b>đội</b>.
          - Mùa xuân hoa nở khắp núi rừng biên giới xa xôi.
`;

async function page(): Promise<Document> {
  const loaded = parseOutline(OUTLINE, 'đề cương.yaml').value;
  const document = (await readDocument(new TextEncoder().encode(DOCUMENT), 'tài liệu.txt')).value;
  if (!loaded || !document) throw new Error('not read');
  const documents = [{ document, file: 'tài liệu.txt' }];
  const context = alignOutline(loaded, documents);
  const { findings } = compareAligned(context, documents);
  const slides = [{ path: 'sections.0.blocks.0', title: 'Ngày thành lập' }];
  return parseHTML(reviewPage({ context, findings, slides, lang: 'vi' })).document;
}

describe('the review page', () => {
  it('groups findings by slide, with both sides', async () => {
    const document = await page();
    const titles = [...document.querySelectorAll('#findings h3')].map((h) => h.textContent);
    expect(titles.filter((title) => title === 'Trang chiếu “Ngày thành lập”')).toHaveLength(1);
    const item = [...document.querySelectorAll('#findings li')].find((li) => li.textContent?.includes('23'));
    expect(item?.querySelector('.ours')?.textContent).toContain('23');
    expect(item?.querySelector('.theirs')?.textContent).toContain('32');
  });

  it('lists the slides in order, general findings first and the document last', async () => {
    const loaded = parseOutline(OUTLINE, 'a.yaml').value;
    if (!loaded) throw new Error('not read');
    const context = alignOutline(loaded, []);
    const slides = ['Một', 'Hai'].map((title, index) => ({ path: `sections.${index}`, title }));
    const about = (path?: string, file = 'a.yaml') => ({
      ...diagnostic('check/no-source', {}, { file }),
      path,
    });
    const findings = [about(undefined, 'b.txt'), about('sections.1.x'), about(), about('sections.0.y')];
    const { document } = parseHTML(reviewPage({ context, findings, slides, lang: 'vi' }));
    expect([...document.querySelectorAll('#findings h3')].map((h) => h.textContent)).toEqual([
      'Cả đề cương',
      'Trang chiếu “Một”',
      'Trang chiếu “Hai”',
      'Tài liệu gốc',
    ]);
  });

  it('links a finding to its words in the outline and document, highlighted', async () => {
    const document = await page();
    const item = [...document.querySelectorAll('#findings li')].find((li) => li.textContent?.includes('23'));
    const targets = [...(item?.querySelectorAll('a') ?? [])].map((a) =>
      document.getElementById(a.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(targets.map((at) => at?.querySelector('mark')?.textContent)).toEqual(['23', '32']);
    expect(targets[1]?.closest('tr')).toBe(targets[0]?.closest('tr'));
  });

  it('shows both texts in full and marks what only one has', async () => {
    const document = await page();
    const [left = '', right = ''] = [1, 2].map((column) =>
      [...document.querySelectorAll(`#beside tbody td:nth-child(${column})`)]
        .map((td) => td.textContent)
        .join(' '),
    );
    for (const words of ['32 đội viên', 'chỉ huy <b>đội</b>', 'Địch rút khỏi đồn'])
      expect(left).toContain(words);
    for (const words of ['23 đội viên', 'chỉ huy <b>đội</b>', 'hoa nở khắp núi'])
      expect(right).toContain(words);
    const untold = [...document.querySelectorAll('.untold')].map((p) => p.textContent);
    expect(untold).toContain('Địch rút khỏi đồn sau 3 ngày.');
    const flowers = [...document.querySelectorAll('#beside p')].find((p) =>
      p.textContent?.includes('hoa nở'),
    );
    expect(flowers?.nextElementSibling?.textContent).toBe('không thấy trong tài liệu');
  });

  it('runs no script and fetches nothing', async () => {
    const document = await page();
    expect(document.querySelectorAll('script, link, img, iframe, form').length).toBe(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });
});
