// Elements of a web page that are the text of notes → those notes.
import type { SourceNote } from '../../model.js';
import { bareMark } from '../../text/note-mark.js';
import { textOf } from '../lines/line.js';
import type { HtmlElement } from './dom.js';
import { inlineRuns } from './inline.js';

/**
 * Ids of note texts. Word: ftn1, edn1 (Google Docs links back to ftnt_ref1); Markdown tools: fn1, fn:1; wikis:
 * cite_note-1.
 */
const BODY_ID = /^_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|note|cite_note)[-_:]?(\d{1,3})$/i;
const BACK_LINK =
  /#_?(?:ftnref|ftnt_ref|ednref|fnref|footnote-ref|cite_ref|sdfootnote|sdendnote)[-_:]?(\d{1,3})(?!\d|sym)/i;
const LEADING_MARK = /^\s*[[(]?(\d{1,3})[\])]?[.:]?\s*/;

/** Removes note texts from the page before the article extractor discards their ids. */
export function takeNotes(body: HtmlElement): SourceNote[] {
  const notes: SourceNote[] = [];
  const raised = raisedTwice(body);
  const linked = linkedNotes(body);
  for (const element of body.querySelectorAll('[id], p, li, dd, div')) {
    const note = noteOf(element, raised, linked);
    if (!note || notes.some(({ mark }) => mark === note.mark)) continue;
    notes.push(note);
    element.remove();
  }
  return notes;
}

/** Superscript numbers that occur in the text and again at the start of a paragraph. */
function raisedTwice(body: HtmlElement): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const element of body.querySelectorAll('sup')) {
    const mark = bareMark(element.textContent ?? '');
    if (!/^\d{1,3}$/.test(mark)) continue;
    if (seen.has(mark) && startsParagraph(element)) twice.add(mark);
    seen.add(mark);
  }
  return twice;
}

/** Whether a superscript number starts its paragraph. */
function startsParagraph(sup: HtmlElement): boolean {
  const paragraph = sup.closest('p, li');
  const mark = sup.textContent?.trim() ?? '';
  const isAlone = paragraph?.textContent?.trim() === mark;
  return paragraph !== null && !isAlone && firstText(paragraph, sup) === sup;
}

/** The superscript element if no text precedes it, else the element with that text. */
function firstText(within: HtmlElement, sup: HtmlElement): HtmlElement | undefined {
  for (const node of within.childNodes) {
    if (node === sup) return sup;
    if ((node.textContent ?? '').trim() === '') continue;
    return node.nodeType === 1 ? firstText(node as HtmlElement, sup) : within;
  }
  return undefined;
}

/** Paragraphs that start with a mark and are the target of its link, with their marks. */
function linkedNotes(body: HtmlElement): Map<HtmlElement, string> {
  const found = new Map<HtmlElement, string>();
  const targets = targetsIn(body);
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const text = link.textContent?.trim() ?? '';
    const mark = bareMark(text);
    const isMark = mark !== text || link.closest('sup') !== null || link.querySelector('sup') !== null;
    const target = targets.get((link.getAttribute('href') ?? '').slice(1));
    const note = target?.closest('p, li, dd, div');
    if (!isMark || !/^\d{1,3}$/.test(mark) || !note || note === link.closest('p, li, dd, div')) continue;
    const isHeld = note.localName !== 'div' || note.querySelector('p, div, li, table') === null;
    if (isHeld && LEADING_MARK.exec(note.textContent ?? '')?.[1] === mark) found.set(note, mark);
  }
  return found;
}

function targetsIn(body: HtmlElement): Map<string, HtmlElement> {
  const targets = new Map<string, HtmlElement>();
  for (const element of body.querySelectorAll('[id], a[name]')) {
    const name = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
    if (!targets.has(name)) targets.set(name, element);
  }
  return targets;
}

function noteOf(
  element: HtmlElement,
  raised: ReadonlySet<string>,
  linked: ReadonlyMap<HtmlElement, string>,
): SourceNote | undefined {
  const mark =
    linked.get(element) ??
    BODY_ID.exec(element.getAttribute('id') ?? '')?.[1] ??
    markOfBackLink(element) ??
    markOfRaised(element, raised);
  if (!mark) return undefined;
  const runs = inlineRuns([element]).filter((run) => !/^\s*[↑↩⏎^]+\s*$/u.test(run.text));
  const lead = LEADING_MARK.exec(textOf(runs));
  const skip = lead?.[1] === mark ? lead[0].length : 0;
  return { mark, runs: cut(runs, skip), origin: {} };
}

/** A paragraph that starts with a link back to its mark. */
function markOfBackLink(element: HtmlElement): string | undefined {
  if (element.localName !== 'p' && element.localName !== 'li') return undefined;
  const link = element.querySelector('a');
  const mark = BACK_LINK.exec(link?.getAttribute('href') ?? '')?.[1];
  const text = link?.textContent?.trim() ?? '';
  return mark && (element.textContent ?? '').trimStart().startsWith(text) ? mark : undefined;
}

/** A paragraph that starts with a superscript number cited before it. */
function markOfRaised(element: HtmlElement, raised: ReadonlySet<string>): string | undefined {
  if (element.localName !== 'p' && element.localName !== 'li') return undefined;
  const sup = element.querySelector('sup');
  const mark = bareMark(sup?.textContent ?? '');
  return sup && raised.has(mark) && startsParagraph(sup) ? mark : undefined;
}

function cut(runs: readonly SourceNote['runs'][number][], length: number): SourceNote['runs'] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left).replaceAll('\n', ' ');
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}
