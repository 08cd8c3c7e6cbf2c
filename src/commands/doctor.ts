// `decuong doctor`: the machine → whether it has what a build needs, line by line.

import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { cpus, freemem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { causeWords } from '../diagnostics/cause.js';
import { describe } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { cliWords } from '../messages/cli-words.js';
import type { Lang } from '../messages/message.js';
import { loadSharp } from '../platform/sharp.js';
import type { Browser } from '../render/browser.js';
import type { FindOptions } from '../render/discover.js';
import type { ExitCode, Run } from './command.js';
import type { Terminal } from './terminal.js';

/** `poor` is worth knowing; `wrong` prevents builds. */
interface Finding {
  check: 'node' | 'browser' | 'temporary' | 'sandbox' | 'trial' | 'fonts' | 'images' | 'write' | 'memory';
  state: 'ok' | 'poor' | 'wrong';
  text: string;
  hint?: string;
}
type Words = (typeof cliWords)['vi'];

/** Must match `engines.node` in package.json. */
const NODE = { major: 20, minor: 19 };

export const run: Run = async ({ values, terminal, signal }) => {
  const words = cliWords[terminal.lang];
  const findings = [
    node(words),
    ...(await browser({ browser: values.browser, signal }, terminal, words)),
    await fonts(words, terminal.lang),
    await images(words, terminal.lang),
    await write(values.out ?? 'output', words, terminal.lang),
    memory(words),
  ];
  for (const { state, text, hint } of findings)
    terminal.line(`${words[state].padEnd(6)} ${text}${hint ? `\n       ${hint}` : ''}`);
  const healthy = findings.every(({ state }) => state !== 'wrong');
  terminal.line(`\n${healthy ? words.healthy : words.unhealthy}`);
  if (terminal.json) terminal.document({ healthy, findings });
  const code: ExitCode = healthy ? 0 : 3;
  return code;
};

function node(words: Words): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > NODE.major || (major === NODE.major && minor >= NODE.minor);
  const params = { version: process.versions.node, wanted: `${NODE.major}.${NODE.minor}` };
  return { check: 'node', state: enough ? 'ok' : 'wrong', text: say(words.node, params) };
}

async function browser(wanted: FindOptions, { lang }: Terminal, words: Words): Promise<Finding[]> {
  const [{ findBrowser }, { launchBrowser }] = await Promise.all([
    import('../render/discover.js'),
    import('../render/browser.js'),
  ]);
  const found = await findBrowser(wanted);
  const problem = found.diagnostics[0];
  if (!found.value) {
    const { message = '', hint } = problem ? describe(problem, lang) : {};
    return [{ check: 'browser', state: 'wrong', text: message, hint }];
  }
  const elsewhere = found.diagnostics.map((said): Finding => {
    const { message, hint } = describe(said, lang);
    return { check: 'temporary', state: 'poor', text: message, hint };
  });
  const { path, how } = found.value;
  const line = (version: string): string => say(words.browser, { version, path, how: words.how[how] });
  try {
    const started = await launchBrowser(found.value, wanted);
    try {
      const sandbox = say(words.sandbox, { state: started.sandbox ? words.on : words.off });
      const tried = await trial(started, words, lang);
      wanted.signal?.throwIfAborted();
      return [
        { check: 'browser', state: 'ok', text: line(started.version) },
        { check: 'sandbox', state: started.sandbox ? 'ok' : 'poor', text: sandbox },
        tried,
        ...elsewhere,
      ];
    } finally {
      await started.close();
    }
  } catch (error) {
    wanted.signal?.throwIfAborted();
    return [{ check: 'browser', state: 'wrong', text: line('?'), hint: await reasonOf(error, lang) }];
  }
}

/** Lays out and prints one slide in Vietnamese. */
async function trial(started: Browser, words: Words, lang: Lang): Promise<Finding> {
  const start = performance.now();
  try {
    const { printHtml } = await import('../render/open-page.js');
    const pdf = await printHtml(started, TRIAL);
    const ms = Math.round(performance.now() - start);
    const sound = pdf.length > 500 && Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-';
    const text = sound ? say(words.trial, { bytes: pdf.length, ms }) : say(words.noTrial, { reason: 'PDF' });
    return { check: 'trial', state: sound ? 'ok' : 'wrong', text };
  } catch (error) {
    return {
      check: 'trial',
      state: 'wrong',
      text: say(words.noTrial, { reason: await reasonOf(error, lang) }),
    };
  }
}

const TRIAL = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thử</title>
<style>@page{size:1280px 720px;margin:0}</style><h1>Độc lập – Tự do – Hạnh phúc</h1>`;

async function fonts(words: Words, lang: Lang): Promise<Finding> {
  const { bookletFaces, covers, slideFaces } = await import('../theme/fonts.js');
  try {
    const faces = [...slideFaces(), ...bookletFaces()];
    const missing = [...new Set(faces.map(({ family }) => family))].filter((family) =>
      [...'ăâđêôơưẠỹẫĐỮ0'].some(
        (letter) => !faces.some((face) => face.family === family && covers(face, letter.codePointAt(0) ?? 0)),
      ),
    );
    if (missing.length === 0)
      return { check: 'fonts', state: 'ok', text: say(words.fonts, { count: faces.length }) };
    return {
      check: 'fonts',
      state: 'wrong',
      text: say(words.fontsMissing, { missing: missing.join(', ') }),
    };
  } catch (error) {
    return {
      check: 'fonts',
      state: 'wrong',
      text: say(words.fontsMissing, { missing: causeWords(error)[lang] }),
    };
  }
}

async function images(words: Words, lang: Lang): Promise<Finding> {
  try {
    const sharp = loadSharp();
    const create = { width: 8, height: 8, channels: 3, background: '#a00' } as const;
    await sharp({ create }).png().toBuffer();
    return {
      check: 'images',
      state: 'ok',
      text: say(words.images, { version: sharp.versions.sharp ?? '?' }),
    };
  } catch (error) {
    return {
      check: 'images',
      state: 'wrong',
      text: say(words.noImages, { reason: causeWords(error)[lang] }),
    };
  }
}

/** Tests the folder, or its nearest existing ancestor, and leaves nothing behind. */
async function write(out: string, words: Words, lang: Lang): Promise<Finding> {
  let folder = resolve(out);
  while (
    (await access(folder, constants.F_OK).catch(() => 'missing')) === 'missing' &&
    dirname(folder) !== folder
  )
    folder = dirname(folder);
  try {
    await rm(await mkdtemp(join(folder, '.decuong-doctor-')), { recursive: true });
    return { check: 'write', state: 'ok', text: say(words.write, { folder }) };
  } catch (error) {
    const text = say(words.noWrite, { folder, reason: causeWords(error)[lang] });
    return { check: 'write', state: 'wrong', text };
  }
}

function memory(words: Words): Finding {
  const megabytes = Math.round(freemem() / 1e6);
  const text = say(words.memory, { megabytes, cpus: cpus().length });
  return { check: 'memory', state: megabytes < 400 ? 'poor' : 'ok', text };
}

/** Words a dead browser the way a build does. */
async function reasonOf(error: unknown, lang: Lang): Promise<string> {
  const { BrowserGone, goneDiagnostic } = await import('../render/browser-gone.js');
  return error instanceof BrowserGone
    ? describe(await goneDiagnostic(error), lang).message
    : causeWords(error)[lang];
}
