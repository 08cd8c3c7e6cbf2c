// `npm run pictures [-- <name>…]`: builds the examples and previews, and makes of them the pictures in docs/images/, each a JPEG
// under 400 kB. Pages of paper are drawn by poppler's pdftoppm; without it paper.jpg stays as it is.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const IMAGES = join(ROOT, 'docs', 'images');
const BUDGET = 400_000;
const GROUND = '#e9e4da';
const work = await mkdtemp(join(tmpdir(), 'decuong-pictures-'));

const decuong = (...args) =>
  execFileSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args, '--quiet'], {
    cwd: work,
    env: { ...process.env, DECUONG_LANG: 'vi' },
    stdio: 'inherit',
  });

/** Lowers the quality until the picture keeps within the budget. */
async function save(name, image) {
  const png = await image.png({ compressionLevel: 1 }).toBuffer();
  for (const quality of [88, 82, 76, 70, 62, 54]) {
    const jpeg = await sharp(png).jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer();
    if (jpeg.length > BUDGET && quality > 54) continue;
    await writeFile(join(IMAGES, name), jpeg);
    process.stdout.write(`${name}: ${Math.round(jpeg.length / 1000)} kB, quality ${quality}\n`);
    return;
  }
}

/** Pictures with a hairline around each, at their places (px), on one ground. */
async function sheet(width, height, pictures) {
  const placed = await Promise.all(
    pictures.map(async ({ input, left, top, width: w, height: h }) => ({
      input: await sharp(input)
        .resize(w, h, { fit: 'cover', position: 'top' })
        .removeAlpha()
        .png()
        .toBuffer(),
      left,
      top,
    })),
  );
  return sharp({ create: { width, height, channels: 3, background: GROUND } }).composite(placed);
}

// --- the three example decks: a cover, twice as large, and six slides of other layouts

const EXAMPLES = ['khoi-nghia-bac-son', 'chi-bo-chi-kien', 'lang-son-party-committee'];
const TELLING = [
  'agenda',
  'section',
  'timeline',
  'figures',
  'chart',
  'compare',
  'quote',
  'points',
  'people',
  'table',
  'steps',
  'text',
];
const CELL = { width: 384, height: 216, gap: 12 };

async function tellingSlides(name, skip) {
  const report = JSON.parse(await readFile(join(work, name, 'report.json'), 'utf8'));
  const of = (layout) => report.slides.find((slide) => slide.layout === layout);
  const order = [...TELLING.slice(skip), ...TELLING.slice(0, skip)];
  const chosen = order.map(of).filter(Boolean).slice(0, 6);
  return chosen.sort((a, b) => a.number - b.number).map(({ number }) => slideFile(name, number));
}
const slideFile = (name, number) => join(work, name, 'slides', `${String(number).padStart(3, '0')}.png`);

async function decks() {
  const { width, height, gap } = CELL;
  const column = (n) => gap + n * (width + gap);
  const row = (n) => gap + n * (height + gap);
  const blocks = await Promise.all(
    EXAMPLES.map(async (name, block) => {
      const slides = await tellingSlides(name, block * 2);
      const cover = {
        left: column(0),
        top: row(block * 2),
        width: 2 * width + gap,
        height: 2 * height + gap,
      };
      const small = slides.map((input, i) => {
        return { input, left: column(2 + (i % 3)), top: row(block * 2 + Math.floor(i / 3)), width, height };
      });
      return [{ input: slideFile(name, 1), ...cover }, ...small];
    }),
  );
  await save('decks.jpg', await sheet(column(5), row(2 * EXAMPLES.length), blocks.flat()));
}

// --- contact sheets, by the product's own command

async function preview(name, ...args) {
  decuong('provinces', 'preview', ...args, '--out', work);
  const [file] = (await readdir(work)).filter((f) => f.startsWith('preview-') && f.endsWith('.png'));
  const png = await readFile(join(work, file));
  for (const part of ['html', 'pdf', 'png']) await rm(join(work, file.replace(/png$/, part)));
  if (name)
    await save(
      name,
      sharp(png).resize({ width: name === 'provinces.jpg' ? 1800 : 1444, withoutEnlargement: true }),
    );
  return png;
}

