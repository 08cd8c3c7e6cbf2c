// How large the shown slide and the overview's tiles are, and where the bar stands.

/**
 * The place of a slide on a screen of `width` × `height` CSS px, as large as it fits. Where `beside` it, or below it,
 * there is room for the bar (`thick`, and `long` for its length), the bar can stay in sight; else it comes over the foot.
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

/** Tiles of the overview: two a row at least, about 307 px wide, larger where a screen would hold more than eight. */
function placeTiles(width: number): { tile: number; gap: number } {
  const gap = width < 600 ? 12 : 24;
  return { tile: Math.min((width - 3 * gap) / 2, Math.max(307.2, width / 8)) / 1280, gap };
}

/**
 * Keeps the shown slide as large as its stage allows. The stage is measured, not the window: slides are wider than a
 * phone, and whatever stands out of a phone's window makes it report a larger one.
 */
export function keepScale(deck: HTMLElement): void {
  const stage = deck.parentElement ?? document.body;
  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = stage;
    // Fingers do not call the bar by moving about; on the full screen nothing stands beside the slide for long.
    const stays = matchMedia('(pointer: coarse)').matches && !document.fullscreenElement;
    const { scale, left, top, bar } = placeSlide(width, height, stays);
    const { tile, gap } = placeTiles(width);
    const lengths = { scale, tile, left: `${left}px`, top: `${top}px`, gap: `${gap}px` };
    for (const [name, value] of Object.entries(lengths)) deck.style.setProperty(`--${name}`, String(value));
    document.documentElement.dataset.bar = bar;
  };
  addEventListener('resize', resize);
  addEventListener('fullscreenchange', resize);
  // A browser's own bars come and go without a word to the window.
  new ResizeObserver(resize).observe(stage);
  resize();
}

/** Whether two fingers have enlarged a window: one finger then moves about in it and turns nothing. */
export function isZoomed(target: Document): boolean {
  return (target.defaultView?.visualViewport?.scale ?? 1) > 1.05;
}

export function tellZoom(): void {
  const tell = (): void => void document.documentElement.classList.toggle('zoomed', isZoomed(document));
  visualViewport?.addEventListener('resize', tell);
}
