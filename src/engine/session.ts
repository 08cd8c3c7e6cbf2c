// An open outline: edit it, preview it slide by slide, export it. Whatever an edit leaves unchanged is reused.
import type { Slide } from '../deck/model.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { ExportOptions, Format } from '../export/exporter.js';
import { slideTitle } from '../export/titles.js';
import type { Lang } from '../messages/message.js';
import { applyOperations, type Operation } from '../outline/operations.js';
import { type Abortable, abortable } from '../platform/abort.js';
import { buildDeck, tracedIn } from './build.js';
import { OpenedOutline } from './opened-outline.js';
import { checkExport, checkLook } from './options.js';
import type { OutlineCache } from './prepared.js';
import { progressOf } from './progress.js';
import { type SlideReport, slideReport } from './report.js';
import { exported, type SessionExport, type SessionExportOptions } from './session-export.js';
import { drawOutline, type FittedOutline, fitOutline, type SessionLook } from './state.js';
import type { Workshop } from './workshop.js';

/** A slide of a session's deck, without its picture. */
export interface SessionSlide extends Omit<SlideReport, 'texts'> {
  /** Stays the same while the slide's content does, wherever it moves. */
  id: string;
  /** Its title, or a substitute: "Cover", "Slide 7". */
  name: string;
  /** The speaker's notes, one paragraph per string. */
  notes: readonly string[];
}

/** The result of an edit, or of a change of look. */
export interface Edited {
  /** Number of the text's state, from 0. */
  revision: number;
  /** Whether the deck matches the text: not while the outline has errors, or if no browser runs. */
  current: boolean;
  /** Ids of all slides in order. */
  slides: string[];
  /** Ids that are new in the deck. */
  added: string[];
  /** Ids that have left the deck. */
  removed: string[];
  /** Slides that the browser had to measure. */
  measured: number;
  diagnostics: Diagnostic[];
}

/** One slide as HTML. */
export interface SlidePreview {
  id: string;
  /** A `<section>` with its pictures inlined. Goes into `<div class="marpit">`, 1280 × 720 CSS px. */
  html: string;
  /** CSS for all slides of the deck, fonts inlined. */
  css: string;
}

/** Default options of an export. */
const EXPORTS: ExportOptions = { scale: 1, pdfNotes: false, handout: 2, handoutPrint: 'colour' };

