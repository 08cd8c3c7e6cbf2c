// Findings and sections → the comments of the YAML: where each section began, and "kiểm tra: …" at what to look at.
import { type Diagnostic, describe } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import type { Outline, Section } from '../../outline/schema.js';
import type { Origin } from '../model.js';
import { excerpt } from '../structure/places.js';

const CHECK: Record<Lang, string> = { vi: 'kiểm tra', en: 'check' };
const LONGEST = 220;

interface Placed {
  path: string;
  origin: Origin;
}

/** Comment lines by path; a finding stands at the last section or block that begins before its place. */
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
    if (/sections\.\d+$/.test(path)) add(path, began(origin, headingAt(outline, path), outline.lang));
  for (const finding of findings) {
    const path = nearest(placed, finding) ?? 'title';
    add(path, `${CHECK[outline.lang]}: ${describe(finding, outline.lang).message}`);
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

function began({ page, line, paragraph }: Origin, heading: string, lang: Lang): string {
  const words = lang === 'vi' ? ['trang', 'dòng', 'đoạn'] : ['page', 'line', 'paragraph'];
  const parts = [page, line, line ? undefined : paragraph].map((value, index) =>
    value === undefined ? '' : `${words[index]} ${value}`,
  );
  const place = parts.filter((part) => part !== '').join(', ');
  return `── ${excerpt(heading, 14)}${place ? ` (${place})` : ''}`;
}

function nearest(placed: readonly Placed[], finding: Diagnostic): string | undefined {
  const paragraph = Number(finding.params.paragraph ?? 0);
  if (!finding.line && paragraph === 0) return undefined;
  let best: string | undefined;
  for (const { path, origin } of placed) {
    const begins = finding.line ? (origin.line ?? 0) <= finding.line : (origin.paragraph ?? 0) <= paragraph;
    if (begins) best = path;
  }
  return best;
}
