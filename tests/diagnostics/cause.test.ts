import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { causeWords, endReasons, shortageReasons } from '../../src/diagnostics/cause.js';
import { describe as told } from '../../src/diagnostics/diagnostic.js';
import { systemWords } from '../../src/messages/system.js';
import { cannotWrite } from '../../src/platform/output-folder.js';
import { refused } from '../../src/platform/read.js';
import { BrowserGone, goneDiagnostic } from '../../src/render/browser-gone.js';

const CODES = Object.keys(constants.errno);
const failure = (code: string): Error =>
  Object.assign(new Error(`${code}: some words of the system's, open '/a/b'`), { code });

describe('an error of the system', () => {
  it('is explained in both languages, without the usual codes', () => {
    expect(Object.keys(systemWords.vi)).toEqual(Object.keys(systemWords.en));
    for (const code of Object.keys(systemWords.en)) {
      const { vi, en } = causeWords(failure(code));
      expect([vi, en].join(), code).not.toMatch(/\bE[A-Z]{2,}|open '/);
      expect(causeWords(code)).toEqual({ vi, en });
    }
  });

  it('is never just the sentence of a code', () => {
    for (const code of [...CODES, 'EMADEUP', 'constructor', '__proto__'])
      for (const lang of ['vi', 'en'] as const)
        expect(causeWords(failure(code))[lang]).not.toMatch(/some words|undefined|native code/);
  });

  it('without a code is shown by its first line', () => {
    expect(causeWords(new Error('no such codec\n  at x')).en).toBe('no such codec');
    expect(causeWords('').vi).toBe('không rõ lý do');
  });

  it('is explained for what cannot be read or written', () => {
    for (const code of CODES.filter((one) => one in systemWords.en))
      for (const lang of ['vi', 'en'] as const) {
        const read = told(refused({ why: 'unreadable', reason: code }, 'a.yaml'), lang).message;
        const written = told(cannotWrite('out', failure(code)), lang).message;
        for (const said of [read, written]) expect(said).not.toMatch(/\bE[A-Z]{2,}|\{|some words/);
      }
  });
});

describe('an unexpected error', () => {
  it('is a resource shortage if it says so, wherever it was thrown', () => {
    const thread = new Error('Worker initialization failure: EMFILE');
    expect(shortageReasons(Object.assign(thread, { code: 'ERR_WORKER_INIT_FAILED' }))?.reasonEn).toMatch(
      /files/,
    );
    expect(shortageReasons(failure('ENOMEM'))?.reasonVi).toBe('không đủ bộ nhớ');
  });

  it('is otherwise a bug in the program', () => {
    for (const error of [new TypeError('x of undefined, EMFILE'), failure('ENOENT'), 'EMFILE', undefined])
      expect(shortageReasons(error)).toBeUndefined();
  });
});

describe('a browser that ended', () => {
  it.each([
    ['ENOEXEC', /no program that this machine can run/],
    ['exit 7; no display', /by itself with code 7; no display/],
    ['SIGKILL', /from outside, SIGKILL/],
    ['connection closed', /closed the connection/],
    ['page crashed', /process of a page/],
    ['', /no known reason/],
  ])('is explained: %s', async (detail, words) => {
    expect(endReasons(detail).reasonEn).toMatch(words);
    for (const going of ['start', 'died'] as const) {
      const said = await goneDiagnostic(new BrowserGone(going, '/b', detail));
      expect(told(said, 'en').message).toMatch(words);
      expect(told(said, 'vi').message).not.toMatch(/\{|by itself|known reason/);
    }
  });
});
