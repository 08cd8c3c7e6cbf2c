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

/**
 * What a stage needs of a block kind: the table, the traits, and the types of what an outline contains and a slide
 * holds.
 */
const KINDS = {
  table: 'blocks/index.ts',
  traits: 'blocks/traits.ts',
  value: 'blocks/*/value.ts',
  body: 'blocks/*/body.ts',
};

/** Shared by the block kinds and the deck's own slides; none of it knows their tables. */
const TOOLS = [
  'messages',
  ...['divide', 'line', 'pictures', 'piece', 'say', 'sources', 'splitter'].map(
    (name) => `compose/${name}.ts`,
  ),
  ...['draw', 'line', 'picture', 'picture-places', 'picture-view', 'view'].map((name) => `deck/${name}.ts`),
  ...['design-places', 'traits'].map((name) => `export/pptx/${name}.ts`),
  ...['traits', 'write'].map((name) => `export/social/${name}.ts`),
  'export/escape.ts',
];

/** What each folder may import: the models it reads and writes, nothing later in the data flow. */
const FOLDERS: Record<string, string[]> = {
  messages: [],
  diagnostics: ['messages'],
  platform: ['messages', 'diagnostics'],
  blocks: [
    ...TOOLS,
    'diagnostics',
    ...[
      'amount',
      'days',
      'fields',
      'figure-column',
      'importance',
      'inline',
      'notation',
      'numbers',
      'qualifiers',
      'references',
    ].map((name) => `outline/${name}.ts`),
    ...['picture', 'sentences', 'unchecked', 'yaml'].map((name) => `outline/${name}.ts`),
    ...['cells', 'gap', 'halve', 'items', 'list-marks', 'partition', 'shorten', 'unshown'].map(
      (name) => `compose/${name}.ts`,
    ),
    ...['numerals', 'slide-base', 'text'].map((name) => `deck/${name}.ts`),
    ...['document', 'traits', 'write'].map((name) => `export/booklet/${name}.ts`),
    ...['paragraphs', 'scene'].map((name) => `export/pptx/${name}.ts`),
    ...['chart-rules', 'charts'].map((name) => `assets/${name}.ts`),
    ...['render/box.ts', 'render/geometry.ts', 'theme/model.ts'],
  ],
  slides: [
    ...TOOLS,
    KINDS.traits,
    'outline',
    ...['heading', 'marks', 'unshown'].map((name) => `compose/${name}.ts`),
  ],
  outline: ['messages', 'diagnostics', 'platform', KINDS.table, KINDS.traits, KINDS.value],
  slips: ['messages', 'diagnostics', 'outline', KINDS.table, 'blocks/proofread.ts'],
  import: ['messages', 'diagnostics', 'platform', 'outline', 'slips'],
  check: [
    'messages',
    'diagnostics',
    'platform',
    'outline',
    'slips',
    'import',
    KINDS.table,
    'blocks/statement.ts',
    ...['layouts', 'model'].map((name) => `deck/${name}.ts`),
    'render/escape.ts',
  ],
  deck: ['messages', 'diagnostics', 'platform', 'outline', KINDS.table, KINDS.traits, 'slides/index.ts'],
  compose: [
    'messages',
    'diagnostics',
    'platform/limits.ts',
    'outline',
    KINDS.table,
    KINDS.traits,
    ...['define', 'index'].map((name) => `slides/${name}.ts`),
    ...['layouts', 'line', 'model', 'picture'].map((name) => `deck/${name}.ts`),
    'browser/api.ts',
  ],
  theme: ['messages', 'diagnostics', 'platform', 'outline'],
  assets: [
    'messages',
    'diagnostics',
    'platform',
    KINDS.body,
    ...['asset', 'layouts', 'model', 'picture', 'picture-crop', 'picture-places', 'pictures-on'].map(
      (name) => `deck/${name}.ts`,
    ),
    'theme',
  ],
  browser: ['messages/viewer-words.ts'],
  render: ['messages', 'diagnostics', 'platform', 'deck', 'browser'],
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
    KINDS.table,
    KINDS.body,
  ],
  preview: ['messages', 'diagnostics', 'platform', 'outline', 'deck', 'theme', 'render', 'export', 'engine'],
  engine: [
    'messages',
    'diagnostics',
    'platform',
    'outline',
    'import',
    'check',
    'deck',
    'compose',
    'theme',
    'assets',
    'render',
    'export',
  ],
  batch: ['messages', 'diagnostics', 'platform', 'theme', 'export', 'engine'],
  commands: [
    'messages',
    'diagnostics',
    'platform',
    'outline',
    'slips',
    'import',
    'check',
    'deck',
    'compose',
    'theme',
    'assets',
    'browser/api.ts',
    'render',
    'export',
    'preview',
    'engine',
    'batch',
  ],
};

/** The same for files beside the folders: the code that orders the stages, and the program's entry. */
const ROOT_FILES: Record<string, string[]> = {
  'index.ts': [
    'diagnostics',
    'outline',
    'slips',
    'import',
    'check',
    'deck/model.ts',
    'compose',
    'theme',
    'export/exporter.ts',
    'engine',
    'batch',
  ],
  'steps.ts': ['platform', 'import/steps.ts', 'check/steps.ts'],
  'code-cache.ts': ['platform/user-cache.ts'],
  'document-thread.ts': ['code-cache.ts', 'steps.ts'],
  'cli.ts': ['code-cache.ts', 'commands/program.ts'],
};

const MAY: Record<string, string[]> = { ...FOLDERS, ...ROOT_FILES };

