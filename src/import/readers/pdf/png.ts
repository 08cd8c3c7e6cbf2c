// Encodes raw pixels as PNG, for pictures in PDF-specific formats.
import { deflateSync } from 'node:zlib';
import { filteredRows, pngFile } from '../../../platform/png.js';

export interface Pixels {
  width: number;
  height: number;
  /** Bytes per pixel, row by row: 3 = RGB, 4 = RGBA. */
  channels: 3 | 4;
  data: Uint8Array;
}

export function encodePng({ width, height, channels, data }: Pixels): Uint8Array {
  const packed = deflateSync(filteredRows(data, width * channels, height), { level: 1 });
  return new Uint8Array(pngFile({ width, height, colours: channels === 3 ? 'rgb' : 'rgba', packed }));
}
