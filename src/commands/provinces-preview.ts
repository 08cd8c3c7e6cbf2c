// `decuong provinces preview`: a contact sheet of one theme's layouts, or of one slide in all themes.
import { join } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { excerpt, say } from '../diagnostics/excerpt.js';
import { fill } from '../messages/message.js';
import { previewWords } from '../messages/preview.js';
import { writeFiles } from '../platform/files.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';
import { progressBar } from './terminal.js';

export const run: Run = async ({ operands, values, terminal, signal }) => {
  const { preview } = await import('../preview/preview.js');
  const words = previewWords[terminal.lang];
  const { mode, layout, browser } = values;
  const { lang } = terminal;
  const options = { theme: operands[1] ?? 'all', base: process.cwd(), mode, layout, browser, lang, signal };
  const made = await preview(options, (theme, done, of) => {
    const what = theme === undefined ? words.drawing : say(words.looking, { name: theme });
    terminal.progress(`${progressBar(done, of)} ${what}`);
  });
  const folder = values.out ?? 'output';
  const written = made.value ? await writeFiles(folder, made.value, { signal }) : { diagnostics: [] };
  const diagnostics = [...made.diagnostics, ...written.diagnostics];
  const files = hasErrors(written.diagnostics)
    ? []
    : (made.value ?? []).map(({ path }) => join(folder, path));
  terminal.report(diagnostics);
  if (files.length > 0) terminal.line(fill(words.written, { files: files.map(excerpt).join(', ') }));
  if (terminal.json) terminal.document({ files, diagnostics });
  return exitCode(diagnostics);
};
