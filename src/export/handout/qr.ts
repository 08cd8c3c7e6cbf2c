// A link → its QR code as inline SVG, black on white with the quiet zone of four modules (ISO/IEC 18004).
import qrcode from 'qrcode-generator';

const QUIET = 4;

/** Links with Vietnamese letters: the library's own reading keeps eight bits of each. */
const UTF8 = new TextEncoder();

export function qrCode(link: string): string {
  const code = qrcode(0, 'M');
  // The library takes one character a byte.
  code.addData(String.fromCharCode(...UTF8.encode(link)), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const side = count + 2 * QUIET;
  const path: string[] = [];
  for (let y = 0; y < count; y++)
    for (let x = 0; x < count; x++) if (code.isDark(y, x)) path.push(`M${x + QUIET},${y + QUIET}h1v1h-1z`);
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="QR"><path fill="#fff" d="M0,0h${side}v${side}h-${side}z"/><path d="${path.join('')}" shape-rendering="crispEdges"/></svg>`;
}
