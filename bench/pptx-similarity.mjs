// Compares LibreOffice's rendering of deck.pptx with our own slide images, as a Markdown table by layout.
// Usage: decuong build … --formats png,pptx; node bench/pptx-similarity.mjs output/<deck>… (needs soffice and
// pdftoppm)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** Images are compared at a quarter of the slide size: the overall impression, not glyph rendering. */
const SIZE = { width: 320, height: 180 };
const BLOCK = 10;

/** External programs, needed only for this manual check. */
const [OFFICE, POPPLER] = ['soffice', 'pdftoppm'];

async function pixels(file, channels) {
  const image = sharp(file)
    .removeAlpha()
    .resize({ ...SIZE, fit: 'fill' });
  return (channels === 1 ? image.greyscale() : image).raw().toBuffer();
}

/** 1 − mean absolute difference of the colour channels. */
function colourLikeness(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
  return 1 - sum / a.length / 255;
}

/** Mean structural similarity (Wang et al. 2004) over blocks of 10 × 10 pixels. */
function structure(a, b) {
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  const found = [];
  for (let y = 0; y < SIZE.height; y += BLOCK)
    for (let x = 0; x < SIZE.width; x += BLOCK) {
      let [n, sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0, 0];
      for (let v = y; v < y + BLOCK; v++)
        for (let u = x; u < x + BLOCK; u++) {
          const [p, q] = [a[v * SIZE.width + u], b[v * SIZE.width + u]];
          n += 1;
          sa += p;
          sb += q;
          saa += p * p;
          sbb += q * q;
          sab += p * q;
        }
      const [ma, mb] = [sa / n, sb / n];
      const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
      found.push(((2 * ma * mb + c1) * (2 * cov + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2)));
    }
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}

const byLayout = new Map();
for (const folder of process.argv.slice(2)) {
  const work = mkdtempSync(join(tmpdir(), 'decuong-similarity-'));
  try {
    execFileSync(
      OFFICE,
      [
        `-env:UserInstallation=file://${join(work, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        work,
        join(folder, 'deck.pptx'),
      ],
      { stdio: 'ignore' },
    );
    execFileSync(POPPLER, ['-r', '72', '-png', join(work, 'deck.pdf'), join(work, 'slide')]);
    const drawn = readdirSync(work)
      .filter((name) => name.endsWith('.png'))
      .sort();
    const own = readdirSync(join(folder, 'slides'))
      .filter((name) => name.endsWith('.png'))
      .sort();
    const { slides } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    if (drawn.length !== own.length)
      throw new Error(`${folder}: ${own.length} pictures, ${drawn.length} pages`);
    for (const [i, { layout }] of slides.entries()) {
      const [a, b] = [join(folder, 'slides', own[i]), join(work, drawn[i])];
      const colour = colourLikeness(await pixels(a, 3), await pixels(b, 3));
      const form = structure(await pixels(a, 1), await pixels(b, 1));
      byLayout.set(layout, [...(byLayout.get(layout) ?? []), { colour, form }]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
const row = (name, list) =>
  `| ${name} | ${list.length} | ${percent(mean(list.map((s) => s.colour)))} | ${percent(mean(list.map((s) => s.form)))} | ${percent(Math.min(...list.map((s) => s.form)))} |`;
console.log('| Layout | Slides | Colour | Form | Worst form |\n|---|---|---|---|---|');
for (const [layout, list] of [...byLayout].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(row(layout, list));
console.log(row('all', [...byLayout.values()].flat()));
