// `node bench/story.mjs <document>[=<outline made by hand>] …`: what a deck straight from the import is like. For each
// document: the share of slides of prose or points, how full they are, titles that say nothing, cuts, what an editor's
// outline has that the import has not, and dates and figures that stand on no slide and in no list.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, parseOutline, readDocument } from '../dist/index.js';
import { measuresOf } from './story/measures.mjs';
import { recalled } from './story/recall.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { slides: { type: 'boolean' }, minutes: { type: 'string' } },
});
if (positionals.length === 0) throw new Error('node bench/story.mjs <document>[=<outline>] …');

const engine = createEngine();
try {
  for (const argument of positionals) {
    const [document, outline] = argument.split('=');
    const { text: yaml, source } = await imported(document);
    const session = await engine.open(yaml);
    const { report } = await session.export(['md']);
    const measures = measuresOf(report, source);
    console.log(`\n# ${basename(document)}`);
    for (const [name, value] of Object.entries(measures.summary)) console.log(`${name.padEnd(44)} ${value}`);
    if (outline) {
      const byHand = outlineOf(await readFile(outline, 'utf8'));
      for (const [name, value] of Object.entries(recalled(outlineOf(yaml), byHand)))
        console.log(`${name.padEnd(44)} ${value}`);
    }
    if (values.slides) for (const line of measures.lines) console.log(line);
    await session[Symbol.asyncDispose]?.();
  }
} finally {
  await engine.close();
}

async function imported(path) {
  const bytes = await readFile(path);
  const { value, diagnostics } = await engine.importDocument(bytes, basename(path));
  if (!value) throw new Error(`${path}: ${diagnostics.map(({ code }) => code).join(' ')}`);
  return { text: value.yaml, source: wordsOf(await readDocument(bytes, basename(path))) };
}

function outlineOf(text) {
  const { value, diagnostics } = parseOutline(text, 'outline.yaml');
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join(' '));
  return value.outline;
}

/** All text that the reader found. */
function wordsOf({ value }) {
  const texts = [];
  const walk = (one) => {
    if (Array.isArray(one)) one.forEach(walk);
    else if (one && typeof one === 'object') {
      if (Array.isArray(one.runs)) texts.push(one.runs.map(({ text }) => text).join(''));
      Object.values(one).forEach(walk);
    }
  };
  walk(value?.blocks ?? []);
  walk(value?.notes ?? []);
  return texts.join('\n');
}
