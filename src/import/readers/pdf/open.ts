// Bytes of a PDF → its pages' text pieces with place, size and weight. pdf.js and its types stay in this file.
import { setTimeout } from 'node:timers/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type PagePicture, picturesOf } from './pictures.js';
import { type Rule, rulesOf } from './rules.js';

/** Text set in one go; lengths in pt, `y` is the baseline's distance from the page's top. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Marked by the PDF as no part of the text: running heads, page numbers. */
  artifact: boolean;
  /** Not set on a horizontal line: a watermark, a stamp. */
  turned: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
}

export interface Pdf {
  pages: number;
  title?: string;
  /** @throws when the page cannot be read */
  page(number: number): Promise<PdfPage>;
  /** Those of the page; none unless the PDF was opened for its pictures. */
  pictures(number: number): Promise<{ pictures: PagePicture[]; skipped: number }>;
  close(): Promise<void>;
}

export class PdfError extends Error {
  override name = 'PdfError';
  constructor(readonly why: 'encrypted' | 'damaged') {
    super(why);
  }
}

interface Face {
  bold: boolean;
  italic: boolean;
}

/** A photograph of a telephone, px; pdf.js unpacks pictures without any other limit. */
export const LARGEST_PICTURE = 25e6;
/** ms that a picture may take after its page was read. */
const PATIENCE = 3000;

/**
 * `forPictures`: pdf.js decodes pictures, which takes its time.
 *
 * @throws PdfError
 */
export async function openPdf(bytes: Uint8Array, forPictures = false): Promise<Pdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    // For the text alone no picture is small enough to be decoded.
    maxImageSize: forPictures ? LARGEST_PICTURE : 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  const document = await loading.promise.catch((error: unknown) => {
    throw new PdfError(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
    );
  });
  const faces = new Map<string, Face>();
  const title = await titleOf(document);
  return {
    pages: document.numPages,
    ...(title ? { title } : {}),
    page: async (number) => readPage(await document.getPage(number), faces, pdfjs.OPS),
    pictures: async (number) => readPictures(await document.getPage(number), pdfjs.OPS),
    close: () => loading.destroy(),
  };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string' || !title.trim().includes(' ')) return undefined;
  return /microsoft word|\.(?:docx?|pdf)\b|untitled/i.test(title) ? undefined : title.trim();
}

async function readPage(
  page: PDFPageProxy,
  faces: Map<string, Face>,
  ops: Readonly<Record<string, number>>,
): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const fonts = new Set(content.items.flatMap((item) => ('str' in item ? [item.fontName] : [])));
  // Names of fonts and the rules of tables come only with a page's drawing.
  const drawing = fonts.size > 0 ? await page.getOperatorList().catch(() => undefined) : undefined;
  readFaces(page, fonts, faces);
  const marked: boolean[] = [];
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      if (item.str !== '') pieces.push(piece(item, height, faces.get(item.fontName), marked.includes(true)));
    } else if (item.type === 'endMarkedContent') marked.pop();
    else marked.push('tag' in item && item.tag === 'Artifact');
  }
  page.cleanup();
  return { width, height, pieces, rules: drawing ? rulesOf(drawing, ops, height) : [] };
}

async function readPictures(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
): Promise<{ pictures: PagePicture[]; skipped: number }> {
  const drawing = await page.getOperatorList();
  const find = (name: string): Promise<unknown> => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    const decoded = new Promise((resolve) => {
      objects.get(name, resolve);
    });
    return Promise.race([decoded, setTimeout(PATIENCE, undefined, { ref: false })]);
  };
  const { width, height } = page.getViewport({ scale: 1 });
  const found = await picturesOf(drawing, ops, { width, height }, find);
  page.cleanup();
  return found;
}

interface TextItem {
  str: string;
  width: number;
  transform: number[];
}

function piece(item: TextItem, height: number, face: Face | undefined, artifact: boolean): Piece {
  const [, slope = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d);
  return {
    text: item.str,
    x,
    y: height - y,
    width: item.width,
    size,
    bold: face?.bold ?? false,
    italic: face?.italic ?? false,
    artifact,
    turned: Math.abs(slope) > 0.05 * size,
  };
}

function readFaces(page: PDFPageProxy, fonts: ReadonlySet<string>, faces: Map<string, Face>): void {
  for (const font of fonts) {
    if (faces.has(font)) continue;
    const face: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
    const {
      name = '',
      bold = false,
      black = false,
      italic = false,
    } = (face ?? {}) as Partial<Face & { name: string; black: boolean }>;
    faces.set(font, {
      bold: bold || black || /bold|black|heavy|semibold|[-,]bd\b/i.test(name),
      italic: italic || /italic|oblique/i.test(name),
    });
  }
}
