// Rectangles in CSS px of the page, and by how much they overflow or overlap.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** By how many px `inner` extends beyond `outer`; 0 or less if it is inside. */
export function outside(inner: Rect, outer: Rect): number {
  return Math.max(
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
}

/** By how many px two boxes overlap, along the axis where they overlap less. */
export function overlap(a: Rect, b: Rect): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** A font's content area may be taller than its line; only the line has to fit. */
export function trimToLine(rect: Rect, lineHeight: number): Rect {
  const excess = Math.max(0, rect.bottom - rect.top - lineHeight) || 0;
  return { left: rect.left, right: rect.right, top: rect.top + excess / 2, bottom: rect.bottom - excess / 2 };
}
