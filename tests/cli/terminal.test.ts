import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../../src/commands/terminal.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';

function stream(tty: boolean): { stream: NodeJS.WriteStream; text(): string } {
  const pass = new PassThrough();
  const shown = Object.assign(pass, { isTTY: tty, columns: 60 }) as unknown as NodeJS.WriteStream;
  // Newer versions of Node.js return one piece per call.
  const text = (): string => {
    let all = '';
    for (let piece = pass.read(); piece !== null; piece = pass.read()) all += String(piece);
    return all;
  };
  return { stream: shown, text };
}

function terminal(options: { tty?: boolean; json?: boolean; quiet?: boolean; env?: NodeJS.ProcessEnv } = {}) {
  const { tty = false, json = false, quiet = false, env = {} } = options;
  const [out, err] = [stream(tty), stream(tty)];
  const streams = { stdout: out.stream, stderr: err.stream };
  return { out, err, terminal: new Terminal({ lang: 'en', json, quiet, env, ...streams }) };
}

describe('the terminal', () => {
  it('overwrites progress in place and clears it before a permanent line', () => {
    const { out, err, terminal: t } = terminal({ tty: true });
    t.progress('one');
    t.progress('two '.repeat(40));
    t.line('done');
    const shown = err.text().replaceAll('\u001b', 'ESC');
    expect(shown).toMatch(/^\rESC\[Kone\rESC\[Ktwo .*…\rESC\[K$/);
    expect(shown).not.toContain('\n');
    expect(out.text()).toBe('done\n');
  });

  it('prints plain lines without progress into a pipe', () => {
    const { out, err, terminal: t } = terminal();
    t.progress('one');
    t.line('done');
    t.report([diagnostic('outline/empty', {}, { file: 'a.yaml' })]);
    expect(out.text()).toBe('done\n');
    expect(err.text()).toMatch(/^a\.yaml {2}error outline\/empty/);
    expect(err.text()).not.toContain('\u001b');
  });

  it('with --json reserves stdout for one document', () => {
    const { out, err, terminal: t } = terminal({ json: true });
    t.line('done');
    t.report([diagnostic('outline/empty')]);
    t.document({ a: 1 });
    expect(JSON.parse(out.text())).toEqual({ a: 1 });
    expect(err.text()).toContain('done\n');
  });

  it('with --quiet prints errors only', () => {
    const { out, err, terminal: t } = terminal({ quiet: true, tty: true });
    t.progress('one');
    t.line('done');
    t.report([diagnostic('outline/source-unused', { id: 'a' })]);
    expect([out.text(), err.text()]).toEqual(['', '']);
    t.report([diagnostic('outline/empty')]);
    expect(err.text()).toContain('outline/empty');
  });

  it('uses colours on a terminal, but not with NO_COLOR or a dumb one', () => {
    expect(terminal({ tty: true }).terminal.colour).toBe(true);
    expect(terminal().terminal.colour).toBe(false);
    expect(terminal({ tty: true, env: { NO_COLOR: '1' } }).terminal.colour).toBe(false);
    expect(terminal({ tty: true, env: { TERM: 'dumb' } }).terminal.colour).toBe(false);
    expect(terminal({ env: { FORCE_COLOR: '1' } }).terminal.colour).toBe(true);
  });
});
