// templates/*.hbs, shipped and user-provided → compiled templates, with diagnostics.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closest } from 'fastest-levenshtein';
import Handlebars from 'handlebars';
import { type Diagnostic, describe, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { findPathSync } from '../platform/find.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { readWholeSync, refused } from '../platform/read.js';
import { LAYOUTS, type Layout } from './model.js';
import { Text } from './text.js';

const SHIPPED = fileURLToPath(new URL('../../templates', import.meta.url));
const PARTIALS = ['beside', 'point', 'picture', 'portrait', 'title'] as const;

export type Fill = (data: object) => string;
export interface Templates {
  /** @throws whatever Handlebars throws when a user's template fails on this slide's data. */
  get(layout: Layout): Fill;
  shipped(layout: Layout): Fill;
  /** The user's file for a layout; their folder if only a partial may be theirs; undefined without a folder. */
  file(layout: Layout): string | undefined;
}

/** The only helpers in a template: no `log`, no helper that runs code, no prototype access. */
const KNOWN = { if: true, unless: true, each: true, with: true, lookup: true, heading: true };
const COMPILE = { knownHelpers: KNOWN, knownHelpersOnly: true, preventIndent: true };
const RUN = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** @param userFolder the folder of a user's own templates, one `<layout>.hbs` each; shipped ones fill the gaps. */
export function loadTemplates(userFolder: string | undefined): Result<Templates> {
  const folder = userFolder && findPathSync(userFolder);
  const found: Diagnostic[] = folder ? checkFolder(folder) : [];
  if (found.some((d) => d.severity === 'error')) return { diagnostics: found };
  const own = environment(folder);
  const shipped = environment(undefined);
  return {
    value: {
      get: (layout) => own.get(layout),
      shipped: (layout) => shipped.get(layout),
      file: (layout) => folder && (ownFile(folder, layout) ?? folder),
    },
    diagnostics: found,
  };
}

/** Templates of one Handlebars environment, read and compiled on first use. */
function environment(folder: string | undefined): { get(layout: Layout): Fill } {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('heading', heading);
  for (const name of PARTIALS) handlebars.registerPartial(name, read(folder, join('partials', name)));
  const compiled = new Map<Layout, Fill>();
  return {
    get(layout) {
      const template = compiled.get(layout) ?? handlebars.compile(read(folder, layout), COMPILE);
      compiled.set(layout, template);
      return (data) => template(data, RUN);
    },
  };
}

/**
 * `{{heading 2 title part kicker}}`: a Markdown heading, or an HTML block if Marp would turn something in its text into
 * an emoji picture. `part` ("tiếp theo 2/3") follows in small type; `kicker` (the sub-section) comes first.
 */
function heading(
  level: number,
  text: Text | undefined,
  part?: Text,
  kicker?: Text,
): Handlebars.SafeString | '' {
  if (!(text instanceof Text)) return '';
  const above = kicker instanceof Text ? `<small class="kicker">${kicker} </small>` : '';
  const small = part instanceof Text ? ` <small class="part">(${part})</small>` : '';
  const emoji = Text.hasEmoji(text) || (kicker instanceof Text && Text.hasEmoji(kicker));
  const content = `${above}${text}${small}`;
  return new Handlebars.SafeString(
    emoji ? `<h${level}>${content}</h${level}>` : `${'#'.repeat(level)} ${content}`,
  );
}

function read(folder: string | undefined, name: string): string {
  const file = (folder && ownFile(folder, name)) ?? join(SHIPPED, `${name}.hbs`);
  const found = readWholeSync(file, LARGEST_FILE.template);
  // User files were checked when loaded, so this only happens if one has changed since.
  if ('refusal' in found) throw new Error(describe(refused(found.refusal, file), 'en').message);
  return found.bytes.toString('utf8').replace(/\r\n?/g, '\n');
}

function ownFile(folder: string, name: string): string | undefined {
  const file = join(folder, `${name}.hbs`);
  return existsSync(file) ? file : undefined;
}

function checkFolder(folder: string): Diagnostic[] {
  const names = templateNames(folder);
  if (!names) return [diagnostic('deck/templates-missing', { folder })];
  return names.flatMap((name) => checkFile(folder, name));
}

function templateNames(folder: string): string[] | undefined {
  try {
    const inside = readdirSync(folder);
    const partials = inside.includes('partials') ? readdirSync(join(folder, 'partials')) : [];
    return [...inside, ...partials.map((name) => `partials/${name}`)].filter((n) => n.endsWith('.hbs'));
  } catch {
    return undefined;
  }
}

function checkFile(folder: string, name: string): Diagnostic[] {
  const allowed = name.startsWith('partials/') ? PARTIALS : LAYOUTS;
  const layout = basename(name, '.hbs');
  const file = join(folder, name);
  if (!allowed.some((name) => name === layout)) {
    const params = { name: layout, nearest: closest(layout, allowed), allowed: allowed.join(', ') };
    return [diagnostic('deck/template-unknown', params, { file })];
  }
  if (isOutside(folder, file)) return [diagnostic('deck/template-outside', {}, { file })];
  try {
    const found = readWholeSync(file, LARGEST_FILE.template);
    if ('refusal' in found)
      return [refused(found.refusal, file, { file }, { tooLarge: 'deck/template-too-large' })];
    const source = found.bytes.toString('utf8');
    Handlebars.precompile(source, COMPILE);
    return checkPartials(source, file);
  } catch (error) {
    return [diagnostic('deck/template-syntax', { problem: problemOf(error) }, { file, ...placeOf(error) })];
  }
}

/** Follows symlinks: slides would show whatever the link points to. */
function isOutside(folder: string, file: string): boolean {
  try {
    const fromFolder = relative(realpathSync(folder), realpathSync(file));
    return fromFolder.startsWith(`..${sep}`) || isAbsolute(fromFolder);
  } catch {
    // A broken link is reported as an unreadable file.
    return false;
  }
}

/** Otherwise a missing partial would only surface on a slide that needs it. */
function checkPartials(source: string, file: string): Diagnostic[] {
  const missing: Diagnostic[] = [];
  const visitor = new Handlebars.Visitor();
  visitor.PartialStatement = (partial: hbs.AST.PartialStatement) => {
    const name = 'original' in partial.name ? String(partial.name.original) : '';
    if ((PARTIALS as readonly string[]).includes(name)) return;
    const { line, column } = partial.loc.start;
    const params = { name, allowed: PARTIALS.join(', ') };
    missing.push(diagnostic('deck/template-partial', params, { file, line, column: column + 1 }));
  };
  visitor.accept(Handlebars.parse(source));
  return missing;
}

export function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    message
      .replace(/^Parse error on line \d+:\n/, '')
      .replace(/^Maximum call stack size exceeded$/, 'it is nested too deeply, or uses itself')
      // The position is enough: the expected tokens are Handlebars internals.
      .replace(/\n-*\^\nExpecting [\s\S]*$/, '')
      .replace(/^(\S+) doesn't match (\S+)/, '{{#$1}} … {{/$2}}')
      .replace(/You specified knownHelpersOnly, but used the unknown helper/, 'there is no helper')
      .replace(/ - \d+:\d+$/, '')
      .replace(/\s*\n\s*/g, ' ')
  );
}

/** Handlebars gives the line as a property, or only in its message. */
function placeOf(error: unknown): { line?: number; column?: number } {
  if (!(error instanceof Error)) return {};
  const given = 'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : undefined;
  const line = given ?? Number(/^Parse error on line (\d+)/.exec(error.message)?.[1] ?? 0);
  const column = 'column' in error && typeof error.column === 'number' ? error.column + 1 : undefined;
  return line ? { line, column } : {};
}
