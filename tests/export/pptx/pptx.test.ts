import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartXml } from '../../../src/export/pptx/chart-xml.js';
import { painter } from '../../../src/export/pptx/colours.js';
import { fitFrame } from '../../../src/export/pptx/fit.js';
import { loadPptxKinds } from '../../../src/export/pptx/kinds.js';
import type { TextFrame } from '../../../src/export/pptx/scene.js';
import { textXml } from '../../../src/export/pptx/text-xml.js';
import { designedLayout } from '../../../src/export/pptx/unused-layouts.js';
import { packageFaults } from '../../../src/export/pptx/verify.js';
import { layoutNames } from '../../../src/messages/layout-names.js';
import { type Opened, openPptx } from './deck.js';
import { shownBy } from './number-format.js';

let first: Opened;
let second: Opened;
beforeAll(async () => {
  const opened = await openPptx(2);
  first = opened[0]!;
  second = opened[1]!;
});

const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const texts = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => plain(m[1]!));
const part = (path: string): string => first.parts.get(path) ?? '';
const slideXml = (index: number): string => part(`ppt/slides/slide${index + 1}.xml`);
const slideOf = (layout: string): number => first.deck.slides.findIndex((s) => s.layout === layout);
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const layoutPath = (index: number): string => {
  const rels = part(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
  return `ppt/slideLayouts/${/slideLayouts\/(slideLayout\d+\.xml)/.exec(rels)?.[1]}`;
};
const layoutXml = (index: number): string => part(layoutPath(index));

/** A title whose fallback font is too wide for the browser's lines at 40 px. */
const narrowTitle: TextFrame = {
  role: 'title',
  name: 'h2',
  order: 1,
  box: { x: 72, y: 72, width: 640, height: 104 },
  paragraphs: [
    {
      runs: [
        {
          text: 'Nhân dân các xã nổi dậy đánh đồn Mỏ Nhài',
          family: 'Be Vietnam Pro',
          px: 40,
          weight: 800,
          italic: false,
          colour: '#000000',
        },
      ],
      lines: ['Nhân dân các xã nổi dậy đánh đồn Mỏ Nhài'],
      baseline: 110,
      lineHeight: 52,
      left: 72,
      width: 640,
      align: 'l',
      level: 0,
    },
  ],
};

/** Placeholders by type and index, with left, top, width and height in EMU if they have a position of their own. */
function placeholders(xml: string): Map<string, number[] | undefined> {
  const shapes = xml.match(/<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs) ?? [];
  return new Map(
    shapes.flatMap((shape) => {
      const [, type, index = ''] = /<p:ph type="(\w+)"(?: idx="(\d+)")?/.exec(shape) ?? [];
      const place = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(shape);
      return type ? [[`${type} ${index}`, place?.slice(1).map(Number)] as const] : [];
    }),
  );
}

/** Every string that a slide's body prints. File names and types of pictures are not text of the slide. */
function printed(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['src', 'alt', 'kind', 'form', 'unit'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => printed(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => printed(one, name));
}

/** Every name and category of a chart. */
const namesOf = (path: string): string[] =>
  [...part(path).matchAll(/<c:strCache>.*?<\/c:strCache>/gs)].flatMap(([cache]) =>
    [...cache.matchAll(/<c:v>([^<]*)/g)].map((m) => plain(m[1]!)),
  );

/** Labels at the marks of a chart, or beside them in a crowded one: each value in the format of its label. */
function labelsOf(path: string, xml = part(path)): string[] {
  return (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).flatMap((series) => {
    const labels = /<c:dLbls>.*<\/c:dLbls>/s.exec(series)?.[0] ?? '';
    const common = /<c:numFmt formatCode="([^"]*)"/.exec(labels.replace(/<c:dLbl>.*<\/c:dLbl>/s, ''))?.[1];
    const own = new Map(
      [...labels.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>(?:(?!<\/c:dLbl>).)*?formatCode="([^"]*)"/gs)].map(
        (m) => [Number(m[1]), m[2]!] as const,
      ),
    );
    const values = /<c:val>.*<\/c:val>/s.exec(series)?.[0] ?? '';
    // Of a series beside the plot, only the label of the last point is visible.
    const unseen = series.includes('<c:symbol val="none"/>');
    return [...values.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)/g)].flatMap((m) => {
      const code = own.get(Number(m[1])) ?? common;
      if (code === undefined) return unseen || labels.includes('showCatName val="1"') ? [] : [m[2]!];
      return labels.includes('showCatName val="1"') ? [] : [shownBy(plain(code), Number(m[2]), 'vi')];
    });
  });
}

