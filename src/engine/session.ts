// One open outline: edited, looked at slide by slide, exported. What an edit leaves as it was is not made again.
import type { Slide } from '../deck/model.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { FormatResult } from '../export/export-all.js';
import type { ExportOptions, Format, OutputFile } from '../export/exporter.js';
import { slideTitle } from '../export/titles.js';
import type { Lang } from '../messages/message.js';
import { applyOperations, type Operation } from '../outline/operations.js';
import type { Abortable } from '../platform/abort.js';
import { type BuiltDeck, buildDeck, tracedIn } from './build.js';
import { OpenedOutline } from './opened-outline.js';
import type { OutlineCache } from './prepared.js';
import { type OnProgress, progressOf } from './progress.js';
import { type Report, reportOf, type SlideReport, slideReport } from './report.js';
import { type DrawnOutline, drawOutline, type FittedOutline, fitOutline, type SessionLook } from './state.js';
import type { Workshop } from './workshop.js';

/** A slide of a session's deck, without its picture. */
export interface SessionSlide extends Omit<SlideReport, 'texts'> {
  /** The same for as long as the slide shows the same, wherever it stands. */
  id: string;
  /** Its title, or what stands for one: "Cover", "Slide 7". */
  name: string;
  /** What the speaker says, a paragraph a string. */
  notes: readonly string[];
}

/** What became of an edit, or of a change of look. */
export interface Edited {
  /** Counts the states of the text, from 0. */
  revision: number;
  /** Whether the deck is that of the text: not while anything in the outline is an error, or no browser runs. */
  current: boolean;
  /** Ids of all slides in order. */
  slides: string[];
  /** Ids of those that were not in the deck before. */
  added: string[];
  /** Ids of those that have left it. */
  removed: string[];
  /** Slides that the browser measured for it. */
  measured: number;
  diagnostics: Diagnostic[];
}

/** One slide as HTML. */
export interface SlidePreview {
  id: string;
  /** A `<section>`, pictures inside. It belongs into `<div class="marpit">`, 1280 × 720 CSS px. */
  html: string;
  /** CSS of all slides of the deck, fonts inside. */
  css: string;
}

export interface SessionExportOptions extends Abortable, Partial<ExportOptions> {
  /** Language of the report's messages; the outline's without it. */
  lang?: Lang;
  onProgress?: OnProgress;
}

export interface SessionExport {
  /** Each format with its files; one that failed has none. */
  formats: FormatResult[];
  /** All files, by their paths in the deck's folder. */
  files: OutputFile[];
  /** What report.json says; absent when the outline has errors. */
  report?: Report;
  /** The report where only some formats could be kept, and something was found on the way. */
  reportOf(formats: readonly FormatResult[], found: readonly Diagnostic[]): Report | undefined;
  /** Files that it was made of. */
  inputs: string[];
  diagnostics: Diagnostic[];
}

/** What a format is made with when nothing else is said. */
const EXPORTS: ExportOptions = { scale: 1, pdfNotes: false, handout: 2, handoutPrint: 'colour' };

/** An engine's own parts of a session. */
export interface SessionParts {
  workshop: Workshop;
  source: OpenedOutline;
  cache: OutlineCache;
  look: SessionLook;
}

export class Session {
  private readonly workshop: Workshop;
  private readonly cache: OutlineCache;
  private source: OpenedOutline;
  private look: SessionLook;
  private states = 0;
  /** The last deck that was fitted, and what it was fitted for. */
  private fitted?: { state: FittedOutline; source: OpenedOutline; look: SessionLook };
  private last: Promise<unknown> = Promise.resolve();

  /** @internal Sessions are opened by an Engine. */
  constructor({ workshop, source, cache, look }: SessionParts) {
    this.workshop = workshop;
    this.source = source;
    this.cache = cache;
    this.look = look;
  }

  /** The outline as it is written now. */
  get text(): string {
    return this.source.text;
  }

