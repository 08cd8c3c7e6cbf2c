#!/usr/bin/env node
// The entry point: runs the bundle in dist/program/ with the code that an earlier start compiled.
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './code-cache.js';

type Program = typeof import('./commands/program.js');

const argv = process.argv.slice(2);
const file = fileURLToPath(new URL('./program/program.js', import.meta.url));
const { exports, keep } = loadCompiled<Program>(file, use(argv));
await exports.start(argv, keep);

/** What decides which parts of the program run: the command and the formats, as typed. */
function use(words: readonly string[]): string {
  const formats = words.findIndex((word) => /^(?:-f|--formats)(?:=|$)/.test(word));
  return [words[0], ...words.slice(formats < 0 ? words.length : formats).slice(0, 2)].join(' ');
}
