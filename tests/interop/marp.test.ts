// deck.md, theme.css and assets/ rendered by the unmodified `marp` command, compared with our own slide images.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/render/discover.js';

const OUTLINES = ['outlines/lang-son-party-committee.yaml', 'tests/arrangements.yaml'];
/** Maximum share of differing pixels: only one of the two hints the text inside a chart's SVG. */
const LIMIT = 0.005;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-marp-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function node(args: string[], cwd: string, env: Record<string, string> = {}): Promise<void> {
  const run = promisify(execFile)(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
  });
  // Marp waits for Markdown on an open standard input.
  run.child.stdin?.end();
  await run;
}

async function pngs(of: string): Promise<string[]> {
  return (await readdir(of)).sort().map((name) => join(of, name));
}

const stemOf = (outline: string): string => basename(outline, '.yaml');

async function ours(outline: string): Promise<string[]> {
  const flags = ['--formats', 'md,png', '--scale', '1', '--out', folder, '--browser', 'bundled', '--quiet'];
  await node([join('dist', 'cli.js'), 'build', outline, ...flags], process.cwd());
  return pngs(join(folder, stemOf(outline), 'slides'));
}

async function stock(outline: string): Promise<string[]> {
  const { value } = await findBrowser({ browser: 'bundled' });
  const marp = join(process.cwd(), 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
  const flags = ['--theme', 'theme.css', '--allow-local-files', '--images', 'png', '--no-config-file'];
  const output = join(folder, `stock-${stemOf(outline)}`, 'deck.png');
  const env = { CHROME_PATH: value?.path ?? '', CHROME_NO_SANDBOX: '1' };
  await node([marp, 'deck.md', ...flags, '-o', output], join(folder, stemOf(outline)), env);
  return pngs(join(folder, `stock-${stemOf(outline)}`));
}

const pixels = (path: string) => sharp(path).ensureAlpha().raw().toBuffer();

describe('deck.md in stock Marp', () => {
  it.each(OUTLINES)('looks the same as ours, pixel by pixel: %s', async (outline) => {
    const own = await ours(outline);
    const theirs = await stock(outline);
    expect(own.length).toBeGreaterThan(15);
    expect(theirs).toHaveLength(own.length);
    const different: string[] = [];
    for (const [index, path] of own.entries()) {
      const [a, b] = await Promise.all([pixels(path), pixels(theirs[index] ?? '')]);
      const share = pixelmatch(a, b, undefined, 1280, 720, { threshold: 0.1 }) / (1280 * 720);
      if (share > LIMIT) different.push(`slide ${index + 1}: ${(share * 100).toFixed(2)} %`);
    }
    expect(different).toEqual([]);
  });
});
