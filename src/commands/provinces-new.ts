// `decuong provinces new <name>`: creates a commented theme folder to start from. Never overwrites.
import { access } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { previewWords } from '../messages/preview.js';
import { writeFiles } from '../platform/files.js';
import { slugOf } from '../platform/text.js';
import { loadTheme } from '../theme/load.js';
import { listProvinces } from '../theme/provinces.js';
import { type Parent, scaffoldTheme } from '../theme/scaffold.js';
import { shellWord } from './called.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';

export const run: Run = async ({ operands, values, terminal, signal }) => {
  const name = operands[1];
  if (name === undefined) {
    terminal.report([diagnostic('cli/missing-operand', { usage: 'decuong provinces new <name>' })]);
    return 2;
  }
  const folder = join(values.out ?? '.', slugOf(name) || 'theme');
  const finish = (diagnostics: readonly Diagnostic[], file?: string) => {
    terminal.report(diagnostics);
    if (terminal.json) terminal.document({ folder, file, diagnostics });
    return exitCode(diagnostics);
  };
  if (await exists(folder)) return finish([diagnostic('cli/theme-exists', { folder })]);
  const parent = values.from === undefined ? undefined : await parentOf(values.from, folder);
  if (parent && !parent.value) return finish(parent.diagnostics);
  const { files } = scaffoldTheme(name, parent?.value, terminal.lang);
  const written = await writeFiles(
    folder,
    files.map(({ path, text }) => ({ path, data: text })),
    { signal, root: values.out ?? '.' },
  );
  const problems = [...(parent?.diagnostics ?? []), ...written.diagnostics];
  if (hasErrors(problems)) return finish(problems);
  const file = join(folder, 'theme.yaml');
  const words = previewWords[terminal.lang];
  const path = asPath(relative('.', resolve(folder)));
  const params = { name, file, path, word: shellWord(path, process) };
  for (const line of [words.made, ...words.next]) terminal.line(say(line, params));
  return finish(problems, file);
};

/** A relative path starting with "./", so that the slash distinguishes it from a name. */
function asPath(path: string): string {
  const plain = path.replaceAll('\\', '/');
  return /^(?:\.|\/|[a-z]:)/i.test(plain) ? plain : `./${plain}`;
}

/** A unit's values as its file states them; for any other theme, those of its light mode. */
async function parentOf(from: string, folder: string): Promise<Result<Parent>> {
  const { value: theme, diagnostics } = await loadTheme(from, { mode: 'light', base: process.cwd() });
  if (!theme) return { diagnostics };
  const unit = (await listProvinces()).value?.find(({ slug }) => slug === theme.slug);
  if (unit && !/[/\\]/.test(from)) return { value: unit, diagnostics };
  const slug = /[/\\]/.test(from) ? asPath(relative(folder, resolve(from))) : from;
  const { palette, motif, frame } = theme;
  return { value: { slug, palette, motif, frame: frame.name }, diagnostics };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
