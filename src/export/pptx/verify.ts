// The files of a package → faults that would make PowerPoint offer a repair; empty when sound. XSD validation finds
// neither missing parts nor wrong overrides (ECMA-376, part 2; part 1, 13.3). Also checks element order. Pure.
import { posix } from 'node:path';
import { orderCheck } from '../element-order.js';
import { GRAMMAR } from './grammar.js';
import type { PackagePart } from './package.js';

type Files = readonly (readonly [string, PackagePart['data']])[];

export function packageFaults(files: Files): string[] {
  const order = orderCheck(GRAMMAR);
  const texts = new Map(
    files.flatMap(([path, data]) => (typeof data === 'string' ? [[path, data] as const] : [])),
  );
  const paths = files.map(([path]) => path);
  return [
    ...duplicates(paths).map((path) => `two parts at ${path}`),
    ...typeFaults(paths, texts.get('[Content_Types].xml') ?? ''),
    ...[...texts]
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, xml]) => targetFaults(path, xml, paths)),
    ...[...texts].flatMap(([path, xml]) => order(xml).map((fault) => `${path} ${fault}`)),
    ...[...texts]
      .filter(([path]) => path.endsWith('.xml'))
      .flatMap(([path, xml]) => partFaults(path, xml, texts)),
    ...listFaults(texts),
  ];
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((m) => m[1] ?? '');

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const known = seen.has(value.toLowerCase());
    seen.add(value.toLowerCase());
    return known;
  });
}

/** Every part has a content type, and no override names a missing part. */
function typeFaults(paths: readonly string[], types: string): string[] {
  const extensions = new Set(all(types, /<Default Extension="([^"]+)"/g));
  const overrides = all(types, /<Override PartName="\/([^"]+)"/g);
  const untyped = paths.filter((path) => {
    if (path === '[Content_Types].xml') return false;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    return !overrides.includes(path) && (extension === 'xml' || !extensions.has(extension));
  });
  return [
    ...untyped.map((path) => `no content type for ${path}`),
    ...overrides
      .filter((path) => !paths.includes(path))
      .map((path) => `a content type without part: ${path}`),
    ...duplicates(overrides).map((path) => `two content types for ${path}`),
  ];
}

/** Faults of a relationships file: its owner must exist, ids be unique, and targets exist. */
function targetFaults(path: string, xml: string, paths: readonly string[]): string[] {
  const folder = posix.dirname(posix.dirname(path));
  const owner = posix.join(folder, posix.basename(path, '.rels'));
  const faults = duplicates(all(xml, /\bId="([^"]+)"/g)).map((id) => `two relationships ${id} of ${owner}`);
  if (path !== '_rels/.rels' && !paths.includes(owner)) faults.push(`relationships of no part: ${path}`);
  for (const [tag] of xml.matchAll(/<Relationship [^>]*>/g)) {
    if (tag.includes('TargetMode="External"')) continue;
    const target = posix.join(folder, all(tag, /Target="([^"]+)"/g)[0] ?? '');
    if (!paths.includes(target)) faults.push(`${owner} points to ${target}, which is not there`);
  }
  return faults;
}

/** Relationship ids in use are declared, shape ids are unique, and only some numbers have fractions. */
function partFaults(path: string, xml: string, texts: ReadonlyMap<string, string>): string[] {
  const relationships = texts.get(`${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`) ?? '';
  const declared = new Set(all(relationships, /\bId="([^"]+)"/g));
  const used = all(xml, /\br:(?:id|embed|link)="([^"]+)"/g);
  return [
    ...fractions(xml).map((value) => `${path} has ${value}, where only whole numbers may stand`),
    ...used.filter((id) => !declared.has(id)).map((id) => `${path} uses ${id}, which is not declared`),
    ...duplicates(all(xml, /<p:cNvPr id="(\d+)"/g)).map((id) => `two shapes with id ${id} in ${path}`),
  ];
}

const FRACTION = /<([\w:]+)(?: [^<>]*?)? (\w+)="(-?\d+\.\d+(?:e-?\d+)?)"/g;
/** Chart elements that may hold fractions, and attributes that hold text. */
const FRACTIONAL = /^c:(?:max|min|majorUnit|minorUnit|crossesAt|x|y|w|h)$/;
const WORDS = /^(?:name|descr|title|char|typeface|formatCode|version)$/;

function fractions(xml: string): string[] {
  const found = [...xml.matchAll(FRACTION)];
  return found
    .filter(([, element = '', attribute = '']) => !FRACTIONAL.test(element) && !WORDS.test(attribute))
    .map(([, element, attribute, value]) => `${element} ${attribute}="${value}"`);
}

/** Slides, layouts and masters are each listed exactly once, with unique ids. */
function listFaults(texts: ReadonlyMap<string, string>): string[] {
  const presentation = texts.get('ppt/presentation.xml') ?? '';
  const master = texts.get('ppt/slideMasters/slideMaster1.xml') ?? '';
  const count = (folder: string): number =>
    [...texts.keys()].filter((path) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path)).length;
  const slides = all(presentation, /<p:sldId id="(\d+)"/g);
  const layouts = all(master, /<p:sldLayoutId id="(\d+)"/g);
  const masters = all(presentation, /<p:sldMasterId id="(\d+)"/g);
  const faults = duplicates([...layouts, ...masters]).map((id) => `two layouts or masters with id ${id}`);
  faults.push(...duplicates(slides).map((id) => `two slides with id ${id}`));
  if (slides.length !== count('slides')) faults.push('slides and their list differ');
  if (layouts.length !== count('slideLayouts')) faults.push('layouts and their list differ');
  const chapters = all(presentation, /<p14:sldId id="(\d+)"/g);
  if (chapters.length > 0 && [...chapters].sort().join() !== [...slides].sort().join())
    faults.push('sections do not hold each slide once');
  return faults;
}
