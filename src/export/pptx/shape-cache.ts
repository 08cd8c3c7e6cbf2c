// Ornaments drawn by an earlier run: the same drawing with the same library gives the same pixels.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from '../../platform/user-cache.js';
import type { Indexed } from './palette-png.js';

/** To be raised when the pixels of a drawing, or what is kept of them, change. */
const EDITION = 1;
/** Of some ten kilobytes each; a look has about four of its own. */
const MOST = 200;

export function cachedShape(svg: string, width: number): Indexed | undefined {
  const bytes = readCache(nameOf(svg, width));
  try {
    return bytes && (deserialize(bytes) as Indexed);
  } catch {
    // Written by another V8, or by nobody who knows what stands here: drawn anew.
    return undefined;
  }
}

export function cacheShape(svg: string, width: number, shape: Indexed): void {
  writeCache(nameOf(svg, width), serialize(shape), MOST);
}

function nameOf(svg: string, width: number): string {
  const drawing = [EDITION, library(), process.versions.v8, process.platform, process.arch, width, svg].join(
    '\n',
  );
  return `shape-${createHash('sha256').update(drawing).digest('hex').slice(0, 24)}.bin`;
}

/** The version of sharp, told without loading it: that takes as long as the drawings. */
function library(): string {
  const entry = createRequire(import.meta.url).resolve('sharp');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
