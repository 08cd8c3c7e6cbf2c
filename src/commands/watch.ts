// `decuong build --watch`: rebuilds an outline's deck on each save and updates an open page.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BatchOptions, writeDeck } from '../batch/batch.js';
import { jobsOf } from '../batch/jobs.js';
import type { ViewerData } from '../browser/api.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { createEngine } from '../engine/engine.js';
import type { Edited, Session } from '../engine/session.js';
import { cliWords } from '../messages/cli-words.js';
import { viewerWords } from '../messages/viewer-words.js';
import { readTextFile } from '../outline/load.js';
import { planChanges } from '../render/changes.js';
import type { ExitCode } from './command.js';
import { exitCode } from './exit.js';
import { type LiveServer, startLiveServer } from './live-server.js';
import { openAddress } from './open-address.js';
import { secondsSince, type Terminal } from './terminal.js';
import { WatchedFiles } from './watched-files.js';

interface Watching {
  options: BatchOptions;
  outline: string;
  folder: string;
  session: Session;
  terminal: Terminal;
  page?: LivePage;
}

/**
 * Runs until the signal aborts; returns early if there is no browser.
 * @throws the signal's reason on abort
 */
export async function watchOutline(
  options: BatchOptions,
  { terminal, open }: { terminal: Terminal; open: boolean },
): Promise<ExitCode> {
  const { signal, browser, base, mode, templates, minutes, province } = options;
  const [job] = jobsOf(options.outlines, [province]);
  const outline = job?.outline ?? '';
  const engine = createEngine({ browser, signal });
  const missing = await engine.start();
  terminal.report(missing);
  if (missing.length > 0) return exitCode(missing);
  const session = await engine.openFile(outline, { base, mode, templates, minutes, province, signal });
  const folder = join(options.out, job?.name ?? '');
  const watching: Watching = { options, outline, folder, session, terminal };
  const files = new WatchedFiles((saved) => void follow(saved));
  /** Ignores errors of work that was stopped. */
  const unlessStopped = (work: Promise<void>, until: AbortSignal | undefined): Promise<void> =>
    work.catch((error: unknown) => {
      if (!until?.aborted) throw error;
    });
  const words = cliWords[terminal.lang];
  let lastRead = Promise.resolve();
  let building = new AbortController();
  /** Handles saves in order; a build of an older state is abandoned. */
  const follow = (saved: ReadonlySet<string>): Promise<void> => {
    const read = lastRead.then(async () => {
      building.abort();
      if (!(await readAgain(saved, watching))) return;
      building = new AbortController();
      void build(building.signal);
    });
    lastRead = unlessStopped(read, signal);
    return lastRead;
  };
  const build = (superseded: AbortSignal): Promise<void> => {
    const until = AbortSignal.any([superseded, ...(signal ? [signal] : [])]);
    const building = buildAndWrite(watching, until).then((made) => files.set(made));
    return unlessStopped(building, until);
  };
  try {
    await build(building.signal);
    if (open) watching.page = await openPage(session, terminal);
    terminal.line(say(words.watching, { outline }));
    await new Promise((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return 0;
  } finally {
    files.close();
    await watching.page?.server.close();
    await engine.close();
  }
}

/**
 * Rereads the outline, or the files it refers to, and updates the open page. Returns whether there is a deck to
 * build.
 */
async function readAgain(saved: ReadonlySet<string>, watching: Watching): Promise<boolean> {
  const { session, outline, terminal, page, options } = watching;
  const start = performance.now();
  const { signal } = options;
  const since = session.revision;
  let told: Edited;
  if (saved.has(resolve(outline))) {
    const text = await readTextFile(outline, { signal });
    if (text.value === undefined) {
      terminal.report(text.diagnostics);
      return false;
    }
    told = await session.edit(text.value, { signal });
  } else told = await session.refresh({ signal });
  if (told.revision === since) return false;
  await page?.follow(since);
  const words = cliWords[terminal.lang];
  const seconds = secondsSince(start, terminal.lang, 2);
  const changed = told.added.length || told.removed.length;
  if (!told.current) terminal.report(told.diagnostics);
  const said = told.current ? (changed > 0 ? words.followed : words.unchanged) : words.keptOlder;
  terminal.line(say(said, { changed, seconds }));
  return told.current;
}

/** Returns the files the deck was made from. */
async function buildAndWrite(watching: Watching, signal: AbortSignal): Promise<string[]> {
  const { session, folder, options, terminal, outline } = watching;
  const { formats, exports, lang, templates } = options;
  const built = await session.export(formats, { ...exports, lang, signal });
  const written = built.report && (await writeDeck(built, folder, { ...options, signal }));
  const diagnostics = [...built.diagnostics, ...(written?.diagnostics ?? [])];
  terminal.report(diagnostics);
  if (written && !hasErrors(diagnostics)) terminal.line(folder);
  const own = templates === undefined ? [] : await readdir(templates).catch(() => []);
  return [outline, ...built.inputs, ...own.map((name) => join(templates ?? '', name))];
}

/** A page that shows the deck, and what it shows now. */
interface LivePage {
  server: LiveServer;
  /** Updates the page to the session's current state from revision `since`. */
  follow(since: number): Promise<void>;
}

async function openPage(session: Session, terminal: Terminal): Promise<LivePage> {
  let standing = await sectionsOf(session);
  const server = await startLiveServer({
    revision: () => session.revision,
    page: async () => {
      const { files } = await session.export(['html'], { live: session.revision });
      return String(files[0]?.data ?? '');
    },
  });
  terminal.line(say(cliWords[terminal.lang].shownAt, { address: server.address }));
  openAddress(server.address);
  const follow = async (since: number): Promise<void> => {
    const [wanted, data] = [await sectionsOf(session), await dataOf(session)];
    const isRestyled = wanted.css !== standing.css;
    const changes = planChanges(
      standing.sections,
      [...wanted.sections].map(([id, { html }]) => ({ id, html })),
    );
    standing = wanted;
    const first = changes.findIndex(({ from }) => from === undefined);
    if (isRestyled) server.reload(first + 1);
    else server.update({ since, changes: changes.map(({ same: _same, ...change }) => change), data });
  };
  return { server, follow };
}

/** Every slide's HTML by id, and the shared CSS. */
async function sectionsOf(
  session: Session,
): Promise<{ sections: Map<string, { index: number; html: string }>; css: string }> {
  const sections = new Map<string, { index: number; html: string }>();
  let css = '';
  for (const [index, { id }] of (await session.slides()).entries()) {
    const preview = await session.preview(id);
    sections.set(id, { index, html: preview?.html ?? '' });
    css = preview?.css ?? css;
  }
  return { sections, css };
}

async function dataOf(session: Session): Promise<ViewerData> {
  const slides = await session.slides();
  const { lang, title } = session;
  return {
    title,
    words: viewerWords[lang],
    slides: slides.map(({ name, notes, seconds }) => ({
      title: name,
      notes: [...notes],
      origins: [],
      seconds,
    })),
    revision: session.revision,
  };
}
