// `decuong check`: an outline → everything a build would report about it, and how well it agrees with its source
// documents. Writes no deck and needs no browser.

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
  const preview = loaded.value && (await previewDeck(loaded.value, signal));
  diagnostics.push(...(preview?.diagnostics ?? []));
  if (readable.value && values.source.length === 0)
    diagnostics.push(...(await ownSlips(readable.value, loaded.diagnostics)));
  const compared =
    values.source.length === 0 ? undefined : await compare(loaded.value, values.source, signal);
  diagnostics.push(...(compared?.diagnostics ?? []));
  const inputs = [file, ...values.source];
  const page = await writtenPage(
    { ...values, inputs, lang: terminal.lang, signal },
    compared?.value,
    preview,
  );
  diagnostics.push(...page.diagnostics);
  addSlideTitles(diagnostics, preview?.slides ?? []);
  const counts = loaded.value && countsOf(loaded.value);
  // Mistakes in the source document do not make an outline unsound for repeating them.
  const outlineProblems = diagnostics.filter(
    ({ code }) => values.source.length === 0 || !code.startsWith('slips/'),
  );
  const sound = counts !== undefined && !hasErrors(outlineProblems);
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

/** Findings carry an outline path; readers know the slide's title. */
function addSlideTitles(diagnostics: (Diagnostic & { path?: string })[], slides: readonly Titled[]): void {
  for (const found of diagnostics) {
    const title = found.path === undefined ? undefined : slideAt(found.path, slides);
    if (title !== undefined) found.slide = title;
  }
}

interface ReviewRequest {
  report: string | undefined;
  force: boolean;
  inputs: readonly string[];
  lang: Lang;
  signal: AbortSignal;
}

/** Writes the page for a reviewer if one was requested; returns its path. */
async function writtenPage(
  { report, lang, ...options }: ReviewRequest,
  compared: Compared | undefined,
  preview: DeckPreview | undefined,
): Promise<Result<string>> {
  if (report === undefined) return { diagnostics: [] };
  if (options.inputs.length < 2) return { diagnostics: [diagnostic('check/report-of-nothing', {})] };
  if (!compared || !preview) return { diagnostics: [] };
  const { loaded, sources, comparison, slips } = compared;
  const { slides, seen } = preview;
  const findings = [...seen, ...comparison.findings, ...slips];
  // Aligns again because the comparison ran in a thread that returns only its findings. It finished within its
  // limits, so this is quick.
  const { alignOutline } = await import('../check/check-outline.js');
  const context = alignOutline(loaded, sources);
  const diagnostics = await writeReview(report, { context, findings, slides, lang }, options);
  return { diagnostics, ...(diagnostics.length === 0 && { value: report }) };
}

/** An outline with its source documents and how well they agree. */
interface Compared {
  loaded: LoadedOutline;
  sources: ReadSource[];
  comparison: Comparison;
  /** Mistakes within the documents themselves. */
  slips: Diagnostic[];
}

/** Reads the documents even if the outline is invalid, so that their problems are reported too. */
async function compare(
  loaded: LoadedOutline | undefined,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Result<Compared>> {
  const diagnostics: Diagnostic[] = [];
  const sources: ReadSource[] = [];
  for (const file of new Set(files)) {
    const { value, diagnostics: problems } = await readSource(file, signal);
    diagnostics.push(...problems);
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

/** Mistakes within the outline itself, unless the loader has already reported them for the same line. */
async function ownSlips(
  loaded: LoadedOutline,
  alreadyReported: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const { slipsOfOutline } = await import('../slips/outline.js');
  const seen = new Set(alreadyReported.map(({ line, params }) => `${line} ${params.text}`));
  return slipsOfOutline(loaded).filter(({ line, params }) => !seen.has(`${line} ${params.text}`));
}

/** Mistakes within each document, except for words its reader has already reported. */
async function slipsOf(
  sources: readonly ReadSource[],
  alreadyReported: readonly Diagnostic[],
): Promise<Diagnostic[]> {
  const { slipsOfDocument } = await import('../import/report/slips.js');
  return sources.flatMap(({ document, file }) =>
    slipsOfDocument(document, { told: alreadyReported }).map((found) => ({ ...found, file })),
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

interface DeckPreview {
  diagnostics: Diagnostic[];
  /** Findings about slides, also included in `diagnostics`. */
  seen: Finding[];
  slides: Titled[];
}

/** Problems that only show when slides are made: an unknown theme, missing pictures, characters no font covers. */
async function previewDeck(loaded: LoadedOutline, signal: AbortSignal): Promise<DeckPreview> {
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
