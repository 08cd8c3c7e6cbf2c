// Sizes of the current slide and the overview's tiles, and the place of the toolbar.

/**
 * Places a slide as large as fits on a screen of `width` × `height` CSS px. If there is room for the toolbar
 * (`thick` by `long`) beside or below it, the toolbar can stay visible there; otherwise it overlays the slide's
 * bottom.
 */
function placeSlide(
  width: number,
  height: number,
  stays: boolean,
): { scale: number; left: number; top: number; bar: 'below' | 'beside' | 'over' } {
  const [thick, long] = [64, 280];
  const scale = Math.min(width / 1280, height / 720);
  const [across, down] = [width - 1280 * scale, height - 720 * scale];
  const [left, top] = [across / 2, down / 2];
  if (stays && down >= thick) return { scale, left, top: Math.min(top, down - thick), bar: 'below' };
  if (stays && across >= thick && height >= long)
    return { scale, left: Math.min(left, across - thick), top, bar: 'beside' };
  return { scale, left, top, bar: 'over' };
}

/** Overview tiles: at least two per row, about 307 px wide, larger on screens that would fit more than eight. */
function placeTiles(width: number): { tile: number; gap: number } {
  const gap = width < 600 ? 12 : 24;
  return { tile: Math.min((width - 3 * gap) / 2, Math.max(307.2, width / 8)) / 1280, gap };
}

/**
 * Keeps the current slide as large as its container allows. Measures the container, not the window: slides are
 * wider than a phone, and overflowing content makes phones report a larger window.
 */
export function keepScale(deck: HTMLElement): void {
  const stage = deck.parentElement ?? document.body;
  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = stage;
    // Touch users cannot call up the toolbar by moving a pointer; in full-screen mode nothing stays beside the
    // slide.
    const stays = matchMedia('(pointer: coarse)').matches && !document.fullscreenElement;
    const { scale, left, top, bar } = placeSlide(width, height, stays);
    const { tile, gap } = placeTiles(width);
    const lengths = { scale, tile, left: `${left}px`, top: `${top}px`, gap: `${gap}px` };
    for (const [name, value] of Object.entries(lengths)) deck.style.setProperty(`--${name}`, String(value));
    document.documentElement.dataset.bar = bar;
  };
  addEventListener('resize', resize);
  addEventListener('fullscreenchange', resize);
  // Browser toolbars appear and disappear without a window resize event.
  new ResizeObserver(resize).observe(stage);
  resize();
}

/** Whether the user has pinch-zoomed; a single finger then pans instead of turning slides. */
export function isZoomed(target: Document): boolean {
  return (target.defaultView?.visualViewport?.scale ?? 1) > 1.05;
}

export function tellZoom(): void {
  const tell = (): void => void document.documentElement.classList.toggle('zoomed', isZoomed(document));
  visualViewport?.addEventListener('resize', tell);
}
