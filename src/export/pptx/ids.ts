// Stable identifiers: the same words give the same GUID on every run, so that output is reproducible.
import { createHash } from 'node:crypto';

/** A GUID in braces derived from the words. */
export function fieldId(...words: readonly string[]): string {
  const hex = createHash('sha1').update(words.join('\n')).digest('hex').toUpperCase();
  const version = `4${hex.slice(13, 16)}`;
  const variant = `A${hex.slice(17, 20)}`;
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}-${variant}-${hex.slice(20, 32)}}`;
}
