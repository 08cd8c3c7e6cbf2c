// Slides in a browser → the contrast of every line of text with what is really drawn behind it, in colour and in grey.
// It knows no tokens and no stylesheet: colours come from the laid-out text, grounds from a picture without the text.
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import type { Tab } from '../src/render/tab.js';

export interface Slides {
  shared: string;
  look: string;
  sections: readonly string[];
}

/** One line of text that is hard to read. */
export interface Poor {
  slide: number;
  text: string;
  ratio: number;
  required: number;
  kind: 'colour' | 'grey';
}

type Rgb = readonly [number, number, number];

interface Run {
  slide: number;
  text: string;
  rgb: Rgb;
  alpha: number;
  /** WCAG 2.2's large text, stricter: from 32 px, or 24 px in bold. */
  large: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page, so all of it is one function. */
function textRuns(): Run[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, { rgb: Rgb; alpha: number }>();
  const colourOf = (colour: string): { rgb: Rgb; alpha: number } => {
    const found = known.get(colour);
    if (found) return found;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const made = { rgb: [r, g, b] as const, alpha: a / 255 };
    known.set(colour, made);
    return made;
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (style.visibility === 'hidden' || (box.width <= 2 && box.height <= 2)) return 0;
      opacity *= Number(style.opacity);
    }
    return opacity;
  };
  const runs: Run[] = [];
  const add = (
    slide: number,
    text: string,
    style: CSSStyleDeclaration,
    opacity: number,
    box: DOMRect,
  ): void => {
    const size = Number.parseFloat(style.fontSize);
    const { rgb, alpha } = colourOf(style.color);
    const large = size >= 32 || (size >= 24 && Number(style.fontWeight) >= 700);
    const height = Math.min(box.height, size);
    const y = box.top + scrollY + (box.height - height) / 2;
    runs.push({ slide, text, rgb, alpha: alpha * opacity, large, x: box.left, y, width: box.width, height });
  };
  for (const [slide, section] of [...document.querySelectorAll('div.marpit > section')].entries()) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent || text === '') continue;
      const opacity = opacityOf(parent);
      if (opacity === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1) add(slide, text, getComputedStyle(parent), opacity, box);
    }
    const number = section.getAttribute('data-marpit-pagination');
    if (number) {
      const frame = section.getBoundingClientRect();
      const left = frame.left + Number.parseFloat(getComputedStyle(section, '::after').left);
      const box = new DOMRect(left, frame.bottom - 28 - 26, 32, 26);
      add(slide, `page ${number}`, getComputedStyle(section, '::after'), 1, box);
    }
  }
  return runs;
}

/** Device pixels a CSS px of the picture: each of its pixels is the mean of 2 × 2. */
const SCALE = 0.5;
const HIDE =
  'html section, html section *, html section::after, html section *::before, html section *::after { color: transparent !important; }';

export interface ContrastMeter {
  /** All lines below what is required; `count` is how many there were. */
  measure(slides: Slides): Promise<{ poor: Poor[]; count: number }>;
  close(): Promise<void>;
}

/** One tab for all looks: colours and sections are changed in place. */
export async function openMeter(browser: Browser, first: Slides): Promise<ContrastMeter> {
  const size = { width: 1280, height: 720 * first.sections.length };
  const html = pageDocument({ lang: 'vi', title: '', ...first });
  const tab = await browser.openTab(size);
  await tab.fill(html.replace('</head>', '<style id="hide"></style></head>'), [first.shared, first.look]);
  return {
    async measure(slides) {
      await dress(tab, slides);
      const runs = await tab.evaluate<Run[]>(`(${textRuns.toString()})()`);
      await tab.evaluate(`void (document.getElementById('hide').textContent = ${JSON.stringify(HIDE)})`);
      const { data, width, height } = await tab.photograph({ top: 0, height: size.height }, SCALE);
      const poor = runs.flatMap((run) => judge(run, data, width, height));
      return { poor, count: runs.length };
    },
    close: () => tab.close(),
  };
}

async function dress(tab: Tab, { look, sections }: Slides): Promise<void> {
  const content = JSON.stringify(sections.join('\n'));
  await tab.evaluate(`(async () => {
    document.getElementById('hide').textContent = '';
    document.adoptedStyleSheets[1].replaceSync(${JSON.stringify(look)});
    document.querySelector('div.marpit').innerHTML = ${content};
    void document.body.offsetHeight;
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => 0)));
  })()`);
}

const LINEAR = Array.from({ length: 256 }, (_, v) => {
  const c = v / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const linear = (v: number): number => LINEAR[Math.min(255, Math.max(0, Math.round(v)))]!;
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/** What a black-and-white printer makes of it (ITU-R BT.601). */
const grey = ([r, g, b]: Rgb): number => linear(0.299 * r + 0.587 * g + 0.114 * b);
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function judge(run: Run, data: Uint8Array, width: number, height: number): Poor[] {
  const required = run.large ? 3 : 4.5;
  const ratios: Record<Poor['kind'], number[]> = { colour: [], grey: [] };
  const [top, left] = [Math.max(0, Math.round(run.y * SCALE)), Math.max(0, Math.round(run.x * SCALE))];
  const bottom = Math.min(height, Math.round((run.y + run.height) * SCALE));
  const right = Math.min(width, Math.round((run.x + run.width) * SCALE));
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 3;
      const ground: Rgb = [data[at]!, data[at + 1]!, data[at + 2]!];
      const ink = run.rgb.map((c, i) => c * run.alpha + ground[i]! * (1 - run.alpha)) as unknown as Rgb;
      ratios.colour.push(contrast(luminance(ink), luminance(ground)));
      ratios.grey.push(contrast(grey(ink), grey(ground)));
    }
  return (['colour', 'grey'] as const).flatMap((kind) => {
    const ratio = worst(ratios[kind]);
    if (ratio >= required) return [];
    return [
      { slide: run.slide, text: run.text.slice(0, 40), ratio: Math.round(ratio * 100) / 100, required, kind },
    ];
  });
}

/** The worst hundredth: a cluster behind a letter counts, a single pixel at the edge of a box does not. */
function worst(ratios: number[]): number {
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 100)] ?? Number.POSITIVE_INFINITY;
}