/** Whether the path matches: a file, a folder, or "blocks/*" with a file name for that file of any kind. */
function isNamed(path: string, may: string): boolean {
  const [folder = '', file] = may.split('/*/');
  if (file !== undefined) return path.startsWith(`${folder}/`) && path.split('/').slice(2).join('/') === file;
  return path === may || path.startsWith(`${may}/`);
}

/** The top-level folder or file that a path belongs to. */
const topOf = (path: string): string => path.split('/')[0] ?? '';

/**
 * A block kind takes part in every stage, from the outline schema to the PowerPoint layout. Its files span the data
 * flow, each imported by its stage; no file imports backwards.
 */
const ACROSS = ['blocks', 'slides'];

/** The direct children of a folder, each with what its other parts import: files, and folders as a whole. */
function arrowsWithin(folder: string): Map<string, Set<string>> {
  const start = folder === '' ? '' : `${folder}/`;
  const part = (path: string): string | undefined =>
    path.startsWith(start) ? path.slice(start.length).split('/')[0] : undefined;
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [a, b] = [part(from), part(to)];
    if (folder === '' && [a, b].some((top) => ACROSS.includes(top ?? ''))) continue;
    if (a && b && a !== b && text.has(to)) arrows.set(a, (arrows.get(a) ?? new Set()).add(b));
  }
  return arrows;
}

/** Import cycles: "deck → assets → deck". */
function cycles(arrows: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, way: string[]): void => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(' → '));
    if (done.has(node) || way.includes(node)) return;
    for (const to of arrows.get(node) ?? []) visit(to, [...way, node]);
    done.add(node);
  };
  for (const node of arrows.keys()) visit(node, []);
  return found;
}

/** Libraries with types of their own stay inside the files that wrap them. */
const WRAPPED: Record<string, RegExp> = {
  puppeteer: /^render\//,
  'puppeteer-core': /^render\//,
  sharp: /^platform\/sharp\.ts$/,
  '@marp-team/marp-core': /^render\/marp\.ts$/,
  handlebars: /^deck\//,
  'js-yaml': /^(outline|import)\//,
  'pdfjs-dist': /^import\/(readers|proof)\//,
  linkedom: /^import\/readers\//,
  saxes: /^import\/readers\/docx\/xml\.ts$/,
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
  it('is known whole: every folder and every file beside the folders', () => {
    expect([...new Set(files.map(topOf))].sort()).toEqual(Object.keys(MAY).sort());
  });

  it('imports along the way of the data only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const top = topOf(from);
      if (!text.has(to) || topOf(to) === top) return false;
      return !MAY[top]?.some((may) => isNamed(to, may));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('allows nothing that no file asks for', () => {
    const idle = Object.entries(MAY).flatMap(([top, allowed]) => {
      const asked = imports.filter(({ from }) => topOf(from) === top).map(({ to }) => to);
      return allowed.filter((may) => !asked.some((to) => isNamed(to, may))).map((may) => `${top} → ${may}`);
    });
    expect(idle).toEqual([]);
  });

  it('asks a layout for its traits, and never for its name', () => {
    // The previews choose which layout to show.
    const asking = files.filter(
      (name) =>
        !/^(blocks|slides|preview)\//.test(name) &&
        /\blayout\)? *[!=]== *['"`]|\.layout\) \{|Set<(?:Layout|BlockKind)>|readonly (?:Layout|BlockKind)\[\] = \[/.test(
          text.get(name) ?? '',
        ),
    );
    expect(asking).toEqual([]);
  });

  it('opens the folder of a kind for its types alone, but for the table', () => {
    const inside = /^(?:blocks|slides)\/[^/]+\//;
    const opened = imports.filter(
      ({ from, to, typeOnly }) => inside.test(to) && !typeOnly && topOf(from) !== topOf(to),
    );
    expect(opened.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('gives a name to one exported type only', () => {
    const owners = new Map<string, string[]>();
    for (const [file, source] of text) {
      const declared = source.matchAll(
        /^export (?:declare )?(?:abstract )?(?:interface|type|class|(?:const )?enum) (\w+)/gm,
      );
      const renamed = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, list = '']) =>
        list
          .split(',')
          .flatMap((item) => (type || /^\s*type\b/.test(item) ? [...item.matchAll(/\bas (\w+)/g)] : [])),
      );
      for (const [, name = ''] of [...declared, ...renamed])
        owners.set(name, [...(owners.get(name) ?? []), file]);
    }
    const several = [...owners].filter(([, { length }]) => length > 1);
    expect(several.map(([name, names]) => `${name}: ${names.join(', ')}`)).toEqual([]);
  });

  it('has no import cycle', () => {
    const arrows = new Map<string, string[]>();
    for (const { from, to } of imports) if (text.has(to)) arrows.set(from, [...(arrows.get(from) ?? []), to]);
    expect(cycles(arrows)).toEqual([]);
  });

  it('has no arrow back between the parts of a folder, types included', () => {
    const parents = (path: string): string[] =>
      path === '.' ? [''] : [path, ...parents(posix.dirname(path))];
    const folders = new Set(files.flatMap((name) => parents(posix.dirname(name))));
    const back = [...folders].flatMap((folder) =>
      cycles(arrowsWithin(folder)).map((way) => `in ${folder || 'src'}: ${way}`),
    );
    expect(back).toEqual([]);
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

  it('puts stages in order in engine/ alone', () => {
    const stages = ['compose/compose.ts', 'theme/load.ts', 'assets/assets.ts'];
    const wrong = imports.filter(
      ({ from, to }) =>
        stages.includes(to) &&
        !/^(engine|commands)\/|^index\.ts$/.test(from) &&
        posix.dirname(from) !== posix.dirname(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