async function modes() {
  const rows = [];
  for (const mode of ['light', 'dark', 'contrast'])
    rows.push(await preview(undefined, 'lang-son', '--mode', mode));
  const { width = 0, height = 0 } = await sharp(rows[0]).metadata();
  // The first two of the sheet's six rows, without its head.
  const strip = Math.floor((height - 132 - 48) / 6) * 2;
  const parts = await Promise.all(
    rows.map((input) => sharp(input).extract({ left: 0, top: 132, width, height: strip }).toBuffer()),
  );
  const all = sharp({ create: { width, height: 3 * strip + 32, channels: 3, background: '#ffffff' } });
  const placed = parts.map((input, i) => ({ input, left: 0, top: 32 + i * strip }));
  await save(
    'theme-modes.jpg',
    sharp(await all.composite(placed).png().toBuffer()).resize({ width: 1444, withoutEnlargement: true }),
  );
}

/** The theme that docs/themes.md makes. */
async function ownTheme() {
  decuong('provinces', 'new', 'Huyện Bắc Sơn', '--from', 'lang-son');
  const file = join(work, 'huyen-bac-son', 'theme.yaml');
  const text = await readFile(file, 'utf8');
  const edited = text
    .replace(/^nameLines:.*$/m, 'nameLines: [Huyện ủy Bắc Sơn, Ban Tuyên giáo]')
    .replace(/^# palette:$/m, 'palette:\n  primary: "#7A1F2B"')
    .replace(/^# motif:.*$/m, 'motif: stilt-village')
    .replace(/^# sprig:.*$/m, 'sprig: peach');
  await writeFile(file, edited);
  await preview('theme-own.jpg', './huyen-bac-son');
}

// --- paper: pages of the handout, the booklet, the script, and two cards

function page(file, number) {
  const out = join(work, `page-${Math.random().toString(36).slice(2)}`);
  const range = ['-f', String(number), '-l', String(number), '-r', '96'];
  execFileSync('pdftoppm', [...range, '-png', '-singlefile', file, out]);
  return `${out}.png`;
}

function hasPoppler() {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function paper() {
  if (!hasPoppler()) return void process.stdout.write('paper.jpg: left, pdftoppm is not installed\n');
  const folder = join(work, EXAMPLES[0]);
  const cards = (await readdir(join(folder, 'social'))).filter((f) => f.endsWith('.jpg')).sort();
  const card = (kind) => join(folder, 'social', cards.find((f) => f.includes(kind)) ?? cards[0]);
  const [width, height, gap] = [460, 650, 28];
  const pages = [
    page(join(folder, 'handout.pdf'), 1),
    page(join(folder, 'booklet.pdf'), 1),
    page(join(folder, 'script.pdf'), 1),
  ];
  const left = (n) => gap + n * (width + gap);
  const placed = pages.map((input, i) => ({ input, left: left(i), top: gap, width, height }));
  const square = { left: left(3), top: gap, width: 311, height: 311 };
  const second = { left: left(3), top: gap + 339, width: 311, height: 311 };
  const both = [
    { input: card('square'), ...square },
    { input: cards.length > 1 ? join(folder, 'social', cards[1]) : card('square'), ...second },
  ];
  await save('paper.jpg', await sheet(left(3) + 311 + gap, height + 2 * gap, [...placed, ...both]));
}

const outlines = EXAMPLES.map((name) => join(ROOT, 'outlines', `${name}.yaml`));
const JOBS = {
  'decks.jpg': () => {
    decuong('build', ...outlines, '--formats', 'png', '--scale', '1', '--out', work);
    return decks();
  },
  'paper.jpg': () => {
    const formats = ['--formats', 'handout,booklet,script,social', '--handout', '6'];
    decuong('build', outlines[0], ...formats, '--out', work);
    return paper();
  },
  'provinces.jpg': () => preview('provinces.jpg', 'all'),
  'layouts.jpg': () => preview('layouts.jpg', 'lang-son'),
  'theme-modes.jpg': modes,
  'theme-own.jpg': ownTheme,
};

try {
  await mkdir(IMAGES, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const [name, make] of Object.entries(JOBS))
    if (wanted.length === 0 || wanted.includes(name)) await make();
} finally {
  await rm(work, { recursive: true, force: true });
}
