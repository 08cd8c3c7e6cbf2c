// `decuong check`: an outline → everything that a build would say of it, without a browser and without writing.
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { cliWords } from '../messages/cli.js';
import { fill } from '../messages/message.js';
import { type LoadedOutline, loadOutline } from '../outline/load.js';
import type { Section } from '../outline/schema.js';
import type { Run } from './commands.js';
import { exitCode } from './exit.js';

export const run: Run = async ({ operands: [file = ''], terminal }) => {
  const loaded = await loadOutline(file);
  const diagnostics = [...loaded.diagnostics];
  if (loaded.value) diagnostics.push(...(await drawable(loaded.value)));
  terminal.report(diagnostics);
  const counts = loaded.value && countsOf(loaded.value);
  const sound = counts !== undefined && !hasErrors(diagnostics);
  if (sound) terminal.line(fill(cliWords[terminal.lang].sound, { file, ...counts }));
  if (terminal.json) {
    const { describeFully } = await import('../report.js');
    const said = diagnostics.map((d) => describeFully(d, terminal.lang));
    terminal.document({ outline: file, sound, ...counts, diagnostics: said });
  }
  return exitCode(diagnostics);
};

/** What only shows when slides are made: the theme's name, pictures, charts, letters that no font has. */
async function drawable(loaded: LoadedOutline): Promise<Diagnostic[]> {
  const [{ compose }, { loadTheme }, { prepareAssets }, { missingGlyphs }] = await Promise.all([
    import('../compose/compose.js'),
    import('../theme/load.js'),
    import('../assets/assets.js'),
    import('../theme/glyphs.js'),
  ]);
  const { outline, dir, locate } = loaded;
  const { deck, diagnostics } = compose(loaded, {});
  const theme = await loadTheme(outline.province, { mode: 'light', base: dir, place: locate('province') });
  if (!theme.value) return [...diagnostics, ...theme.diagnostics];
  const assets = await prepareAssets(deck, theme.value, { dir, locate });
  const glyphs = missingGlyphs(theme.value, JSON.stringify([outline, deck]));
  return [...diagnostics, ...theme.diagnostics, ...assets.diagnostics, ...glyphs];
}

function countsOf({ outline }: LoadedOutline): { sections: number; blocks: number; sources: number } {
  const flat = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);
  const sections = flat(outline.sections);
  return {
    sections: sections.length,
    blocks: sections.reduce((sum, section) => sum + (section.blocks?.length ?? 0), 0),
    sources: outline.sources?.length ?? 0,
  };
}
