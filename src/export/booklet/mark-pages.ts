// The booklet as printed, and the HTML it was printed from → the page of each mark of a note, in their order. Pure.
import { bodyOf, type PdfFile, pageNumbers, readPdf } from '../pdf-file.js';

/**
 * The browser's tags tell where each <sup> went (PDF 32000-1, 14.7.2). Pages count from 1; undefined when the tags are
 * not one a <sup>, as in a PDF of another form.
 */
export function markPages(printed: Uint8Array, html: string): number[] | undefined {
  const file = readPdf(printed);
  const root = file && /\/StructTreeRoot (\d{1,9}) 0 R/.exec(bodyOf(file, file.root))?.[1];
  if (file === undefined || root === undefined) return undefined;
  const pages = new Map(pageNumbers(file).map((number, i) => [number, i + 1]));
  const raised = raisedBelow(file, Number(root)).map((tag) => pages.get(tag) ?? 0);
  // Commas between marks are raised too.
  const written = [...html.matchAll(/<sup(?: class="mark"|>(?=,))/g)].map(([tag]) => tag !== '<sup>');
  const known = raised.length === written.length && !raised.includes(0);
  return known ? raised.filter((_, i) => written[i]) : undefined;
}

/** The page objects of the raised texts below a tag: what a paragraph begins with is the number of a note. */
function raisedBelow(file: PdfFile, tag: number, depth = 0): number[] {
  const kids = kidsOf(file, tag);
  if (depth > 64) return [];
  const isText = /\/S \/(?:P|H\d|T[HD]|Caption)\b/.test(bodyOf(file, tag));
  return kids.flatMap((kid, i) => {
    const page = isText ? pageOfRaised(file, kid) : undefined;
    if (page === undefined) return raisedBelow(file, kid, depth + 1);
    return i === 0 ? [] : [page];
  });
}

/** A tag without a meaning of its own around one piece of text: plain text is that piece alone, emphasis has a meaning. */
function pageOfRaised(file: PdfFile, tag: number): number | undefined {
  const [text, ...others] = kidsOf(file, tag);
  if (text === undefined || others.length > 0 || !bodyOf(file, tag).includes('/S /NonStruct'))
    return undefined;
  const page = /\/Pg (\d{1,9}) 0 R/.exec(bodyOf(file, text))?.[1];
  return page === undefined || kidsOf(file, text).length > 0 ? undefined : Number(page);
}

function kidsOf(file: PdfFile, tag: number): number[] {
  const kids = /\/K (?:\[([^\]]*)\]|(\d{1,9} 0 R))/.exec(bodyOf(file, tag));
  return [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d{1,9}) 0 R/g)].map((kid) => Number(kid[1]));
}
