// Custom templates replace shipped ones individually; their errors are reported with a location.
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWriter } from '../../src/deck/writer.js';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const points = slideOf('points', { items: [{ text: line('<b>Một</b>') }] }, { title: line('Tên') });
const quote = slideOf('quote', { text: line('Lời nói') });
const write = (slide = points) => {
  const writer = writerOf({ templates: folder });
  return { markdown: writer.slide(slide, deckOf([slide]), noAssets), found: writer.diagnostics() };
};

describe('a folder of templates', () => {
  it('replaces the layouts it has and leaves the others', () => {
    put('points.hbs', '## Của tôi\n{{#each body.items}}\n- {{text}}\n{{/each}}\n');
    expect(write().markdown).toContain('## Của tôi');
    expect(write(quote).markdown).toContain('<blockquote');
  });

  it('cannot output user text unescaped, even with triple braces', () => {
    put('points.hbs', '{{#each body.items}}{{{text}}} {{text}}{{/each}}');
    expect(write().markdown).toContain('&lt;b&gt;Một&lt;/b&gt; &lt;b&gt;Một&lt;/b&gt;');
  });

  it('cannot reach a prototype, constructor or process', () => {
    put(
      'points.hbs',
      'x{{constructor.name}}{{body.constructor.constructor}}{{lookup body "__proto__"}}{{title.toHTML}}y',
    );
    expect(write().markdown).toContain('\n\nxy');
  });
});

describe('a template that is wrong', () => {
  const problems = () =>
    createWriter({ templates: folder }).diagnostics.map(({ code, file, line: at }) => ({
      code,
      file,
      line: at,
    }));

  it('is reported with the line of an unclosed block', () => {
    put('points.hbs', 'một\n{{#each body.items}}\nhai\n');
    expect(problems()).toEqual([
      { code: 'deck/template-syntax', file: join(folder, 'points.hbs'), line: expect.any(Number) },
    ]);
  });

  it('is reported with the line of an unknown helper', () => {
    put('points.hbs', 'một\n{{shout body.items}}\n');
    expect(problems()).toEqual([{ code: 'deck/template-syntax', file: join(folder, 'points.hbs'), line: 2 }]);
  });

  it('is reported with the line of an unknown partial', () => {
    put('quote.hbs', 'một\n\n{{> head}}\n');
    expect(problems()).toEqual([{ code: 'deck/template-partial', file: join(folder, 'quote.hbs'), line: 3 }]);
  });

  it('is reported together with all others', () => {
    put('quote.hbs', '{{/if}}');
    put('points.hbs', '{{shout}} {{shout x}}');
    put('partials/point.hbs', '{{#if}}');
    expect(problems()).toHaveLength(3);
  });

  it('is only a warning if no layout has its name', () => {
    put('point.hbs', 'x');
    expect(problems()).toEqual([
      { code: 'deck/template-unknown', file: join(folder, 'point.hbs'), line: undefined },
    ]);
    expect(write().found).toEqual([]);
  });

  it('falls back to the shipped one if it writes a slide break', () => {
    put('points.hbs', 'một\n\n---\n\nhai');
    const { markdown, found } = write();
    expect(found).toMatchObject([{ code: 'deck/template-break', file: join(folder, 'points.hbs') }]);
    expect(markdown).toContain('<ul class="body">');
  });

  it('falls back to the shipped one if it fails on a slide', () => {
    put('partials/title.hbs', '{{> title}}');
    const { found } = write();
    expect(found.map((d) => d.code)).toEqual(['deck/template-failed']);
  });

  it.skipIf(process.platform === 'win32')('is not read through a link out of the folder', () => {
    const apart = mkdtempSync(join(tmpdir(), 'templates-apart-'));
    writeFileSync(join(apart, 'points.hbs'), 'bí mật');
    mkdirSync(join(apart, 'partials'));
    writeFileSync(join(apart, 'partials', 'title.hbs'), 'bí mật');
    symlinkSync(join(apart, 'points.hbs'), join(folder, 'points.hbs'));
    symlinkSync(join(apart, 'partials'), join(folder, 'partials'));
    expect(problems()).toEqual(
      ['points.hbs', 'partials/title.hbs'].map((name) => ({
        code: 'deck/template-outside',
        file: join(folder, name),
        line: undefined,
      })),
    );
    rmSync(apart, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')(
    'may be a link inside the folder, which may be a link itself',
    () => {
      put('mau/points.hbs', '## Của tôi\n');
      symlinkSync(join('mau', 'points.hbs'), join(folder, 'points.hbs'));
      renameSync(folder, `${folder}-that`);
      symlinkSync(`${folder}-that`, folder);
      expect(write().markdown).toContain('## Của tôi');
      rmSync(folder);
      renameSync(`${folder}-that`, folder);
    },
  );

  it('is rejected at once if too long', () => {
    put('points.hbs', '{{#if title}}{{/if}}'.repeat(50_000));
    expect(problems()).toMatchObject([{ code: 'deck/template-too-large' }]);
  });

  it('is reported if nested too deeply', () => {
    put('points.hbs', '{{#if title}}'.repeat(3_000) + '{{/if}}'.repeat(3_000));
    const { diagnostics } = createWriter({ templates: folder });
    expect(diagnostics).toMatchObject([
      { code: 'deck/template-syntax', params: { problem: expect.stringMatching(/nested too deeply/) } },
    ]);
  });

  it('cannot hide a missing folder', () => {
    const { value, diagnostics } = createWriter({ templates: join(folder, 'none') });
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['deck/templates-missing']);
  });
});
