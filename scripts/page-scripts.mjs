// src/browser/ → the module `browser/scripts.js`: the text of each script that runs in a page, bundled by esbuild. The
// build writes it into dist/; the tests, which run from the sources, get it from the plugin.
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const FOLDER = join(ROOT, 'src', 'browser');

/** Files beside the scripts that are none. */
const OTHERS = ['api.ts', 'scripts.d.ts'];

/** Each file's default export is a function; its bundle hands it to `use`. */
const entry = (file) => `import script from './${file}'; use(script);`;

/** An expression that evaluates to the function. */
const expression = (code) =>
  `(()=>{let script;const use=(given)=>{script=given};${code.trim()}return script})()`;

async function bundle(file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: entry(file), resolveDir: FOLDER, sourcefile: `${file}.entry`, loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // Browsers of 2022: phones on which deck.html is opened are older than the machines that build it.
    target: 'es2022',
    // Names stay, for whoever reads a stack.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.endsWith('.entry'));
  return { text: expression(outputFiles[0].text), inputs: inputs.map((path) => join(ROOT, path)) };
}

/** The module's text, and the absolute paths of the files that it was made from. */
export async function pageScripts() {
  const files = (await readdir(FOLDER))
    .filter((name) => name.endsWith('.ts') && !OTHERS.includes(name))
    .sort();
  const bundles = await Promise.all(files.map(bundle));
  const texts = files.map((file, i) => [basename(file, '.ts'), bundles[i].text]);
  return {
    code: `export const scripts = ${JSON.stringify(Object.fromEntries(texts), null, 1)};\n`,
    inputs: [...new Set(bundles.flatMap(({ inputs }) => inputs))].sort(),
  };
}

/** For Vite, and so for Vitest: the module made anew whenever a file that it is made from has changed. */
export function pageScriptsPlugin() {
  const module = join(FOLDER, 'scripts.js');
  return {
    name: 'page-scripts',
    enforce: 'pre',
    resolveId(name, importer) {
      if (!importer || !/^\.{1,2}\/.*\bscripts\.js$/.test(name)) return null;
      return relative(join(importer, '..', name), module) === '' ? module : null;
    },
    async load(id) {
      if (id !== module) return null;
      const { code, inputs } = await pageScripts();
      for (const input of inputs) this.addWatchFile(input);
      return code;
    },
  };
}
