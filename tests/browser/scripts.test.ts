// In-page scripts: one bundle each, the same for tests and for the built program.
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageScripts } from '../../scripts/page-scripts.mjs';
import type { ScriptName } from '../../src/browser/api.js';
import { scripts } from '../../src/browser/scripts.js';
import { exportHtml } from '../../src/export/html.js';
import { scriptSource } from '../../src/render/page-script.js';
import { deckOf } from '../export/viewer-deck.js';

/** The compiler enforces that this lists every script in api.ts and no other. */
const NAMES: Record<ScriptName, true> = {
  fill: true,
  'fit-cards': true,
  live: true,
  measure: true,
  paginate: true,
  'read-deck': true,
  ready: true,
  scroll: true,
  'set-sheet': true,
  'show-sections': true,
  viewer: true,
  'write-deck': true,
};

describe('the scripts of src/browser/', () => {
  it('are exactly those typed in api.ts, each in a file of its name', () => {
    expect(Object.keys(scripts).sort()).toEqual(Object.keys(NAMES).sort());
  });

  it.each(Object.entries(scripts))('%s is one expression whose value is a function', (_, source) => {
    expect(runInNewContext(`typeof ${source}`)).toBe('function');
  });

  it('bundle to the same bytes every time', async () => {
    const [one, two] = await Promise.all([pageScripts(), pageScripts()]);
    expect(one.code).toBe(two.code);
    expect(JSON.parse(one.code.slice(one.code.indexOf('{'), one.code.lastIndexOf('}') + 1))).toEqual(scripts);
  });

  it('are built from files of their folder only', async () => {
    const { inputs } = await pageScripts();
    const foreign = inputs.filter((path) => !/[\\/]src[\\/]browser[\\/][\w/\\-]+\.ts$/.test(path));
    expect(foreign).toEqual([]);
    expect(inputs.length).toBeGreaterThan(Object.keys(NAMES).length);
  });

  it('receive their input as JSON, whatever it contains', () => {
    const html = '`$1` "\\" </script>\u2028 <!--';
    const element = { innerHTML: '' };
    runInNewContext(scriptSource('write-deck', html), { document: { querySelector: () => element } });
    expect(element.innerHTML).toBe(html);
  });
});

describe('deck.html', () => {
  it('allows its single script by hash', async () => {
    const { files } = await exportHtml(deckOf('vi'));
    const html = String(files[0]?.data);
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script, 'utf8').digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}';`);
    expect(script).toBe(`${scriptSource('viewer')};`);
    expect(script).not.toMatch(/<\/script|<!--/i);
  });
});
