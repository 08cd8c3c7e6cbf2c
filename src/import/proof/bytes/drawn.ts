// XML of a chart or diagram → the texts and values it shows.
import type { ExtractedText } from '../extracted-text.js';
import { scanXml } from './sax.js';

export function drawnPassages(xml: string, kind: 'chart' | 'diagram'): ExtractedText[] {
  const out: ExtractedText[] = [];
  const path: string[] = [];
  let text = '';
  scanXml(xml, {
    open(name) {
      path.push(name);
      if (name === 'a:t' || name === 'c:v') text = '';
    },
    text(data) {
      const top = path.at(-1);
      if (top === 'a:t' || top === 'c:v') text += data;
    },
    close(name) {
      path.pop();
      if (name !== 'a:t' && name !== 'c:v') return;
      if (name === 'c:v' && kind === 'chart' && path.includes('c:numCache')) text = shown(text);
      if (text.trim() !== '') out.push({ text, part: 'drawn', origin: {} });
    },
  });
  return out;
}

/** The shortest form of a stored number: 4.2999999999999998 is displayed as 4.3. */
function shown(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) && value.trim() !== '' ? String(Number(number.toPrecision(12))) : value;
}
