import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaReference } from '../../src/commands/schema-reference.js';

describe('the schema named by an imported outline', () => {
  const shipped = (project: string): string => join(project, 'outlines', 'outline.schema.json');

  it('is a relative path inside the project, which may be moved', () => {
    expect(schemaReference('.')).toBe('./outlines/outline.schema.json');
    expect(schemaReference('outlines')).toBe('./outline.schema.json');
    expect(schemaReference(join('output', 'a'))).toBe('../../outlines/outline.schema.json');
    const project = resolve('/', 'Hồ sơ của tôi');
    const installed = shipped(join(project, 'node_modules', 'decuong'));
    expect(schemaReference(project, installed)).toBe('./node_modules/decuong/outlines/outline.schema.json');
    expect(schemaReference(join(project, '2025'), installed)).toBe(
      '../node_modules/decuong/outlines/outline.schema.json',
    );
  });

  it('is a URL without spaces elsewhere, of an existing file', () => {
    const reference = schemaReference(resolve('/', 'tạm thời'));
    expect(reference).toMatch(/^file:\/\/\/\S+$/);
    expect(existsSync(fileURLToPath(reference))).toBe(true);
    const far = shipped(resolve('/', 'Phần mềm', 'node_modules', 'decuong'));
    expect(schemaReference(resolve('/', 'Phần mềm 2'), far)).toMatch(/^file:\/\/\/\S+%20\S+$/);
  });
});