describe('deck.pptx', () => {
  it('writes the displayed font size, for programs that ignore the shrink factor', () => {
    for (const i of first.deck.slides.keys())
      expect(slideXml(i), `slide ${i + 1}`).not.toContain('fontScale');
    const written = textXml(fitFrame({ ...narrowTitle }), {
      paint: () => '',
      lang: 'vi',
      link: () => undefined,
    });
    expect(written).toContain('<a:normAutofit/>');
    const sizes = [...written.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toBeLessThan(3_000);
  });

  it('is a valid package and the same bytes on every run', () => {
    const files = [...first.parts, ...first.binaries] as [string, string | Uint8Array][];
    expect(packageFaults(files)).toEqual([]);
    expect(Buffer.compare(first.data, second.data)).toBe(0);
  });

  it('prints every word of every slide as text, chart labels in the chart', () => {
    for (const [i, slide] of first.deck.slides.entries()) {
      const chart = /charts\/(chart\d+\.xml)/.exec(part(`ppt/slides/_rels/slide${i + 1}.xml.rels`))?.[1];
      const chartText = chart
        ? [...labelsOf(`ppt/charts/${chart}`), ...namesOf(`ppt/charts/${chart}`)].join(' ')
        : '';
      const there = new Set(words(`${texts(slideXml(i)).join(' ')} ${chartText}`));
      const title = slide.layout === 'quote' ? [] : printed(slide.title);
      const wanted = words([...title, ...printed(slide.body)].join(' '));
      expect(wanted.length).toBeGreaterThan(0);
      expect({ slide: i + 1, missing: wanted.filter((word) => !there.has(word)) }).toEqual({
        slide: i + 1,
        missing: [],
      });
    }
  });

  it('gives every slide one title placeholder, and body placeholders that the layout has too', () => {
    for (const [i] of first.deck.slides.entries()) {
      expect(slideXml(i).match(/<p:ph type="(title|ctrTitle)"\/>/g)).toHaveLength(1);
      const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(
        part(`ppt/slides/_rels/slide${i + 1}.xml.rels`),
      );
      const indexes = [...slideXml(i).matchAll(/<p:ph type="(\w+)" idx="(\d+)"/g)].map(
        (m) => `${m[1]} ${m[2]}`,
      );
      const offered = [
        ...part(`ppt/slideLayouts/${layout?.[1]}`).matchAll(/<p:ph type="(\w+)" idx="(\d+)"/g),
      ];
      for (const index of indexes) expect(offered.map((m) => `${m[1]} ${m[2]}`)).toContain(index);
    }
  });

  it('has a layout for each of the deck’s, with ornaments on layouts only', () => {
    const layouts = [...first.parts.keys()].filter((path) =>
      /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path),
    );
    const names = layouts.map((path) => /<p:cSld name="([^"]+)"/.exec(part(path))?.[1]);
    for (const { vi } of Object.values(layoutNames)) expect(names).toContain(vi);
    expect(new Set(names).size).toBe(names.length);
    const cover = layouts.find((path) => part(path).includes('name="Bìa"'));
    expect(part(cover ?? '').match(/<p:pic>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(part(cover ?? '')).toContain('asvg:svgBlip');
    expect(slideXml(0)).not.toContain('<p:pic>');
  });

  it('draws the ornaments of the theme and the land of sparse slides, at any size', () => {
    const widths = [...first.binaries]
      .filter(([path]) => path.endsWith('.svg') && first.binaries.has(path.replace(/svg$/, 'png')))
      .map(([path]) => Buffer.from(first.binaries.get(path.replace(/svg$/, 'png')) ?? []).readUInt32BE(16));
    expect(widths.sort((a, b) => a - b)).toEqual([266, 266, 800, 800, 960, 960, 960]);
  });

  it('shares a slide layout among similar slides; a text elsewhere has its own position', () => {
    const kind = first.deck.slides.flatMap(({ layout }, i) => (layout === 'points' ? [i] : []));
    expect(kind.length).toBeGreaterThan(1);
    expect(new Set(kind.map(layoutPath)).size).toBe(1);
    const model = placeholders(layoutXml(kind[0]!));
    const places = kind.map((i) => placeholders(slideXml(i)).get('body 1') ?? model.get('body 1'));
    // The title of the second takes two lines.
    expect(places[1]![1]! - places[0]![1]!).toBeGreaterThan(20 * 9525);
  });

  it('keeps a slogan with a range and bold words in one paragraph', () => {
    const body =
      /<p:ph type="body" idx="1"\/>.*?<p:txBody>(.*?)<\/p:txBody>/s.exec(slideXml(slideOf('slogans')))?.[1] ??
      '';
    const paragraphs = [...body.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map((m) => texts(m[1]!).join(''));
    expect(paragraphs.at(-1)?.replace(/\u00a0/g, ' ')).toBe('Quyết tâm hoàn thành nhiệm kỳ 2025 – 2030!');
    expect(paragraphs).toHaveLength(3);
  });

  it('keeps every text in its layout’s column, so that “Reset slide” only moves it vertically', () => {
    for (const [i] of first.deck.slides.entries()) {
      const model = placeholders(layoutXml(i));
      for (const [key, place] of placeholders(slideXml(i))) {
        const own = place ?? model.get(key);
        const apart = Math.abs((own?.[0] ?? 0) - (model.get(key)?.[0] ?? 1e9));
        expect({ slide: i + 1, key, near: apart <= 40 * 9525 }).toEqual({ slide: i + 1, key, near: true });
      }
    }
  });

  it('gives every layout, used or not, a title, texts and a slide number in the right colours', () => {
    const used = new Set(first.deck.slides.map((_, i) => layoutPath(i)));
    const all = [...first.parts.keys()].filter((path) =>
      /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path),
    );
    expect(all.some((path) => !used.has(path))).toBe(true);
    for (const path of all) {
      const places = placeholders(part(path));
      const kinds = [...places.keys()].map((key) => key.split(' ')[0]);
      expect(kinds.filter((kind) => kind === 'title' || kind === 'ctrTitle')).toHaveLength(1);
      if (!used.has(path)) expect(kinds).toEqual(expect.arrayContaining(['body', 'ftr', 'sldNum']));
      for (const [key, [x = -1, y = -1, width = 0, height = 0] = []] of places) {
        const inside = x >= 0 && y >= 0 && x + width <= 12_192_000 && y + height <= 6_858_000;
        expect({ path, key, inside: inside || (key.startsWith('title') && y + height < 0) }).toEqual({
          path,
          key,
          inside: true,
        });
      }
    }
  });

  it('places the texts of unused layouts as on the page', async () => {
    const kinds = await loadPptxKinds();
    // In other layouts, the vertical position depends on the text length.
    const steady = ['text', 'points', 'timeline', 'table', 'image', 'slogans', 'sources'];
    for (const [i, { layout }] of first.deck.slides.entries()) {
      if (!steady.includes(layout)) continue;
      const { title, bodies } = designedLayout(layout, layout, first.built.theme, [], kinds);
      const laid = placeholders(layoutXml(i));
      const apart = (key: string, box = title?.box): number[] =>
        [box?.x, box?.y].map((px = -1e9, at) => Math.abs((laid.get(key)?.[at] ?? 0) / 9525 - px));
      const [x = 99, y = 99] = apart('title ');
      const [left = 99] = ['table', 'image'].includes(layout) ? [0] : apart('body 1', bodies[0]?.box);
      expect({ layout, near: x < 4 && y < 12 && left < 4 }).toEqual({ layout, near: true });
    }
  });

  it('keeps bullets, levels and bold, with the language on every run', () => {
    const points = slideXml(slideOf('points'));
    expect(points).toContain('<a:buChar char="—"/>');
    expect(points).toContain('lvl="1"');
    expect(points).toMatch(/<a:rPr lang="vi-VN"[^>]* b="1"[^>]*>(?:(?!<a:t>).)*<a:t>Một là/);
    for (const [i] of first.deck.slides.entries()) {
      expect(slideXml(i).match(/<a:rPr (?!lang="vi-VN")/g)).toBeNull();
    }
  });

  it('sets source numbers bold in the hanging indent, and source marks without underline', () => {
    const sources = slideXml(slideOf('sources'));
    expect(sources).toMatch(/<a:rPr [^>]*b="1"[^>]*>(?:(?!<a:t>).)*<a:t>1\t<\/a:t>/);
    expect(sources).toMatch(/<a:rPr [^>]*u="sng"[^>]*>(?:(?!<a:t>).)*<a:t>https:/);
    const marks = slideXml(slideOf('timeline')).match(/<a:rPr [^>]*baseline="30000"[^>]*>/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).not.toContain('u="sng"');
  });

  it('uses theme colours for text on dark backgrounds too', () => {
    for (const layout of ['cover', 'section', 'quote', 'slogans', 'closing'])
      expect({ layout, named: slideXml(slideOf(layout)).includes('<a:schemeClr val="bg1"/>') }).toEqual({
        layout,
        named: true,
      });
  });

  it('uses theme colours, so that another theme recolours the deck', () => {
    const named = slideXml(slideOf('points')).match(/<a:schemeClr /g)?.length ?? 0;
    const fixed = slideXml(slideOf('points')).match(/<a:srgbClr /g)?.length ?? 0;
    expect(named).toBeGreaterThan(5);
    expect(fixed).toBe(0);
    expect(part('ppt/theme/theme1.xml')).toContain(
      `<a:accent1><a:srgbClr val="${first.built.theme.palette.primary.slice(1).toUpperCase()}"/>`,
    );
  });

  it('writes tables as tables, with their header row and their cells', () => {
    const table = slideXml(slideOf('table'));
    expect(table).toContain('<a:tblPr firstRow="1"/>');
    expect(table.match(/<a:tr /g)).toHaveLength(3);
    expect(table.match(/<a:gridCol /g)).toHaveLength(3);
    expect(table).toContain('<p:ph type="tbl" idx="40"/>');
    expect(table).toMatch(/<p:cNvPr id="\d+" name="Table \d+" descr="Ba hướng"\/>/);
  });

  it('writes native charts with numbers in the workbook and labels as in the outline', async () => {
    expect(part('ppt/charts/chart1.xml')).toContain('<c:barChart>');
    expect(part('ppt/charts/chart2.xml')).toContain('<c:lineChart>');
    expect(part('ppt/charts/chart3.xml')).toContain('<c:doughnutChart>');
    expect(part('ppt/charts/chart1.xml')).toContain('<c:v>11102</c:v>');
    expect(labelsOf('ppt/charts/chart1.xml')).toEqual(['11.102', '36.808', '36.808']);
    expect(labelsOf('ppt/charts/chart2.xml')).toEqual(['1,5', '2', '3', '1', '1,2', '1,4']);
    expect(labelsOf('ppt/charts/chart5.xml')).toEqual(['-12', '28', '-7']);
    const workbook = await JSZip.loadAsync(first.binaries.get('ppt/embeddings/chart1.xlsx')!);
    const sheet = await workbook.file('xl/worksheets/sheet1.xml')!.async('string');
    const [, style] = /<c r="B3" s="(\d)"><v>36808<\/v><\/c>/.exec(sheet) ?? [];
    expect(sheet).toContain('<t>1997</t>');
    expect(sheet).toContain('<c r="B1" t="inlineStr"><is><t>Đảng viên</t></is></c>');
    const styles = await workbook.file('xl/styles.xml')!.async('string');
    const [, format] = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/.exec(styles) ?? [];
    expect((styles.match(/<xf [^>]*>/g) ?? []).slice(1)[Number(style)]).toContain(`numFmtId="${format}"`);
  });

  it('has no chart value as fixed text, so that a changed value leaves no old label behind', () => {
    const charts = [...first.parts.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThan(5);
    for (const path of charts) {
      expect(texts(part(path)), path).toEqual([]);
      expect(part(path), path).not.toContain('<c:rich>');
    }
    const changed = part('ppt/charts/chart1.xml').replaceAll('<c:v>36808</c:v>', '<c:v>40250</c:v>');
    expect(labelsOf('ppt/charts/chart1.xml', changed)).toEqual(['11.102', '40.250', '40.250']);
    expect(changed).not.toContain('36.808');
  });

  it('writes the values beside a crowded chart as its labels, and only names in the table', () => {
    const slide = first.deck.slides.findIndex(
      ({ layout, body }) => layout === 'chart' && 'form' in body && body.form === 'tabled',
    );
    expect(slide).toBeGreaterThan(0);
    const cells = (slideXml(slide).match(/<a:tc>.*?<\/a:tc>/gs) ?? []).map((cell) => texts(cell).join(''));
    expect(cells.map((text) => text.replace(/\s/g, ' '))).toContain('Năm 2023');
    expect(cells.filter((text) => /^\d/.test(text))).toEqual([]);
    const chart = part('ppt/charts/chart6.xml');
    const shown = labelsOf(
      'ppt/charts/chart6.xml',
      chart.slice(chart.indexOf('<c:symbol val="none"/>') - 400),
    );
    expect(shown).toEqual(expect.arrayContaining(['10', '29', '5', '24']));
    expect(chart.match(/<c:legendEntry>/g)).toHaveLength(2);
    const changed = labelsOf('ppt/charts/chart6.xml', chart.replaceAll('<c:v>29</c:v>', '<c:v>31.5</c:v>'));
    expect(changed).toContain('31,5');
    expect(changed).not.toContain('29');
  });

  it('shows the last value and year of a trend beside the plot, as labels that follow the data', () => {
    const development = first.deck.slides.findIndex(({ title }) =>
      title?.some((run) => 'text' in run && run.text === 'Đảng viên'),
    );
    expect(texts(slideXml(development)).join('|')).not.toMatch(/36|808|2023/);
    expect(texts(slideXml(development)).join('|')).toContain('đảng viên');
    const unseen = /<c:lineChart>.*?<\/c:lineChart>/s.exec(part('ppt/charts/chart1.xml'))?.[0] ?? '';
    const labels = [...unseen.matchAll(/<c:dLbl><c:idx val="1"\/>.*?<\/c:dLbl>/gs)].map(([label]) => label);
    const shows = labels.map((label) => /show(Val|CatName) val="1"/.exec(label)?.[1]);
    expect(shows).toEqual(['Val', 'CatName']);
    expect(Number(/sz="(\d+)"/.exec(labels[0] ?? '')?.[1])).toBeGreaterThanOrEqual(4_000);
    // Both refer to the cells of the bars, and their lines are invisible.
    expect(unseen.match(/<c:f>[^<]*<\/c:f>/g)).toEqual(
      ['A$2:$A$3', 'B$2:$B$3', 'A$2:$A$3', 'B$2:$B$3'].map((cells) => `<c:f>Sheet1!$${cells}</c:f>`),
    );
    expect(
      unseen.match(/<c:spPr><a:ln><a:noFill\/><\/a:ln><\/c:spPr><c:marker><c:symbol val="none"\/>/g),
    ).toHaveLength(2);
  });

  it('keeps source marks out of titles, in a box right after the last word', () => {
    const marked = first.deck.slides.flatMap(({ title, layout }, i) =>
      layout !== 'section' && title?.some((run) => 'mark' in run) ? [i] : [],
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const i of marked) {
      const shapes = slideXml(i).match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
      const at = shapes.findIndex((shape) => /type="(?:title|ctrTitle)"/.test(shape));
      const title = texts(shapes[at]!).join('');
      expect(title).toBe(title.replace(/\d+$/, ''));
      expect(texts(shapes[at + 1]!)).toEqual(['1']);
      expect(shapes[at + 1]).toContain('ppaction://hlinksldjump');
    }
  });

  it('separates a mark from the figure before it', () => {
    for (const [i] of first.deck.slides.entries()) {
      const paragraphs = slideXml(i).match(/<a:p>.*?<\/a:p>/gs) ?? [];
      for (const paragraph of paragraphs) {
        const before = paragraph.split(/<a:r>(?=<a:rPr [^>]*baseline="30000")/)[0]!;
        if (before !== paragraph) expect(texts(paragraph).join('')).toMatch(/\d\u00a0\d/);
      }
    }
    expect(texts(slideXml(slideOf('timeline'))).join('')).toContain('năm\u00a01940\u00a01');
  });

  it('gives each part of a ring its own colour, and keeps its names', async () => {
    const ring = part('ppt/charts/chart4.xml');
    const fills = [...ring.matchAll(/<c:dPt>.*?<c:spPr><a:solidFill>(.*?)<\/a:solidFill>/g)].map((m) => m[1]);
    expect(fills).toHaveLength(7);
    expect(new Set(fills).size).toBe(7);
    expect(ring).toContain('<c:v>Vận tải</c:v>');
    const workbook = await JSZip.loadAsync(first.binaries.get('ppt/embeddings/chart4.xlsx')!);
    expect(await workbook.file('xl/worksheets/sheet1.xml')!.async('string')).toContain('<t>Vận tải</t>');
  });

  it('groups an axis’s thousands in the deck’s language, and puts the upper line’s values above it', () => {
    const { theme } = first.built;
    const context = {
      theme,
      paint: painter(theme.palette),
      lang: 'vi',
      workbook: 'rId1',
      size: { width: 1136, height: 429 },
    } as const;
    const series = [
      { name: 'Thu', values: [1500, 900], shown: ['1.500', '900'] },
      { name: 'Chi', values: [1000, 1200], shown: ['1.000', '1.200'] },
    ];
    const crowded = chartXml(
      { kind: 'bar', form: 'tabled', alt: '', labels: ['2019', '2020'], series },
      context,
    );
    expect(crowded).toContain(
      'formatCode="[$-42A][&gt;=1000000]0\\.000\\.000;[$-42A][&gt;=1000]0\\.000;[$-42A]General"',
    );
    const lines = chartXml(
      { kind: 'line', form: 'upright', alt: '', labels: ['2019', '2020'], series },
      context,
    );
    const places = (lines.match(/<c:dLbls>.*?<\/c:dLbls>/gs) ?? []).map((labels) =>
      [...labels.matchAll(/(?:<c:dLbl><c:idx val="(\d)".*?)?<c:dLblPos val="(\w)"/gs)].map(
        ([, point = 'all', place]) => `${point} ${place}`,
      ),
    );
    expect(places).toEqual([
      ['1 b', 'all t'],
      ['1 t', 'all b'],
    ]);
    expect(lines).toContain('<c:tickLblSkip val="1"/>');
  });

  it('makes bars as thick as the room allows', () => {
    const gap = (chart: string): number => Number(/<c:gapWidth val="(\d+)"/.exec(part(chart))?.[1]);
    // Two and three bars beside a figure, in 624 px: a third of the room stays free.
    expect([gap('ppt/charts/chart1.xml'), gap('ppt/charts/chart5.xml')]).toEqual([73, 56]);
  });

  it('draws crowded lines thinly, and only as many of the close labels as there is room for', () => {
    const chart = part('ppt/charts/chart6.xml');
    expect(chart).toContain('<c:size val="6"/>');
    expect(part('ppt/charts/chart2.xml')).toContain('<c:size val="12"/>');
    const [, every] = /<c:tickLblSkip val="(\d+)"/.exec(chart) ?? [];
    expect(Number(every)).toBeGreaterThan(1);
    expect(part('ppt/charts/chart5.xml')).toMatch(
      /<c:catAx>.*<a:bodyPr rot="0" vert="horz"\/>.*<\/c:catAx>/s,
    );
  });

  it('draws people’s medallions from back to front: disc, ring, sun', () => {
    const shapes = slideXml(slideOf('people')).match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    const drawn = shapes.flatMap((shape) => {
      if (shape.includes('<a:custGeom>')) return ['sun'];
      if (!shape.includes('prst="ellipse"')) return [];
      return [/<a:noFill\/><a:ln w="14288">/.test(shape) ? 'ring' : 'disc'];
    });
    expect(drawn).toEqual(['disc', 'ring', 'sun', 'disc', 'ring', 'sun']);
  });

  it('sets the space between a number and its unit in the smaller font', () => {
    const shown = texts(slideXml(slideOf('figures')));
    expect(shown).toEqual(
      expect.arrayContaining(['hơn', '600', '20', ' súng trường', '48,5', ' triệu đồng']),
    );
  });

  it('keeps the chapter above a title in a box of its own, out of the outline view', () => {
    const under = first.deck.slides.findIndex(({ kicker }) => kicker);
    const shapes = slideXml(under).match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    const [title] = shapes.filter((shape) => shape.includes('type="title"'));
    expect(texts(title ?? '')).toEqual(['Dựa vào dân']);
    const [chapter] = shapes.filter((shape) => texts(shape).join('').includes('công tác dân vận'));
    expect(chapter).toContain('<p:cNvSpPr txBox="1"/>');
  });

  it('gives pictures their alt text, and marks ornaments as decoration', () => {
    const image = slideXml(slideOf('image'));
    expect(image).toContain('descr="Đồn Mỏ Nhài nhìn từ phía nam"');
    expect(image).toContain('<p:ph type="pic" idx="40"/>');
    expect(slideXml(slideOf('points'))).toContain('adec:decorative');
  });

  it('links a source mark to the slide of sources, and a source to its address', () => {
    const points = slideOf('points');
    const [, id] =
      /<a:hlinkClick r:id="(rId\d+)" action="ppaction:\/\/hlinksldjump">/.exec(slideXml(points)) ?? [];
    const rels = (i: number): string => part(`ppt/slides/_rels/slide${i + 1}.xml.rels`);
    expect(rels(points)).toMatch(
      new RegExp(`Id="${id}" Type="[^"]*/slide" Target="slide${slideOf('sources') + 1}\\.xml"/>`),
    );
    expect(rels(slideOf('sources'))).toMatch(
      /Type="[^"]*\/hyperlink" Target="https:\/\/example\.org\/ls" TargetMode="External"/,
    );
    for (const [i] of first.deck.slides.entries()) expect(rels(i)).not.toContain('Target="#');
  });

  it('keeps the text colour of a link, which is readable on dark backgrounds too', () => {
    const links = first.deck.slides.flatMap((_, i) => slideXml(i).match(/<a:hlinkClick .*?<\/a:r>/gs) ?? []);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/<ahyp:hlinkClr [^>]*val="tx"\/>/);
  });

  it('orders texts, tables and charts as on the slide, the title first', () => {
    for (const [i, slide] of first.deck.slides.entries()) {
      const xml = slideXml(i);
      const read = (xml.match(/<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs) ?? []).filter(
        (shape) =>
          /<a:t>|<p:graphicFrame>|<p:ph type="pic"/.test(shape) && !/type="(?:ftr|sldNum)"/.test(shape),
      );
      expect(read[0], slide.id).toMatch(/type="(?:ctrTitle|title)"/);
    }
    const ofSteps = texts(slideXml(slideOf('steps'))).map((text) => text.trim());
    const numbers = ['1', '2', '3'].map((number) => ofSteps.indexOf(number));
    const steps = first.deck.slides[slideOf('steps')]?.body as { items: { text?: unknown }[] };
    expect(steps.items.length).toBeGreaterThan(1);
    expect(numbers[1]! - numbers[0]!, ofSteps.join(' / ')).toBeGreaterThan(1);
  });

  it('gives the ring of shares a hole size in whole per cent', () => {
    const charts = [...first.parts]
      .filter(([path]) => /charts\/chart\d+\.xml$/.test(path))
      .map(([, xml]) => xml);
    for (const xml of charts) expect(xml).not.toMatch(/<c:(?:holeSize|gapWidth|overlap|size) val="-?\d*\.\d/);
  });

  it('carries every slide’s notes', () => {
    for (const [i, { notes }] of first.deck.slides.entries()) {
      expect(texts(part(`ppt/notesSlides/notesSlide${i + 1}.xml`)).join('\n')).toBe(
        notes.join('\n').normalize('NFC'),
      );
    }
  });

  it('numbers slides by a field, and groups them into sections by chapter', () => {
    expect(slideXml(2)).toContain('type="slidenum"');
    const names = [...part('ppt/presentation.xml').matchAll(/<p14:section name="([^"]+)"/g)].map((m) => m[1]);
    expect(names).toContain('I. Bối cảnh &amp; diễn biến');
    expect(names).toContain('II. Kết quả');
  });

  it('states the document’s properties and the fallback fonts', () => {
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn</dc:title>',
    );
    expect(part('docProps/core.xml')).toContain('<dc:creator>Ban Tuyên giáo Tỉnh ủy Lạng Sơn</dc:creator>');
    const finding = first.diagnostics.find(({ code }) => code === 'export/pptx-font-fallback');
    expect(finding).toMatchObject({ severity: 'info', params: { fallbacks: 'Arial, Times New Roman' } });
  });

  it('stays small', () => {
    expect(first.data.length).toBeLessThan(1_500_000);
  });
});
