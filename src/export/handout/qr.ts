// A link → its QR code as inline SVG, black on white with a quiet zone of four modules (ISO/IEC 18004).
import qrcode from 'qrcode-generator';

const QUIET = 4;

export function qrCode(link: string): string {
  const code = qrcode(0, 'M');
  // The library keeps only the low byte of each character, so encode as UTF-8 and pass one byte per character.
  code.addData(Buffer.from(link, 'utf8').toString('latin1'), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const side = count + 2 * QUIET;
  const path: string[] = [];
  for (let y = 0; y < count; y++)
    for (let x = 0; x < count; x++) if (code.isDark(y, x)) path.push(`M${x + QUIET},${y + QUIET}h1v1h-1z`);
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="QR"><path fill="#fff" d="M0,0h${side}v${side}h-${side}z"/><path d="${path.join('')}" shape-rendering="crispEdges"/></svg>`;
}