  get revision(): number {
    return this.states;
  }

  /** The language of the deck's own words, and its title: those of the last deck that was right. */
  get lang(): Lang {
    return this.fitted?.state.deck.lang ?? this.source.loaded?.outline.lang ?? 'vi';
  }

  get title(): string {
    return this.fitted?.state.deck.title ?? this.source.loaded?.outline.title ?? '';
  }

  /**
   * Gives the outline another text, whole or by operations on its values, and fits what has changed. Operations that
   * cannot be done leave everything as it was: `outline/edit-…` among the diagnostics. A text with errors is kept, and the
   * deck stays the last one that was right.
   * @throws the signal's reason when it aborts: the text is the new one, and the deck follows when it is next asked for.
   */
  edit(change: string | readonly Operation[], { signal }: Abortable = {}): Promise<Edited> {
    return this.inTurn(async () => {
      const { value, diagnostics } =
        typeof change === 'string' ? { value: change, diagnostics: [] } : applyOperations(this.text, change);
      if (value === undefined) return this.told(this.fitted?.state, diagnostics);
      if (value !== this.text) {
        this.source = OpenedOutline.of(value, this.source.place);
        this.states++;
      }
      return this.refitted(signal);
    });
  }

  /** Reads pictures, theme and templates anew: they have changed though the text has not. @throws the signal's reason when it aborts. */
  refresh({ signal }: Abortable = {}): Promise<Edited> {
    return this.inTurn(() => {
      this.cache.writers.clear();
      this.source = OpenedOutline.of(this.text, this.source.place);
      this.states++;
      return this.refitted(signal);
    });
  }

  /** Shows the outline in another look, or cut to another length. @throws the signal's reason when it aborts. */
  setLook(look: Partial<SessionLook>, { signal }: Abortable = {}): Promise<Edited> {
    return this.inTurn(() => {
      this.look = { ...this.look, ...look };
      return this.refitted(signal);
    });
  }

  /** The same outline in a session of its own, in another look; what they share is made once. */
  with(look: Partial<SessionLook>): Session {
    const { workshop, source, cache } = this;
    return new Session({ workshop, source, cache, look: { ...this.look, ...look } });
  }

  /** The deck's slides as they fit, in order; those of the last deck that was right. @throws the signal's reason when it aborts. */
  slides({ signal }: Abortable = {}): Promise<SessionSlide[]> {
    return this.inTurn(async () => {
      await this.current(signal);
      return this.fitted ? slidesOf(this.fitted.state) : [];
    });
  }

  /** A slide as it will be exported; undefined when the deck has none of this id. @throws the signal's reason when it aborts. */
  preview(id: string, { signal }: Abortable = {}): Promise<SlidePreview | undefined> {
    return this.inTurn(async () => {
      await this.current(signal);
      const state = this.fitted?.state;
      const slide = state?.deck.slides.find((one) => one.id === id);
      if (!state || !slide) return undefined;
      const [html = ''] = state.drawing.sections([slide], state.deck);
      return { id, html, css: `${state.drawing.shared}\n${state.drawing.look}` };
    });
  }

  /** All that is to be said of the outline, its look and its slides. @throws the signal's reason when it aborts. */
  findings({ signal }: Abortable = {}): Promise<Diagnostic[]> {
    return this.inTurn(async () => {
      const { value, diagnostics } = await this.current(signal);
      if (!value) return diagnostics;
      const { found } = await tracedIn(value.prepared, value.deck, signal);
      return [...diagnostics, ...found];
    });
  }

