// Reads the text filled in on a page: form fields, and text typed over the page.
import type { Matrix } from './drawing.js';
import { faceOf } from './faces.js';
import type { TextItem } from './pieces.js';

interface Annotation {
  subtype: string;
  fieldType?: string;
  fieldValue?: unknown;
  hidden?: boolean;
  noView?: boolean;
  contentsObj?: { str?: string };
  rect: number[];
}

/** Font size assumed for field text, in pt. */
const DEFAULT_SIZE = 12;

export function fieldPieces(annotations: readonly unknown[], view: { transform: Matrix }): TextItem[] {
  return annotations.filter(isAnnotation).flatMap((annotation) => {
    const lines = textIn(annotation)
      .split(/\r\n?|\n/)
      .map((line) => line.trim());
    const box = boxOf(annotation.rect, view.transform);
    const pitch = Math.min(1.2 * DEFAULT_SIZE, (box.bottom - box.top) / Math.max(1, lines.length));
    const size = pitch / 1.2;
    return lines.flatMap((text, row): TextItem[] => {
      if (text === '') return [];
      const y = lines.length === 1 ? (box.top + box.bottom) / 2 + 0.3 * size : box.top + (row + 0.9) * pitch;
      const width = Math.min(box.right - box.left, 0.5 * size * text.length);
      const look = { bold: false, italic: false, artifact: false, turned: false, face: faceOf(undefined) };
      return [{ text, x: box.left + 2, y, width, size, ...look }];
    });
  });
}

const isAnnotation = (value: unknown): value is Annotation =>
  typeof value === 'object' && value !== null && 'rect' in value && Array.isArray(value.rect);

/**
 * Text of form fields (text or choice) and of free text annotations. Signatures and comments are not part of the
 * document.
 */
function textIn({ subtype, fieldType, fieldValue, hidden, noView, contentsObj }: Annotation): string {
  if (hidden || noView) return '';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const values: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}

function boxOf(rect: readonly number[], [a, b, c, d, e, f]: Matrix) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
