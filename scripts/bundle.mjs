// The compiled modules → what is shipped: program and library joined with their libraries into dist/program/program.js,
// which dist/cli.js starts with kept code, dist/index.js opens for who imports the package, and dist/document-thread.js for
// the thread that reads documents; and the library's types.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pageScripts } from './page-scripts.mjs';
import { gatherTypes } from './types.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const DIST = join(ROOT, 'dist');
const OUT = join(DIST, 'program');

/**
 * The program starts at once; the library, and what a document's thread does, are only evaluated for who asks for them. `require` because an import would wait,
 * and a module that waits cannot be required.
 */
const ENTRY = `export { start } from './commands/program.js';
export const library = () => require('./index.js');
export const documents = () => require('./steps.js');`;

/** Libraries that are joined although they are installed too: the published types name theirs. */
const JOINED_TOO = ['zod'];

/** Ways of puppeteer-core that are never gone here: other protocols, browsers to download. */
const notGone = {
  name: 'not-gone',
  setup(builder) {
    const filter = /^@puppeteer\/browsers$|\/bidi\.js$|\/LaunchOptions\.js$|WebSocketTransport\.js$/;
    builder.onResolve({ filter }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const SCRIPTS = join(DIST, 'browser', 'scripts.js');

/** What runs in a page is bundled apart, and joined as text. */
const pageScriptsAsText = {
  name: 'page-scripts',
  setup(builder) {
    builder.onResolve({ filter: /\/browser\/scripts\.js$/ }, () => ({ path: SCRIPTS }));
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

/**
 * What esbuild leaves beyond ASCII stands in regular expressions (and templates they are made of), where an escape says
 * the same: the file can then be read as Latin-1, four times as fast.
 */
function toAscii(code) {
  if (/\\\P{ASCII}/u.test(code)) throw new Error('an escaped letter beyond ASCII cannot be written as \\u');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/\P{ASCII}/gu, (letter) => letter.split('').map(escaped).join(''));
}

/** Code that is compiled by hand has no `import()`; what is to be imported, not joined, goes through src/code-cache.ts. */
function importsByHand(code, { outputs }) {
  const names = Object.values(outputs).flatMap(({ imports }) =>
    imports
      .filter(({ kind, path }) => kind === 'dynamic-import' && !path.startsWith('.'))
      .map(({ path }) => path),
  );
  return [...new Set(names)].reduce(
    (text, path) => text.replaceAll(`import("${path}")`, `importModule("${path}")`),
    code,
  );
}

/** dist/index.js for who imports the package: the names that src/index.ts exports, out of the joined program. */
async function libraryDoor() {
  const names = Object.keys(await import(pathToFileURL(join(DIST, 'index.js')).href)).sort();
  return `// The library: what is joined in dist/program/, opened with the code that an earlier start of the program compiled.
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './code-cache.js';

const file = fileURLToPath(new URL('./program/program.js', import.meta.url));
export const { ${names.join(', ')} } = loadCompiled(file, 'library').exports.library();
`;
}

// What is installed beside the package stays apart; all else that is imported is joined, and needed by developers alone.
const { dependencies, optionalDependencies } = await packageFile(ROOT);
const apart = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !JOINED_TOO.includes(name),
);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await writeFile(SCRIPTS, (await pageScripts()).code);
const { metafile, outputFiles } = await build({
  absWorkingDir: ROOT,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  stdin: { contents: ENTRY, resolveDir: join(ROOT, 'src'), sourcefile: 'joined.ts' },
  bundle: true,
  external: apart.flatMap((name) => [name, `${name}/*`]),
  plugins: [pageScriptsAsText, notGone],
  // CommonJS has no import.meta. A module finds files of the package from where it stands: two folders deep, as in src/.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Less to read; names stay, for whoever reads a stack.
  minifyWhitespace: true,
  minifySyntax: true,
  write: false,
  metafile: true,
});
const code = toAscii(importsByHand(outputFiles[0].text, metafile));
const name = createHash('sha256').update(code).digest('hex').slice(0, 16);
await gatherTypes(DIST, join(DIST, 'types'));
await Promise.all([
  writeFile(join(DIST, 'index.js'), await libraryDoor()),
  writeFile(join(OUT, 'program.js'), `// build ${name}\n${code}`),
  writeFile(join(OUT, 'package.json'), '{ "type": "commonjs" }\n'),
  writeFile(join(OUT, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs))),
]);
