// Paths through the program that need no browser: input preparation and the work that is timed.
import { besideOf } from '../../dist/check/beside.js';
import { checkOutline } from '../../dist/check/compare.js';
import { compose } from '../../dist/compose/compose.js';
import { refit } from '../../dist/compose/refit.js';
import { bodyTexts } from '../../dist/compose/spoken.js';
import { createWriter } from '../../dist/deck/writer.js';
import { formatDiagnostic, linesOf } from '../../dist/diagnostics/print.js';
import { importDocument } from '../../dist/import/index.js';
import { readDocument } from '../../dist/import/readers/read.js';
import { parseOutline } from '../../dist/outline/load.js';
import { createSlideRenderer } from '../../dist/render/marp.js';
import { KINDS } from './documents.mjs';
import { outlineOf } from './outlines.mjs';
import { textOf } from './texts.mjs';

const loadedOf = (made) => {
  const { value, diagnostics } = parseOutline(outlineOf(made, textOf), 'a.yaml');
  if (!value) throw new Error(`refused: ${diagnostics[0]?.code}`);
  return value;
};

/**
 * Stands in for the browser's measurement: more than a fixed number of characters does not fit, at the smallest
 * step.
 */
function measured(slide) {
  const items = bodyTexts(slide).map((text) => 20 + text.length);
  const used = items.reduce((sum, one) => sum + one, 0);
  const type = { size: 24, largest: 32, least: 24 };
  return { id: slide.id, fit: 4, overflow: used > 600, type, items, available: 600, used };
}

function split(deck) {
  let slides = deck;
  for (let pass = 0; pass < 8; pass++) {
    const { deck: next, changed } = refit(slides, slides.slides.map(measured));
    slides = next;
    if (changed.length === 0) break;
  }
  return slides;
}

/** `prepare` is not timed. */
export const OUTLINE_WAYS = {
  parse: {
    prepare: (made) => outlineOf(made, textOf),
    work: (text) => {
      const { diagnostics } = parseOutline(text, 'a.yaml');
      const lines = linesOf(text);
      for (const one of diagnostics.slice(0, 100))
        formatDiagnostic(one, { lang: 'vi', colour: false, lines });
    },
  },
  compose: { prepare: loadedOf, work: (loaded) => compose(loaded, {}) },
  shorten: { prepare: loadedOf, work: (loaded) => compose(loaded, { minutes: 10 }) },
  split: { prepare: (made) => compose(loadedOf(made), {}).deck, work: split },
  write: {
    prepare: (made) => compose(loadedOf(made), {}).deck,
    work: (deck) => createWriter().value.deck(deck, new Map()),
  },
  draw: {
    prepare: async (made) => ({
      markdown: createWriter().value.deck(split(compose(loadedOf(made), {}).deck), new Map()),
      renderer: await createSlideRenderer('/* @theme a */'),
    }),
    work: ({ markdown, renderer }) => renderer.sections(markdown),
  },
  statements: { prepare: loadedOf, work: (loaded) => besideOf(loaded, []) },
  check: {
    prepare: async (made) => {
      const loaded = loadedOf(made);
      const text = made.shape === undefined ? textOf(made.text, made.length) : outlineOf(made, textOf);
      const read = await readDocument(await KINDS.txt(text), 'a.txt');
      if (!read.value) throw new Error(`refused: ${read.diagnostics[0]?.code}`);
      return { loaded, document: read.value };
    },
    work: ({ loaded, document }) => checkOutline(loaded, [{ document, file: 'a.txt' }]),
  },
};

/** Everything a build and a check do without a browser, against a document that contains the text once. */
async function whole(made) {
  const loaded = loadedOf(made);
  const { deck } = compose(loaded, {});
  const markdown = createWriter().value.deck(split(deck), new Map());
  const renderer = await createSlideRenderer('/* @theme a */');
  renderer.sections(markdown);
  const read = await readDocument(await KINDS.txt(textOf(made.text, made.length)), 'a.txt');
  checkOutline(loaded, read.value ? [{ document: read.value, file: 'a.txt' }] : []);
}
OUTLINE_WAYS.whole = { prepare: (made) => made, work: whole };

const documentWay = (kind) => ({
  prepare: (made) => KINDS[kind](textOf(made.text, made.length)),
  work: async (bytes) => {
    const { value, diagnostics } = await importDocument(bytes, `a.${kind.split('.').at(-1)}`);
    if (!value) throw new Error(`refused: ${diagnostics.at(-1)?.code}`);
  },
});

export const DOCUMENT_WAYS = Object.fromEntries(
  Object.keys(KINDS).map((kind) => [`import ${kind}`, documentWay(kind)]),
);
