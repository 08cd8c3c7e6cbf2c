// The tree is the path of the data: which folder may import which, no cycles, small files, one wrapper a library.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));
const text = new Map(files.map((name) => [name, readFileSync(join(src, name), 'utf8')]));
const imports: Import[] = files.flatMap((from) =>
  [
    ...(text.get(from) ?? '').matchAll(
      /(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
    ),
  ].map((m) => ({ from, to: target(from, m[2] ?? m[3] ?? ''), typeOnly: m[1] !== undefined })),
);

function target(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return relative(src, resolve(src, dirname(from), name))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');
}

/** What each folder may import: the models it reads and makes, nothing further down the way of the data. */
const MAY: Record<string, string[]> = {
  messages: [],
  diagnostics: ['messages', 'platform/own.ts'],
  platform: ['messages', 'diagnostics'],
  outline: ['messages', 'diagnostics', 'platform'],
  slips: ['messages', 'diagnostics', 'outline'],
  import: ['messages', 'diagnostics', 'platform', 'outline', 'slips'],
  check: [
    'messages',
    'diagnostics',
    'platform',
    'outline',
    'slips',
    'import',
    'deck/model.ts',
    'render/escape.ts',
  ],
  deck: ['messages', 'diagnostics', 'platform', 'outline', 'assets/model.ts'],
  compose: ['messages', 'diagnostics', 'platform/limits.ts', 'outline', 'deck/model.ts', 'render/page.ts'],
  theme: ['messages', 'diagnostics', 'platform', 'outline'],
  assets: ['messages', 'diagnostics', 'platform', 'deck/model.ts', 'theme'],
  browser: ['messages/viewer-words.ts'],
  render: ['messages', 'diagnostics', 'platform', 'deck', 'theme', 'assets', 'browser'],
  export: [
    'messages',
    'diagnostics',
    'platform',
    'outline',
    'deck',
    'theme',
    'assets',
    'browser/api.ts',
    'render',
    'compose',
  ],
};

/** Libraries with types of their own stay inside the files that wrap them. */
const WRAPPED: Record<string, RegExp> = {
  puppeteer: /^render\//,
  'puppeteer-core': /^render\//,
  sharp: /^(assets|export|theme|import|commands|check|preview)\//,
  '@marp-team/marp-core': /^render\/marp\.ts$/,
  handlebars: /^deck\//,
  'js-yaml': /^(outline|import)\//,
  'pdfjs-dist': /^import\/(readers|proof)\//,
  linkedom: /^import\/readers\//,
  htmlparser2: /^import\/proof\/bytes\/sax\.ts$/,
  docx: /^export\//,
  echarts: /^assets\/charts\.ts$/,
};

describe('what runs in a page', () => {
  const outside = files.filter((name) => !name.startsWith('browser/'));

  it('is in browser/ alone: nothing else asks a document, or is sent as source', () => {
    const code = /\.toString\(\)\}|getComputedStyle\(|document\.(?:fonts|images|write|body\.)|\.innerHTML\b/;
    expect(outside.filter((name) => code.test(text.get(name) ?? ''))).toEqual([]);
  });

  it('is run through one door, and written into one file', () => {
    const evaluating = outside.filter((name) =>
      /\.evaluate\(|'Runtime\.evaluate'/.test(text.get(name) ?? ''),
    );
    expect(evaluating).toEqual(['render/tab.ts']);
    expect(outside.filter((name) => /<script>/.test(text.get(name) ?? ''))).toEqual(['export/html.ts']);
  });

  it('is reached from outside by its types, and as text', () => {
    const into = imports.filter(({ from, to }) => to.startsWith('browser/') && !from.startsWith('browser/'));
    const loose = into.filter(({ to, typeOnly }) => !(to === 'browser/api.ts' && typeOnly));
    expect(loose.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'render/page-script.ts → browser/scripts.ts',
    ]);
  });

  it('is compiled for browsers, and the rest without their names', () => {
    const compiler = (path: string): { lib: string[]; types: string[] } =>
      JSON.parse(readFileSync(join(src, path), 'utf8')).compilerOptions;
    expect(compiler('browser/tsconfig.json')).toMatchObject({
      types: [],
      lib: expect.arrayContaining(['DOM']),
    });
    expect(compiler('../tsconfig.json').lib.filter((name) => name.startsWith('DOM'))).toEqual([]);
  });
});

describe('the tree', () => {
  it('imports along the way of the data only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const folder = from.split('/')[0] ?? '';
      const allowed = MAY[folder];
      if (!allowed || !to.endsWith('.ts') || to.startsWith(`${folder}/`)) return false;
      return !allowed.some((a) => (a.endsWith('.ts') ? to === a : to.startsWith(`${a}/`)));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no import cycle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) if (text.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, way: string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps every file under 300 lines', () => {
    const long = files.filter((name) => (text.get(name) ?? '').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('opens every file with a line on what comes in and goes out', () => {
    const silent = files.filter((name) => !/^(#!.*\n)?\/[/*]/.test(text.get(name) ?? ''));
    expect(silent).toEqual([]);
  });

  it('keeps a library inside the files that wrap it', () => {
    const loose = imports.filter(({ from, to }) => {
      const library = Object.keys(WRAPPED).find((name) => to === name || to.startsWith(`${name}/`));
      return library !== undefined && !WRAPPED[library]?.test(from);
    });
    expect(loose.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('puts stages in order in pipeline.ts alone', () => {
    const stages = ['compose/compose.ts', 'theme/load.ts', 'assets/assets.ts'];
    const wrong = imports.filter(
      ({ from, to }) =>
        stages.includes(to) &&
        !/^(pipeline|batch|index)\.ts$|^commands\//.test(from) &&
        posix.dirname(from) !== posix.dirname(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
