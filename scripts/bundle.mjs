// The compiled program → dist/cli.js with its modules, and the libraries that every build needs, joined into few files:
// dist/program/*.js. A start reads 60 files instead of 800; the single modules in dist/ stay for who imports the package.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What the way from an outline to a PDF loads; other libraries are loaded, when a command needs them, as installed. */
const JOINED = [
  '@marp-team/marp-core',
  'fastest-levenshtein',
  'handlebars',
  'js-yaml',
  'markdown-it',
  'puppeteer-core',
  'zod',
];

/** Functions and classes that are sent to the browser as source: joined, they would lose their names. */
const SENT = [
  'render/measuring.js',
  'render/sections.js',
  'export/booklet/paginate.js',
  'export/viewer/script.js',
];

const asWritten = {
  name: 'as-written',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const module = relative(join(ROOT, 'src'), join(resolveDir, path)).split(sep).join('/');
      return SENT.includes(module) ? { path: `../${module}`, external: true } : undefined;
    });
  },
};

async function packageFile(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/** The licences of what was joined, as they ask to be kept with every copy. */
async function licences(inputs) {
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = await packageFile(join(ROOT, folder));
    const file = (await readdir(join(ROOT, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(ROOT, folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(78)}\n\n`);
}

const { dependencies, optionalDependencies } = await packageFile(ROOT);
const apart = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !JOINED.includes(name),
);
await rm(join(ROOT, 'dist', 'program'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  // As deep below the package as the modules were: they find templates/ and themes/ from where they stand.
  chunkNames: 'program/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: apart.flatMap((name) => [name, `${name}/*`]),
  // Libraries written for CommonJS ask for Node's own modules through `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [asWritten],
  // Less to read; names stay, for whoever reads a stack.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await writeFile(join(ROOT, 'dist', 'program', 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)));
