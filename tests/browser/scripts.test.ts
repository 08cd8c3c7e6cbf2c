// What runs in a page: one bundle a script, the same for the tests and for the built program.
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageScripts } from '../../scripts/page-scripts.mjs';
import type { ScriptName } from '../../src/browser/api.js';
import { scripts } from '../../src/browser/scripts.js';
import { exportHtml } from '../../src/export/html.js';
import { scriptSource } from '../../src/render/page-script.js';
import { deckOf } from '../export/viewer-deck.js';

/** The compiler asks for each script that api.ts tells of, and for no other. */
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
  it('are those that api.ts tells the types of, each in a file of its name', () => {
    expect(Object.keys(scripts).sort()).toEqual(Object.keys(NAMES).sort());
  });

  it.each(Object.entries(scripts))('%s is one expression whose value is a function', (_, source) => {
    expect(runInNewContext(`typeof ${source}`)).toBe('function');
  });

  it('are the same to the byte whenever they are bundled', async () => {
    const [one, two] = await Promise.all([pageScripts(), pageScripts()]);
    expect(one.code).toBe(two.code);
    expect(JSON.parse(one.code.slice(one.code.indexOf('{'), one.code.lastIndexOf('}') + 1))).toEqual(scripts);
  });

  it('are made of the files of their folder alone', async () => {
    const { inputs } = await pageScripts();
    const foreign = inputs.filter((path) => !/[\\/]src[\\/]browser[\\/][\w/\\-]+\.ts$/.test(path));
    expect(foreign).toEqual([]);
    expect(inputs.length).toBeGreaterThan(Object.keys(NAMES).length);
  });

  it('get their input as JSON, whatever stands in it', () => {
    const html = '`$1` "\\" </script>\u2028 <!--';
    const element = { innerHTML: '' };
    runInNewContext(scriptSource('write-deck', html), { document: { querySelector: () => element } });
    expect(element.innerHTML).toBe(html);
  });
});

describe('deck.html', () => {
  it('allows the one script inside it, by the hash of its bytes', async () => {
    const { files } = await exportHtml(deckOf('vi'));
    const html = String(files[0]?.data);
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script, 'utf8').digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}';`);
    expect(script).toBe(`${scriptSource('viewer')};`);
    expect(script).not.toMatch(/<\/script|<!--/i);
  });
});