  /**
   * Makes the files of some formats. The session can be edited meanwhile: the files are of what it was when they were asked
   * for. A format that fails is a diagnostic, and leaves the others.
   * @throws the signal's reason when it aborts: nothing of it goes on by then.
   */
  async export(formats: readonly Format[], options: SessionExportOptions = {}): Promise<SessionExport> {
    const { signal, lang, onProgress, ...exports } = options;
    const onStage = progressOf(formats, onProgress);
    const { source, look, workshop } = this;
    const drawn = await drawOutline(source, this.cache, look, { workshop, signal, onStage });
    if (!drawn.value) return exported(source, { diagnostics: drawn.diagnostics }, lang);
    const { prepared, drawing } = drawn.value;
    const wanted = { formats, exports: { ...EXPORTS, ...exports }, signal };
    const built = await workshop.inBrowser(
      (browser) =>
        workshop.tabs.use((tab) => buildDeck(prepared, drawing, wanted, browser, tab, onStage), {
          shared: drawing.shared,
          exports: true,
          signal,
        }),
      signal,
    );
    const value = built.value?.value;
    const diagnostics = [...drawn.diagnostics, ...built.diagnostics, ...(built.value?.diagnostics ?? [])];
    return exported(source, { value: value && { ...drawn.value, built: value }, diagnostics }, lang);
  }

  /** One after the other, in the order in which they were asked for. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }

  private async refitted(signal: AbortSignal | undefined): Promise<Edited> {
    const before = this.fitted?.state;
    const { diagnostics } = await this.current(signal);
    return this.told(before, diagnostics);
  }

  /** The deck of the text and look of now; without a value where it has errors. */
  private async current(signal: AbortSignal | undefined): Promise<Result<FittedOutline>> {
    const { source, look, workshop, fitted } = this;
    if (fitted && fitted.source === source && fitted.look === look)
      return { value: fitted.state, diagnostics: fitted.state.diagnostics };
    const drawn = await drawOutline(source, this.cache, look, { workshop, signal });
    if (!drawn.value) return { diagnostics: drawn.diagnostics };
    const made = await fitOutline(drawn.value, workshop, { signal });
    if (made.value) this.fitted = { state: made.value, source, look };
    return made;
  }

  private told(before: FittedOutline | undefined, diagnostics: Diagnostic[]): Edited {
    const { fitted, source, look } = this;
    const [old, now] = [idsOf(before), idsOf(fitted?.state)];
    const [known, kept] = [new Set(old), new Set(now)];
    return {
      revision: this.states,
      current: fitted?.source === source && fitted.look === look,
      slides: now,
      added: now.filter((id) => !known.has(id)),
      removed: old.filter((id) => !kept.has(id)),
      measured: fitted && fitted.state !== before ? fitted.state.measured : 0,
      diagnostics,
    };
  }
}

function slidesOf({ deck, measures }: FittedOutline): SessionSlide[] {
  return deck.slides.map((slide, index) => {
    const { texts: _texts, ...told } = slideReport(slide, index + 1, measures.get(slide.id));
    return { ...told, id: slide.id, name: slideTitle(deck, slide, index + 1), notes: slide.notes };
  });
}

const idsOf = (state: FittedOutline | undefined): string[] =>
  (state?.deck.slides ?? []).map(({ id }: Slide) => id);

/** A deck that was built, with what it was made of. */
interface BuiltOutline extends DrawnOutline {
  built: BuiltDeck;
}

function exported(
  source: OpenedOutline,
  { value, diagnostics }: Result<BuiltOutline>,
  lang?: Lang,
): SessionExport {
  const { file } = source.place;
  const { built, prepared } = value ?? {};
  const report: SessionExport['reportOf'] = (formats, found) =>
    built &&
    reportOf(file, { ...built, formats: [...formats] }, [...diagnostics, ...found], lang ?? built.deck.lang);
  const pictures = [...(prepared?.pictures.values() ?? [])].flatMap(({ origin }) => origin ?? []);
  const formats = built?.formats ?? [];
  return {
    formats,
    files: formats.flatMap(({ files }) => files),
    report: report(formats, []),
    reportOf: report,
    inputs: [file, ...pictures, ...(built?.theme.files ?? [])],
    diagnostics,
  };
}
