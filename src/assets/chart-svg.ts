// An SVG from ECharts → a standalone SVG with its fonts embedded. Pure.
import { facesFor } from '../theme/glyphs.js';
import type { FontFace } from '../theme/model.js';

/**
 * Removes what only an interactive chart needs: hover rules and classes, whose names depend on how many charts were
 * drawn before.
 */
export function standalone(svg: string): string {
  return svg
    .replace(/<style\s*><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>\s*/g, '')
    .replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="\w+")/g, '');
}

/** An SVG used as a picture only sees its own fonts: each subset of the faces it uses is embedded once. */
export function embedFonts(svg: string, faces: readonly FontFace[]): string {
  const needed = facesFor(
    faces.filter((face) => face.style === 'normal' && isUsed(svg, face)),
    svg.replace(/<[^>]*>/g, ''),
  );
  const rules = needed.map(
    (f) =>
      `@font-face{font-family:"${f.family}";font-weight:${f.weight};` +
      `${f.unicodeRange ? `unicode-range:${f.unicodeRange};` : ''}${f.sizeAdjust ? `size-adjust:${f.sizeAdjust};` : ''}` +
      `src:url(data:font/woff2;base64,${Buffer.from(f.data).toString('base64')})}`,
  );
  return svg.replace(
    /(<svg[^>]*>)/,
    (open) => `${open}<style>text{text-rendering:geometricPrecision}${rules.join('')}</style>`,
  );
}

function isUsed(svg: string, face: FontFace): boolean {
  const weights = face.family === 'Phudu' ? [800] : [400];
  return svg.includes(face.family) && weights.includes(face.weight);
}
