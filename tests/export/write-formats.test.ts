import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchOutcome, buildAll } from '../../src/batch/batch.js';
import { exitCode } from '../../src/commands/exit.js';

let root: string;
let folder: string;
let run: BatchOutcome;
const yaml = 'title: Kỷ niệm\nsections:\n- heading: Diễn biến\n  blocks:\n  - points: [Một, Hai, Ba]\n';

/** The targets of the handout, the zip of social cards and the booklet's second file are already taken. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-formats-'));
  folder = join(root, 'out', 'a');
  await writeFile(join(root, 'a.yaml'), yaml);
  await mkdir(join(folder, 'handout.pdf'), { recursive: true });
  await mkdir(join(folder, 'social.zip'));
  await mkdir(join(folder, 'booklet.docx'));
  await writeFile(join(folder, 'deck.pptx'), 'old');
  const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' } as const;
  const formats = ['md', 'pptx', 'handout', 'booklet', 'social'] as const;
  const options = { base: root, mode: 'light', lang: 'en', exports, formats } as const;
  run = await buildAll({
    ...options,
    outlines: [join(root, 'a.yaml')],
    out: join(root, 'out'),
    browser: 'bundled',
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a format that cannot be written', () => {
  it('does not stop the others', async () => {
    const there = await readdir(folder);
    expect(there).toEqual(expect.arrayContaining(['deck.md', 'theme.css', 'deck.pptx', 'report.json']));
    expect((await readFile(join(folder, 'deck.pptx'))).length).toBeGreaterThan(10_000);
  });

  it('is named in the report with its path, ends with 3, and is not among the written files', async () => {
    const [deck] = run.decks;
    const failed = deck?.diagnostics.filter(({ code }) => code === 'export/format-unwritten');
    expect(failed?.map(({ params }) => params)).toEqual([
      { format: 'handout', path: join(folder, 'handout.pdf') },
      { format: 'booklet', path: join(folder, 'booklet.docx') },
      { format: 'social', path: join(folder, 'social.zip') },
    ]);
    expect(exitCode(deck?.diagnostics ?? [])).toBe(3);
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(new Set(report.files.map((file: { format: string }) => file.format))).toEqual(
      new Set(['md', 'pptx']),
    );
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'export/format-unwritten', severity: 'error' }),
    );
  });

  it('leaves nothing half-written: neither some of its files nor a temporary folder', async () => {
    expect(await readdir(join(folder, 'handout.pdf'))).toEqual([]);
    expect(await readdir(folder)).not.toContain('social');
    expect(await readdir(join(root, 'out'))).toEqual(['a']);
  });
});
