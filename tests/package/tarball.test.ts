// The released package: packed, installed elsewhere with scripts enabled and no network except the registry, then
// used as CLI and library. Needs `npm run build`. Skipped with a note if the registry is unreachable.
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gate, openGate } from './gate.js';
import { type Ended, npm, registry, run } from './npm.js';

/** Bytes of everything an installation puts on disk. */
const LARGEST = 250e6;
const ROOT = process.cwd();
const outline = 'title: Kỷ niệm\nsections:\n- heading: Diễn biến\n  blocks:\n  - points: [Một, Hai, Ba]\n';

async function whyNot(): Promise<string | undefined> {
  const { code, stderr } = await npm(['ping', '--fetch-retries=0'], ROOT);
  return code === 0 ? undefined : `npm reaches no registry: ${stderr.trim().split('\n').at(-1)}`;
}
const reason = await whyNot();
if (reason) console.warn(`The packed program is not tested: ${reason}`);

let gate: Gate;
let folder: string;
let installed: Ended;

describe.skipIf(reason)('the tarball, installed elsewhere', () => {
  beforeAll(async () => {
    gate = await openGate(await registry());
    folder = join(await mkdtemp(join(tmpdir(), 'nơi khác ')), 'Tài liệu của tôi');
    await mkdir(folder);
    const packed = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
    expect(packed.code, packed.stderr).toBe(0);
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    const options = ['--prefer-offline', '--ignore-scripts=false', '--no-audit'];
    installed = await npm(['install', `./${tarball}`, ...options], folder, gate.env);
  });
  afterAll(async () => {
    await gate.close();
    await rm(resolve(folder, '..'), { recursive: true, force: true });
  });

  it('downloads nothing but npm packages, and runs no scripts', async () => {
    expect(installed.code, installed.stderr).toBe(0);
    expect(gate.refused).toEqual([]);
    expect(installed.stderr).not.toMatch(/EBADENGINE|deprecated|install-scripts/);
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
    const packages = Object.entries<{ hasInstallScript?: boolean }>(lock.packages);
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
    expect(packages.map(([name]) => name).filter((name) => /puppeteer/.test(name))).toEqual([]);
  });

  it('takes less than 250 MB, without sources or duplicates of bundled code', async () => {
    expect(await sizeOf(join(folder, 'node_modules'))).toBeLessThan(LARGEST);
    const files = await readdir(join(folder, 'node_modules', 'decuong'), { recursive: true });
    expect(files.filter((name) => /(?:^|[/\\])(?:src|tests|bench|scripts)(?:[/\\]|$)/.test(name))).toEqual(
      [],
    );
    expect(files.filter((name) => /(?<!\.d)\.ts$|\.map$/.test(name))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'README.vi.md', 'LICENSE']));
    expect(files).toContain(join('outlines', 'outline.schema.json'));
    const beside = await readdir(join(folder, 'node_modules'));
    for (const joined of ['echarts', 'docx', 'handlebars']) expect(beside).not.toContain(joined);
  });

  it('builds every format by its command, imports one back, and finds the machine ready', async () => {
    await writeFile(join(folder, 'Kỷ niệm.yaml'), outline);
    const built = await decuong('build', 'Kỷ niệm.yaml', '--formats', 'all');
    expect(built.code, built.stderr).toBe(0);
    const made = await readdir(join(folder, 'output', 'Kỷ niệm'));
    for (const name of ['deck.html', 'deck.pdf', 'deck.pptx', 'booklet.docx', 'handout.pdf', 'slides'])
      expect(made).toContain(name);
    for (const name of ['deck.pdf', 'booklet.docx']) {
      const read = await decuong('import', join('output', 'Kỷ niệm', name), '--out', `${name}.yaml`);
      expect(read.code, read.stderr).toBe(0);
      expect(await readFile(join(folder, `${name}.yaml`), 'utf8')).toMatch(/DIỄN BIẾN|Diễn biến/);
    }
    expect(await decuong('check', 'Kỷ niệm.yaml')).toMatchObject({ code: 0 });
    expect(await decuong('doctor')).toMatchObject({ code: 0 });
    expect(gate.refused).toEqual([]);
  });

  it('is a library with self-contained, correct types', async () => {
    await writeFile(join(folder, 'use.ts'), CONSUMER);
    for (const module of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compiled = await tsc('--module', module[0] ?? '', '--moduleResolution', module[1] ?? '');
      expect(compiled, compiled.stdout).toMatchObject({ code: 0 });
    }
    const used = await run([process.execPath, 'use.js'], folder, gate.env);
    expect(used.stderr).toBe('');
    expect(JSON.parse(used.stdout)).toEqual({
      seen: true,
      files: [
        ['deck.md', true],
        ['theme.css', true],
        ['deck.pdf', true],
      ],
      title: 'Kỷ niệm',
      first: 'cover',
      provinces: 34,
      missing: 'error',
    });
  });
});

/** Chromium from the packages; on other systems, the user's own browser. */
const bundled: Record<string, string> =
  process.platform === 'linux' && process.arch === 'x64' ? { DECUONG_BROWSER: 'bundled' } : {};

const decuong = (...args: string[]): Promise<Ended> =>
  npm(['exec', '--no', '--', 'decuong', ...args], folder, { ...gate.env, ...bundled });

/** Strict, checking every declaration, with no types but the language's and the browser's. */
function tsc(...module: string[]): Promise<Ended> {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const target = ['--target', 'es2022', '--lib', 'es2023,dom', '--types', '', '--skipLibCheck', 'false'];
  return run([process.execPath, compiler, '--strict', ...target, ...module, 'use.ts'], folder);
}

const CONSUMER = `
import { compose, hasErrors, listProvinces, parseOutline, type BatchOptions, type Diagnostic, type Imported } from 'decuong';
import { buildAll, createEngine, importDocument, type Deck, type Outline, type Report, type Theme } from 'decuong';

const { value, diagnostics } = parseOutline(${JSON.stringify(outline)}, 'a.yaml');
if (!value || hasErrors(diagnostics)) throw new Error('not read');
const outline: Outline = value.outline;
const deck: Deck = compose(value).deck;
const severity = (found: readonly Diagnostic[]): string | undefined => found[0]?.severity;
export const build = async (options: BatchOptions): Promise<(Report | undefined)[]> =>
  (await buildAll(options)).decks.map(({ report }) => report);
export const read = async (bytes: Uint8Array): Promise<Imported | undefined> =>
  (await importDocument(bytes, 'a.txt')).value;
export const slug = (theme: Theme): string => theme.slug;
// @ts-expect-error There is no such mode: types are not \`any\`.
export const wrong: BatchOptions['mode'] = 'grey';

const engine = createEngine(${JSON.stringify({ browser: bundled.DECUONG_BROWSER })});
const session = await engine.open(${JSON.stringify(outline)});
const [slide] = await session.slides();
const seen = slide && (await session.preview(slide.id));
const { files } = await session.export(['md', 'pdf']);
await engine.close();

console.log(JSON.stringify({
  seen: /Kỷ\\sniệm/.test(seen?.html ?? ''),
  files: files.map(({ path, data }) => [path, data.length > 0]),
  title: outline.title,
  first: deck.slides[0]?.layout,
  provinces: (await listProvinces()).value?.length,
  missing: severity(parseOutline('title: A', 'b.yaml').diagnostics),
}));
`;

async function sizeOf(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await lstat(join(path, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
