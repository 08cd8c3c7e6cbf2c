import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineJsonSchema } from '../../src/outline/json-schema.js';
import { KEY_DESCRIPTIONS } from '../../src/outline/key-descriptions.js';
import { BLOCK_KINDS } from '../../src/outline/schema.js';

type Node = { properties?: Record<string, Node>; items?: Node; description?: string; [key: string]: unknown };
const schema = outlineJsonSchema() as Node & { definitions: Record<string, Node> };

function everyProperty(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = Object.entries((node as Node).properties ?? {});
  return [
    ...properties.map(([key, value]): [string, Node] => [`${path}/${key}`, value]),
    ...Object.entries(node).flatMap(([key, value]) => everyProperty(value, `${path}/${key}`)),
  ];
}

describe('the JSON Schema for editors', () => {
  it('stands in outlines/ as it is generated (npm run schema)', () => {
    const file = readFileSync('outlines/outline.schema.json', 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('explains every key in both languages', () => {
    const silent = everyProperty(schema).filter(([, node]) => !/\S\n\n\S/.test(node.description ?? ''));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('explains no key that there is not', () => {
    const said = new Set(everyProperty(schema).map(([, node]) => node.description));
    const unsaid = Object.entries(KEY_DESCRIPTIONS).filter(([, { vi, en }]) => !said.has(`${vi}\n\n${en}`));
    expect(unsaid.map(([key]) => key)).toEqual([]);
  });

  it('asks for exactly one layout key a block, beside which an image may stand, and takes numbers as texts', () => {
    const block = schema.definitions.section?.properties?.blocks?.items;
    const words = ['text', 'points', 'quote', 'steps'].map((kind) => ({ required: [kind] }));
    const alone = { required: ['image'], not: { anyOf: words } };
    expect(block?.oneOf).toEqual(
      BLOCK_KINDS.map((kind) => (kind === 'image' ? alone : { required: [kind] })),
    );
    expect(block?.additionalProperties).toBe(false);
    expect(block?.properties?.figures?.items?.properties?.value?.type).toContain('number');
    expect(block?.properties?.points?.items).toEqual({ $ref: '#/definitions/point' });
  });
});
