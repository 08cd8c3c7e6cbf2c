import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';

/** Property names that every object inherits. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Documents with a name wherever a reader looks something up: elements, attributes, entities, commands. */
const DOCUMENTS: Record<string, (name: string) => string> = {
  'a.html': (
    name,
  ) => `<html><body><p ${name}="x" class="${name}" style="${name}: ${name}; list-style: ${name}">Một</p>
    <${name}>Hai &${name};</${name}><ol type="${name}"><li>Ba</li></ol>
    <math><${name}>x</${name}><mover><mi>y</mi><mo>${name}</mo></mover><mroot><mi>z</mi><mn>${name}</mn></mroot></math>
    </body></html>`,
  'a.md': (name) => `# Một\n\n$\\${name}{x}$ Hai &${name}; <${name}>ba</${name}> [bốn][${name}] [^${name}]\n
[^${name}]: chú thích\n\n[${name}]: http://example.vn\n\n| ${name} | b |\n|---|---|\n| ${name} | c |\n`,
  'a.txt': (name) => `ĐỀ CƯƠNG\n\nI. ${name}\n1. Một ${name}\na) Hai\n${name} 1: ba\nNguồn: ${name}\n`,
};

describe('a document with inherited property names', () => {
  it.each(Object.keys(DOCUMENTS))('%s is read like any other name', async (file) => {
    const written = async (name: string): Promise<string> => {
      const bytes = Buffer.from(DOCUMENTS[file]?.(name) ?? '');
      const { value } = await importDocument(bytes, file);
      return value?.yaml ?? '';
    };
    for (const name of NAMES) {
      const yaml = await written(name);
      expect(yaml, name).toContain('Một');
      expect(yaml, name).not.toMatch(/native code|\[object|undefined/);
    }
  });
});
