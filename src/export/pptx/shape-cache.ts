// Cache of ornaments drawn by earlier runs: the same drawing with the same library gives the same pixels.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from '../../platform/user-cache.js';
import type { Indexed } from './palette-png.js';

/** Increase when a drawing's pixels, or the format they are stored in, change. */
const CACHE_VERSION = 1;
/** Entries of about ten kilobytes; a theme has about four. */
const MAX_ENTRIES = 200;

export function cachedShape(svg: string, width: number): Indexed | undefined {
  const bytes = readCache(nameOf(svg, width));
  try {
    return bytes && (deserialize(bytes) as Indexed);
  } catch {
    // Written by another V8 version or corrupt: draw it again.
    return undefined;
  }
}

export function cacheShape(svg: string, width: number, shape: Indexed): void {
  writeCache(nameOf(svg, width), serialize(shape), MAX_ENTRIES);
}

function nameOf(svg: string, width: number): string {
  const drawing = [
    CACHE_VERSION,
    sharpVersion(),
    process.versions.v8,
    process.platform,
    process.arch,
    width,
    svg,
  ].join('\n');
  return `shape-${createHash('sha256').update(drawing).digest('hex').slice(0, 24)}.bin`;
}

/** Reads sharp's version without loading it, which would take as long as the drawings. */
function sharpVersion(): string {
  const entry = createRequire(import.meta.url).resolve('sharp');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
