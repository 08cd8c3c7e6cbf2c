// Rectangles in CSS px of the page, and how far they stand in one another's way.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** By how many px `inner` stands out of `outer`; 0 or less when it lies inside. */
export function outside(inner: Rect, outer: Rect): number {
  return Math.max(
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
}

/** By how many px two boxes overlap in the direction in which they overlap less. */
export function overlap(a: Rect, b: Rect): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** A font's content area may be higher than the line it is set in; the line is what must fit. */
export function trimToLine(rect: Rect, lineHeight: number): Rect {
  const excess = Math.max(0, rect.bottom - rect.top - lineHeight) || 0;
  return { left: rect.left, right: rect.right, top: rect.top + excess / 2, bottom: rect.bottom - excess / 2 };
}
