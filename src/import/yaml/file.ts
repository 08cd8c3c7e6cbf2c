// The outline file written by the import: header, seal (a hash) and body. The seal later shows whether a person has
// edited the file.
import { createHash } from 'node:crypto';
import { checkWord } from '../../messages/import-words.js';
import type { Lang } from '../../messages/message.js';
import type { Outline } from '../../outline/schema.js';
import { type Comments, writeYaml } from './write.js';

const SEAL = /^# sha256: ([0-9a-f]{64})\n/m;

const HEADER: Record<Lang, (name: string) => string> = {
  vi: (name) => `Nhập từ “${name}”. Những chỗ cần đối chiếu với bản gốc có ghi "${checkWord.vi}:".`,
  en: (name) => `Imported from “${name}”. Places to compare with the original are marked "${checkWord.en}:".`,
};

/** @param schema where editors find the JSON Schema: a URL, or a path relative to the outline's folder */
export function outlineFile(outline: Outline, comments: Comments, name: string, schema?: string): string {
  const body = writeYaml(outline, comments);
  const head = [
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    `# ${HEADER[outline.lang](name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))}`,
  ];
  const text = `${head.join('\n')}\n${body}`;
  return `${head.join('\n')}\n# sha256: ${hash(text)}\n${body}`;
}

/** Whether the import wrote a file and nobody has edited it since; only then may it be overwritten. */
export function isUntouched(text: string): boolean {
  const unix = text.replaceAll('\r\n', '\n');
  const seal = SEAL.exec(unix)?.[1];
  return seal !== undefined && hash(unix.replace(SEAL, '')) === seal;
}

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