/** What an engine passes to a session. */
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
  private stateCount = 0;
  /** The last fitted deck, and the text and look it was fitted to. */
  private fitted?: { state: FittedOutline; source: OpenedOutline; look: SessionLook };
  private queueEnd: Promise<unknown> = Promise.resolve();

  /** @internal Sessions are opened by an Engine. */
  constructor({ workshop, source, cache, look }: SessionParts) {
    this.workshop = workshop;
    this.source = source;
    this.cache = cache;
    this.look = look;
  }

  /** The outline's current text. */
  get text(): string {
    return this.source.text;
  }

  get revision(): number {
    return this.stateCount;
  }

  /** The deck's language; like its title, that of the last deck without errors. */
  get lang(): Lang {
    return this.fitted?.state.deck.lang ?? this.source.loaded?.outline.lang ?? 'vi';
  }

  get title(): string {
    return this.fitted?.state.deck.title ?? this.source.loaded?.outline.title ?? '';
  }

  /**
   * Replaces the outline's text, whole or by operations on its values, and fits what has changed. Operations that
   * cannot be applied change nothing and report `outline/edit-…`. A text with errors is kept, while the deck stays the
   * last one without errors.
   * @throws the signal's reason on abort. An edit that had started has then changed the text (`revision` says so), and
   * the deck follows on the next call; an edit still queued has changed nothing.
   */
  edit(change: string | readonly Operation[], options: Abortable = {}): Promise<Edited> {
    return this.enqueue(options.signal, async (signal) => {
      const { file } = this.source.place;
      const { value, diagnostics } =
        typeof change === 'string'
          ? { value: change, diagnostics: [] }
          : applyOperations(this.text, change, file);
      if (value === undefined) return this.editResult(this.fitted?.state, diagnostics);
      if (value !== this.text) {
        this.source = OpenedOutline.of(value, this.source.place);
        this.stateCount++;
      }
      return this.refit(signal);
    });
  }

  /**
   * Reloads pictures, theme and templates, which may change while the text does not.
   * @throws the signal's reason on abort.
   */
  refresh(options: Abortable = {}): Promise<Edited> {
    return this.enqueue(options.signal, (signal) => {
      this.cache.writers.clear();
      this.source = OpenedOutline.of(this.text, this.source.place);
      this.stateCount++;
      return this.refit(signal);
    });
  }

  /** Shows the outline in another look, or cut to another length. @throws the signal's reason on abort. */
  setLook(look: Partial<SessionLook>, options: Abortable = {}): Promise<Edited> {
    checkLook(look);
    return this.enqueue(options.signal, (signal) => {
      this.look = { ...this.look, ...look };
      return this.refit(signal);
    });
  }

  /** A session of its own for the same outline in another look; both share their caches. */
  with(look: Partial<SessionLook>): Session {
    checkLook(look);
    const { workshop, source, cache } = this;
    return new Session({ workshop, source, cache, look: { ...this.look, ...look } });
  }

  /** The fitted slides in order, of the last deck without errors. @throws the signal's reason on abort. */
  slides(options: Abortable = {}): Promise<SessionSlide[]> {
    return this.enqueue(options.signal, async (signal) => {
      await this.current(signal);
      return this.fitted ? slidesOf(this.fitted.state) : [];
    });
  }

  /** A slide as it will be exported; undefined if the deck has no such id. @throws the signal's reason on abort. */
  preview(id: string, options: Abortable = {}): Promise<SlidePreview | undefined> {
    return this.enqueue(options.signal, async (signal) => {
      await this.current(signal);
      const state = this.fitted?.state;
      const slide = state?.deck.slides.find((candidate) => candidate.id === id);
      if (!state || !slide) return undefined;
      const [html = ''] = state.drawing.sections([slide], state.deck);
      return { id, html, css: `${state.drawing.shared}\n${state.drawing.look}` };
    });
  }

  /** All diagnostics of the outline, its look and its slides. @throws the signal's reason on abort. */
  findings(options: Abortable = {}): Promise<Diagnostic[]> {
    return this.enqueue(options.signal, async (signal) => {
      const { value, diagnostics } = await this.current(signal);
      if (!value) return diagnostics;
      const { found } = await tracedIn(value.prepared, value.deck, signal);
      return [...diagnostics, ...found];
    });
  }

  /**
   * Exports the outline as the calls before this one leave it; later edits do not affect it. A format that fails yields
   * a diagnostic and does not affect the others.
   * @throws the signal's reason on abort, once all its work has stopped. RangeError for an unknown format or an invalid
   * option.
   */
  async export(formats: readonly Format[], options: SessionExportOptions = {}): Promise<SessionExport> {
    checkExport(formats, options);
    return this.workshop.run(options.signal, async (signal) => {
      const state = await this.enqueue(signal, async () => ({ source: this.source, look: this.look }));
      return this.exportState(state, formats, { ...options, signal });
    });
  }

  private async exportState(
    { source, look }: { source: OpenedOutline; look: SessionLook },
    formats: readonly Format[],
    { signal, lang, onProgress, ...exports }: SessionExportOptions,
  ): Promise<SessionExport> {
    const { workshop } = this;
    const onStage = progressOf(formats, onProgress, { signal });
    const drawn = await drawOutline(source, this.cache, look, { workshop, signal, onStage });
    if (!drawn.value) return exported(source, { diagnostics: drawn.diagnostics }, lang);
    const { prepared, drawing } = drawn.value;
    const wanted = { formats, exports: { ...EXPORTS, ...exports }, signal };
    const built = await workshop.inBrowser(
      (browser) =>
        workshop.tabs.use((tab) => buildDeck(prepared, drawing, wanted, browser, tab, onStage), {
          for: 'export',
          shared: drawing.shared,
          signal,
        }),
      signal,
    );
    const value = built.value?.value;
    const diagnostics = [...drawn.diagnostics, ...built.diagnostics, ...(built.value?.diagnostics ?? [])];
    return exported(source, { value: value && { ...drawn.value, built: value }, diagnostics }, lang);
  }

  /** Runs calls one by one, in the order they were made. A call aborted while queued never starts. */
  private enqueue<T>(
    callers: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const before = this.queueEnd;
    const next = this.workshop.run(callers, async (signal) => {
      await abortable(before, signal);
      return work(signal);
    });
    this.queueEnd = Promise.allSettled([before, next]);
    return next;
  }

  private async refit(signal: AbortSignal | undefined): Promise<Edited> {
    const before = this.fitted?.state;
    const { diagnostics } = await this.current(signal);
    return this.editResult(before, diagnostics);
  }

  /** The deck for the current text and look; no value if there are errors. */
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

  private editResult(before: FittedOutline | undefined, diagnostics: Diagnostic[]): Edited {
    const { fitted, source, look } = this;
    const [oldIds, newIds] = [idsOf(before), idsOf(fitted?.state)];
    const [wasShown, isShown] = [new Set(oldIds), new Set(newIds)];
    return {
      revision: this.stateCount,
      current: fitted?.source === source && fitted.look === look,
      slides: newIds,
      added: newIds.filter((id) => !wasShown.has(id)),
      removed: oldIds.filter((id) => !isShown.has(id)),
      measured: fitted && fitted.state !== before ? fitted.state.measured : 0,
      diagnostics,
    };
  }
}

function slidesOf({ deck, measures }: FittedOutline): SessionSlide[] {
  return deck.slides.map((slide, index) => {
    const { texts: _texts, ...report } = slideReport(slide, index + 1, measures.get(slide.id));
    return { ...report, id: slide.id, name: slideTitle(deck, slide, index + 1), notes: slide.notes };
  });
}

const idsOf = (state: FittedOutline | undefined): string[] =>
  (state?.deck.slides ?? []).map(({ id }: Slide) => id);
