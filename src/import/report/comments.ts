// Findings and sections → comments in the YAML: where each section began, and "kiểm tra: …" where something needs
// checking.
import { type Diagnostic, describe } from '../../diagnostics/diagnostic.js';
import { checkWord } from '../../messages/import-words.js';
import type { Lang } from '../../messages/message.js';
import type { Outline, Section } from '../../outline/schema.js';
import type { Origin } from '../model.js';
import { excerpt, placeWords } from '../origin.js';

const LONGEST = 220;

interface Placed {
  path: string;
  origin: Origin;
}

/** Comment lines by path; a finding goes to the last section or block that begins before its place. */
export function commentsOf(outline: Outline, findings: readonly Diagnostic[]): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  const add = (path: string, line: string): void => {
    comments.set(path, [...(comments.get(path) ?? []), line.slice(0, LONGEST)]);
  };
  const placed: Placed[] = [];
  outline.sections.forEach((section, index) => {
    sectionPlaces(section, `sections.${index}`, placed);
  });
  for (const { path, origin } of placed)
    if (/sections\.\d+$/.test(path))
      add(path, sectionComment(origin, headingAt(outline, path), outline.lang));
  for (const finding of findings) {
    const path = nearest(placed, finding) ?? 'title';
    add(path, `${checkWord[outline.lang]}: ${describe(finding, outline.lang).message}`);
  }
  return comments;
}

function sectionPlaces(section: Section, path: string, out: Placed[]): void {
  out.push({ path, origin: section.from ?? {} });
  section.blocks?.forEach((block, index) => {
    if (block.from) out.push({ path: `${path}.blocks.${index}`, origin: block.from });
  });
  section.sections?.forEach((child, index) => {
    sectionPlaces(child, `${path}.sections.${index}`, out);
  });
}

function headingAt(outline: Outline, path: string): string {
  let section: Section | undefined;
  let sections: readonly Section[] = outline.sections;
  for (const [, index] of path.matchAll(/sections\.(\d+)/g)) {
    section = sections[Number(index)];
    sections = section?.sections ?? [];
  }
  return section ? [section.number, section.heading].filter(Boolean).join(' ') : '';
}

function sectionComment(origin: Origin, heading: string, lang: Lang): string {
  const place = placeWords(origin, lang);
  return `── ${excerpt(heading, 14)}${place ? ` (${place})` : ''}`;
}

function nearest(placed: readonly Placed[], finding: Diagnostic): string | undefined {
  const ownPath = /^(?:sections\.\d+(?:\.|$))+(?:blocks\.\d+)?/.exec(String(finding.params.path ?? ''))?.[0];
  if (ownPath) return ownPath.replace(/\.$/, '');
  const number = (name: string): number => Number(finding.params[name] ?? 0);
  const [page, line, paragraph] = [
    number('page'),
    number('line') || (finding.line ?? 0),
    number('paragraph'),
  ];
  if (line === 0 && paragraph === 0) return undefined;
  return placed.findLast(({ origin }) =>
    line > 0 ? beginsBefore(origin, page, line) : (origin.paragraph ?? 0) <= paragraph,
  )?.path;
}

/** Line numbers restart on every page of a PDF but not in text, so the page decides first if both have one. */
function beginsBefore(origin: Origin, page: number, line: number): boolean {
  const begins = origin.page ?? 0;
  return page > 0 && begins > 0 && begins !== page ? begins < page : (origin.line ?? 0) <= line;
}
