// What a careless program does with an engine: it is told of its mistake, and nothing hangs, crashes or is lost.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import type { Session } from '../../src/engine/session.js';
import type { Format } from '../../src/export/exporter.js';

const TEXT = `title: Kỷ niệm
sections:
  - heading: Diễn biến
    blocks:
      - text: Nghĩa quân vây đồn trong đêm.
`;
const DOCUMENT = new TextEncoder().encode('I. DIỄN BIẾN\n\nNghĩa quân vây đồn.\n');

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = createEngine({ browser: 'bundled' });
  session = await engine.open(TEXT);
});
afterAll(() => engine.close());

describe('options that cannot be', () => {
  it.each([{ exports: 0 }, { fits: 0 }, { seconds: -1 }, { megabytes: Number.NaN }])(
    'of an engine: %o',
    (limits) => expect(() => createEngine({ limits })).toThrow(RangeError),
  );

  it('leave the default where they are undefined', async () => {
    const own = createEngine({
      browser: 'bundled',
      limits: { exports: undefined },
      cache: { themes: undefined },
    });
    const opened = await own.open(TEXT);
    expect((await opened.export(['md'])).files.length).toBeGreaterThan(0);
    await own.close();
  });

  it.each([
    { scale: 1_000 },
    { scale: -1 },
    { scale: Number.NaN },
    { handout: 5 },
    { handoutPrint: 'sepia' },
  ])('of an export: %o', async (options) => {
    await expect(session.export(['md'], options as object)).rejects.toThrow(RangeError);
  });

  it('of an export: a format that does not exist', async () => {
    await expect(session.export(['gif' as Format])).rejects.toThrow(/gif/);
  });

  it('of a look', async () => {
    await expect(engine.open(TEXT, { minutes: 0 })).rejects.toThrow(RangeError);
    expect(() => session.setLook({ minutes: -5 })).toThrow(RangeError);
    expect(() => session.with({ minutes: Number.NaN })).toThrow(RangeError);
  });
});

describe('calls that are not awaited', () => {
  it('are done in the order in which they were made, an export among them', async () => {
    const opened = await engine.open(TEXT);
    const [, first, , second] = await Promise.all([
      opened.edit([{ op: 'replace', at: 'title', value: 'Tên thứ nhất' }]),
      opened.export(['md']),
      opened.edit([{ op: 'replace', at: 'title', value: 'Tên thứ hai' }]),
      opened.export(['md']),
    ]);
    const [one, two] = [first, second].map(({ files }) => String(files[0]?.data));
    expect([one?.includes('Tên thứ nhất'), two?.includes('Tên thứ hai')]).toEqual([true, true]);
  });

  it('of many sessions at once are all done', async () => {
    const opened = await Promise.all(
      Array.from({ length: 12 }, (_, i) => engine.open(TEXT.replace('niệm', `niệm ${i}`))),
    );
    const names = await Promise.all(opened.map(async (one) => (await one.slides())[0]?.name));
    expect(names).toEqual(opened.map((_, i) => `Kỷ niệm ${i}`));
  });
});

describe('a listener to progress that throws', () => {
  const onProgress = (): void => {
    throw new Error('a listener of the program');
  };
  it('fails the export', async () => {
    await expect(session.export(['md'], { onProgress })).rejects.toThrow('a listener');
  });
  it('fails the import, and not the program', async () => {
    await expect(engine.importDocument(DOCUMENT, 'a.txt', { onProgress })).rejects.toThrow('a listener');
  });
});

describe('an outline that is given as text', () => {
  it('reads no picture from the folder that the program runs in', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'decuong-cwd-'));
    await mkdir(join(dir, 'anh'));
    await writeFile(
      join(dir, 'anh', 'a.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    const text = `${TEXT}      - image: {src: anh/a.svg, alt: Ảnh}\n`;
    const codes = async (file?: string): Promise<string[]> =>
      (await (await engine.open(text, { file })).findings()).map(({ code }) => code);
    const before = process.cwd();
    process.chdir(dir);
    try {
      expect(await codes()).toContain('assets/image-missing');
      expect(await codes('a.yaml')).not.toContain('assets/image-missing');
    } finally {
      process.chdir(before);
      await rm(dir, { recursive: true });
    }
  });

  it('takes the pictures of an import as they are', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const text = `${TEXT}      - image: {src: anh/a.svg, alt: Ảnh}\n`;
    const opened = await engine.open(text, { images: [{ path: 'anh/a.svg', data: svg }] });
    expect((await opened.findings()).map(({ code }) => code)).not.toContain('assets/image-missing');
  });
});

it('files are bytes, texts too', async () => {
  const { files } = await session.export(['md', 'html']);
  for (const { data } of files) expect(data).toBeInstanceOf(Uint8Array);
});
