// Wraps pdf.js: opens a PDF and reads the text pieces of its pages with position, size and weight.
import { setTimeout } from 'node:timers/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type Matrix, matrixOf, type Ops } from './drawing.js';
import { type Face, faceOf } from './faces.js';
import { drawnPage, type PdfPage } from './page.js';
import { type PagePicture, picturesOf } from './pictures.js';

export interface Pdf {
  pages: number;
  title?: string;
  /** @throws if the page cannot be read */
  page(number: number): Promise<PdfPage>;
  /** Pictures of the page. Empty unless the PDF was opened with `forPictures`. */
  pictures(number: number): Promise<{ pictures: PagePicture[]; skipped: number }>;
  close(): Promise<void>;
}

export class PdfError extends Error {
  override name = 'PdfError';
  constructor(readonly why: 'encrypted' | 'damaged') {
    super(why);
  }
}

/** In pixels: a phone photo. pdf.js has no other limit on decoding pictures. */
export const LARGEST_PICTURE = 25e6;
/** Maximum wait for a picture after its page was read, in ms. */
const PICTURE_TIMEOUT = 3000;

type PdfJs = Pick<typeof import('pdfjs-dist'), 'OPS' | 'AnnotationMode'>;

/**
 * `forPictures`: decode pictures, which is slow.
 *
 * @throws PdfError
 */
export async function openPdf(bytes: Uint8Array, forPictures = false): Promise<Pdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    // Needed to tell whether the glyphs of a font are mapped to letters.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    // 1 skips every picture when only text is read.
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
    page: async (number) => readPage(await document.getPage(number), faces, pdfjs),
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

async function readPage(page: PDFPageProxy, faces: Map<string, Face>, pdfjs: PdfJs): Promise<PdfPage> {
  const drawing = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const fields = await page.getAnnotations().catch(() => []);
  const find = (font: string): Face => {
    const known =
      faces.get(font) ?? faceOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined);
    faces.set(font, known);
    return known;
  };
  const read = drawnPage(drawing, pdfjs.OPS, viewOf(page), find, fields);
  page.cleanup();
  return read;
}

/** Viewport of the displayed page, with rotation and crop box applied. */
function viewOf(page: PDFPageProxy): { width: number; height: number; transform: Matrix } {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { width, height, transform: matrixOf(transform) };
}

async function readPictures(
  page: PDFPageProxy,
  ops: Ops,
): Promise<{ pictures: PagePicture[]; skipped: number }> {
  const drawing = await page.getOperatorList();
  const find = (name: string): Promise<unknown> => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    const decoded = new Promise((resolve) => {
      objects.get(name, resolve);
    });
    return Promise.race([decoded, setTimeout(PICTURE_TIMEOUT, undefined, { ref: false })]);
  };
  const found = await picturesOf(drawing, ops, viewOf(page), find);
  page.cleanup();
  return found;
}
