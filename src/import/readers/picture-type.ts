// A picture's magic bytes → its MIME type, whatever its name or file says; undefined for other formats.

/** MIME types by magic bytes. */
const SIGNATURES: readonly [string, string][] = [
  ['\u0089PNG', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['BM', 'image/bmp'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
];
export function pictureType(data: Uint8Array): string | undefined {
  const head = Buffer.from(data.subarray(0, 256)).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}
