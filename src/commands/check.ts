// `decuong check`: an outline → everything that a build would say of it, and how it agrees with its document; nothing
// is written and no browser is needed.

import type { Comparison } from '../check/check-outline.js';
import type { Titled } from '../check/review/model.js';
import { slideAt } from '../check/review/slides.js';
import type { Finding } from '../check/rule-context.js';
import { type Diagnostic, diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { cliWords } from '../messages/cli-words.js';
import type { Lang } from '../messages/message.js';
import { reviewWords } from '../messages/review.js';
import { type LoadedOutline, loadReadable } from '../outline/load.js';
import type { Section } from '../outline/schema.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';
import { type ReadSource, readSource } from './read.js';
import { titlesOf, writeReview } from './review.js';

export const run: Run = async ({ operands: [file = ''], values, terminal, signal }) => {
  const readable = await loadReadable(file, { signal });
  const loaded = hasErrors(readable.diagnostics) ? { diagnostics: readable.diagnostics } : readable;
  const diagnostics = [...loaded.diagnostics];
  const drawn = loaded.value && (await drawable(loaded.value, signal));
  diagnostics.push(...(drawn?.diagnostics ?? []));
  if (readable.value && values.source.length === 0)
    diagnostics.push(...(await ownSlips(readable.value, loaded.diagnostics)));
  const compared =
    values.source.length === 0 ? undefined : await compare(loaded.value, values.source, signal);
  diagnostics.push(...(compared?.diagnostics ?? []));
  const inputs = [file, ...values.source];
  const page = await writtenPage({ ...values, inputs, lang: terminal.lang, signal }, compared?.value, drawn);
  diagnostics.push(...page.diagnostics);
  bySlide(diagnostics, drawn?.slides ?? []);
  const counts = loaded.value && countsOf(loaded.value);
  // What is wrong with a document by itself makes no outline unsound that says the same.
  const own = diagnostics.filter(({ code }) => values.source.length === 0 || !code.startsWith('slips/'));
  const sound = counts !== undefined && !hasErrors(own);
  const words = cliWords[terminal.lang];
  terminal.report(diagnostics);
  if (sound) terminal.line(say(words.sound, { file, ...counts }));
  if (compared?.value) terminal.line(say(words.compared, countsBeside(compared.value.comparison)));
  if (compared?.value && values.source.length > 1)
    for (const one of compared.value.comparison.statements.in) terminal.line(say(words.tracedTo, { ...one }));
  if (page.value !== undefined) terminal.line(say(reviewWords[terminal.lang].written, { file: page.value }));
  if (terminal.json) {
    const { describeAll } = await import('../engine/report.js');
    const said = describeAll(diagnostics, terminal.lang);
    const comparison = compared?.value && {
      sources: compared.value.comparison.statements.in,
      ...countsBeside(compared.value.comparison),
    };
    terminal.document({ outline: file, sound, ...counts, comparison, diagnostics: said });
  }
  return exitCode(diagnostics, values.strict);
};

/** Findings know the path that they are about; people know its slide. */
function bySlide(diagnostics: (Diagnostic & { path?: string })[], slides: readonly Titled[]): void {
  for (const found of diagnostics) {
    const title = found.path === undefined ? undefined : slideAt(found.path, slides);
    if (title !== undefined) found.slide = title;
  }
}

interface Asked {
  report: string | undefined;
  force: boolean;
  inputs: readonly string[];
  lang: Lang;
  signal: AbortSignal;
}

/** The page for a reviewer, where one was asked for: its file. */
async function writtenPage(
  { report, lang, ...options }: Asked,
  compared: Compared | undefined,
  drawn: Drawable | undefined,
): Promise<Result<string>> {
  if (report === undefined) return { diagnostics: [] };
  if (options.inputs.length < 2) return { diagnostics: [diagnostic('check/report-of-nothing', {})] };
  if (!compared || !drawn) return { diagnostics: [] };
  const { loaded, sources, comparison, slips } = compared;
  const { slides, seen } = drawn;
  const findings = [...seen, ...comparison.findings, ...slips];
  // Done again, which a comparison that came to its end shows to be quick: its thread hands over what it found, not this.
  const { alignOutline } = await import('../check/check-outline.js');
  const context = alignOutline(loaded, sources);
  const diagnostics = await writeReview(report, { context, findings, slides, lang }, options);
  return { diagnostics, ...(diagnostics.length === 0 && { value: report }) };
}

/** An outline beside its documents, and how far they agree. */
interface Compared {
  loaded: LoadedOutline;
  sources: ReadSource[];
  comparison: Comparison;
  /** What the documents say wrongly by themselves. */
  slips: Diagnostic[];
}

/** The documents are read even when the outline cannot be compared, so that all say what is wrong with them. */
async function compare(
  loaded: LoadedOutline | undefined,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Result<Compared>> {
  const diagnostics: Diagnostic[] = [];
  const sources: ReadSource[] = [];
  for (const file of new Set(files)) {
    const { value, diagnostics: said } = await readSource(file, signal);
    diagnostics.push(...said);
    if (value) sources.push(value);
  }
  const unreadable = hasErrors(diagnostics);
  const slips = await slipsOf(sources, diagnostics);
  diagnostics.push(...slips);
  const [first] = sources;
  if (!loaded || !first || unreadable) return { diagnostics };
  const [{ checkWithin }, { unreadPlaces }] = await Promise.all([
    import('../check/bounded.js'),
    import('../check/unread.js'),
  ]);
  const compared = await checkWithin(loaded, sources, { signal });
  if (!compared.value) return { diagnostics: [...diagnostics, ...compared.diagnostics] };
  const { words, ...value } = compared.value;
  const unread = await unreadPlaces(first.bytes, first.document, loaded.outline, first.file, { signal });
  const comparison = { ...value, words: { ...words, lost: words.lost + unread.words } };
  return {
    value: { loaded, sources, comparison, slips },
    diagnostics: [...diagnostics, ...compared.diagnostics, ...unread.diagnostics],
  };
}

/** What the outline says wrongly by itself, where the loader has not said it of the same line. */
async function ownSlips(loaded: LoadedOutline, told: readonly Diagnostic[]): Promise<Diagnostic[]> {
  const { slipsOfOutline } = await import('../slips/outline.js');
  const seen = new Set(told.map(({ line, params }) => `${line} ${params.text}`));
  return slipsOfOutline(loaded).filter(({ line, params }) => !seen.has(`${line} ${params.text}`));
}

/** What each document says wrongly by itself; of the words that its reader has told it is not said again. */
async function slipsOf(sources: readonly ReadSource[], told: readonly Diagnostic[]): Promise<Diagnostic[]> {
  const { slipsOfDocument } = await import('../import/report/slips.js');
  return sources.flatMap(({ document, file }) =>
    slipsOfDocument(document, { told }).map((found) => ({ ...found, file })),
  );
}

const countsBeside = ({ outline, source, words, statements }: Comparison): Record<string, number> => ({
  numbers: outline.numbers,
  numbersInSource: outline.found,
  sourceNumbers: source.numbers,
  sourceNumbersKept: source.found,
  words: words.in,
  wordsLost: words.lost,
  wordsAdded: words.added,
  statements: statements.told,
  statementsTraced: statements.traced,
});

interface Drawable {
  diagnostics: Diagnostic[];
  /** Those of the slides among them. */
  seen: Finding[];
  slides: Titled[];
}

/** What only shows when slides are made: the theme's name, pictures, letters that no font has. */
async function drawable(loaded: LoadedOutline, signal: AbortSignal): Promise<Drawable> {
  const [{ compose }, { slideFindings }, { traceDeck }, { loadTheme }, { readPictures }, { missingGlyphs }] =
    await Promise.all([
      import('../compose/compose.js'),
      import('../check/deck/findings.js'),
      import('../check/deck/trace.js'),
      import('../theme/load.js'),
      import('../assets/assets.js'),
      import('../theme/glyphs.js'),
    ]);
  const { outline, dir, locate } = loaded;
  const { deck, diagnostics } = compose(loaded, {});
  const place = locate('province');
  const theme = await loadTheme(outline.province, { mode: 'light', base: dir, place, signal });
  const pictures = await readPictures(deck, { dir, locate, signal });
  const glyphs = theme.value ? missingGlyphs(theme.value, JSON.stringify([outline, deck])) : [];
  const traced = traceDeck(deck, loaded);
  const seen = slideFindings(traced, deck.lang, loaded.locateIn, ({ title, number }) =>
    title === undefined ? String(number) : `“${title}”`,
  );
  return {
    slides: titlesOf(traced),
    seen,
    diagnostics: [...diagnostics, ...seen, ...theme.diagnostics, ...pictures.diagnostics, ...glyphs],
  };
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
