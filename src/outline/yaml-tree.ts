// A stream of YAML events → one tree of nodes with their offsets, and its errors.
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';

export type YamlEvent =
  | { kind: 'document' }
  | { kind: 'end' }
  | { kind: 'alias'; anchor: string; start: number }
  | ({ kind: 'scalar'; value: string; start: number; end: number } & Properties)
  | ({ kind: 'map'; start: number } & Properties)
  | ({ kind: 'list'; start: number } & Properties);
interface Properties {
  anchor?: string;
  tag?: { name: string; start: number };
}

export interface YamlNode {
  start: number;
  end: number;
  /** Number of nodes in the subtree, with each alias counted in full. */
  size: number;
  value?: string;
  items?: YamlNode[];
  entries?: Map<string, { key: number; node: YamlNode }>;
}

/** A path of keys and list indexes: "sections.0.blocks", or its parts where a key may hold a dot. */
export type Path = string | readonly PropertyKey[];

/** Aliases are a convenience for a few repeated values; their expansion must stay cheap. */
const MAX_ALIASES = 100;
const MAX_NODES = 500_000;
const PLAIN_TAGS = new Set(['!', '!!str', '!!map', '!!seq']);

interface Frame {
  node: YamlNode;
  anchor?: string;
  key?: { name: string; start: number };
  keyPending: boolean;
}

export class YamlTree {
  readonly diagnostics: Diagnostic[] = [];
  root: YamlNode | undefined;
  documents = 0;
  private readonly frames: Frame[] = [];
  private readonly anchors = new Map<string, YamlNode>();
  private aliases = 0;
  private last = 0;

  constructor(private readonly place: (offset: number) => Place) {}

  /** Takes the next event; those of a second document are dropped. */
  add(event: YamlEvent): void {
    if (event.kind === 'document') {
      this.documents++;
      if (this.documents === 2) this.report('outline/several-documents', this.last);
    }
    if (this.documents > 1 || event.kind === 'document') return;
    if (event.kind === 'end') this.close();
    else if (event.kind === 'alias') this.alias(event.anchor, event.start);
    else {
      this.refuseTag(event.tag);
      const start = event.start < 0 ? this.last : event.start;
      this.last = Math.max(this.last, event.kind === 'scalar' ? event.end : start);
      if (event.kind === 'scalar') this.scalar(event.value, start, event);
      else this.frames.push({ node: collection(event.kind, start), anchor: event.anchor, keyPending: true });
    }
  }

  private scalar(value: string, start: number, event: { end: number; anchor?: string }): void {
    const node: YamlNode = { start, end: Math.max(start, event.end), size: 1, value };
    if (event.anchor !== undefined) this.anchors.set(event.anchor, node);
    this.put(node);
  }

  private close(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    frame.node.end = Math.max(frame.node.end, this.last);
    if (frame.anchor !== undefined) this.anchors.set(frame.anchor, frame.node);
    this.put(frame.node);
  }

  private alias(name: string, start: number): void {
    const node = this.anchors.get(name);
    this.last = Math.max(this.last, start + 1 + name.length);
    if (++this.aliases === MAX_ALIASES + 1) this.report('outline/too-many-aliases', start);
    if (!node) this.report('outline/unknown-alias', start, { name });
    this.put(node && this.aliases <= MAX_ALIASES ? node : { start, end: start, size: 1, value: '' });
  }

  private put(node: YamlNode): void {
    const frame = this.frames.at(-1);
    if (!frame) {
      this.root = node;
      if (this.aliases > 0 && node.size > MAX_NODES) this.report('outline/too-many-aliases', node.start);
      return;
    }
    if (frame.node.items) frame.node.items.push(node);
    else if (frame.keyPending) {
      frame.key = this.keyOf(node);
      frame.keyPending = false;
      return;
    } else {
      frame.keyPending = true;
      if (frame.key) this.entry(frame.node, frame.key, node);
    }
    frame.node.size += node.size;
  }

  private keyOf(node: YamlNode): { name: string; start: number } | undefined {
    if (node.value !== undefined && node.value !== '__proto__')
      return { name: node.value, start: node.start };
    this.report('outline/bad-key', node.start);
    return undefined;
  }

  private entry(map: YamlNode, key: { name: string; start: number }, node: YamlNode): void {
    const first = map.entries?.get(key.name);
    if (first) {
      const { line = 1 } = this.place(first.key);
      this.report('outline/duplicate-key', key.start, { key: key.name, line });
    } else map.entries?.set(key.name, { key: key.start, node });
  }

  private refuseTag(tag?: { name: string; start: number }): void {
    if (tag && !PLAIN_TAGS.has(tag.name)) this.report('outline/tag', tag.start, { tag: tag.name });
  }

  private report(
    code: Diagnostic['code'],
    offset: number,
    params: Record<string, string | number> = {},
  ): void {
    this.diagnostics.push(diagnostic(code, params, this.place(offset)));
  }
}

function collection(kind: 'map' | 'list', start: number): YamlNode {
  return { start, end: start, size: 1, ...(kind === 'map' ? { entries: new Map() } : { items: [] }) };
}

/** A node as plain data; objects have no prototype. */
export function dataOf(node: YamlNode): unknown {
  if (node.items) return node.items.map(dataOf);
  if (!node.entries) return node.value ?? '';
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) object[key] = dataOf(entry.node);
  return object;
}

/** The node at a path, or its nearest ancestor, with the offset of its key. */
export function find(root: YamlNode, path: Path): { node: YamlNode; key?: number } {
  let found: { node: YamlNode; key?: number } = { node: root };
  for (const step of typeof path === 'string' ? path.split('.').filter(Boolean) : path) {
    const entry = found.node.entries?.get(String(step));
    const item = found.node.items?.[Number(step)];
    if (entry) found = { node: entry.node, key: entry.key };
    else if (item) found = { node: item };
    else break;
  }
  return found;
}

/** A value's characters in the text, from `start` up to `end`; `key` is where the key before it begins. */
export interface YamlSpan {
  start: number;
  end: number;
  key?: number;
}

export function spanOf(root: YamlNode, path: readonly PropertyKey[]): YamlSpan | undefined {
  let [node, key]: [YamlNode, number | undefined] = [root, undefined];
  for (const step of path) {
    const entry = node.entries?.get(String(step));
    const below: YamlNode | undefined = entry?.node ?? node.items?.[Number(step)];
    if (!below) return undefined;
    [node, key] = [below, entry?.key];
  }
  return { start: node.start, end: node.end, ...(key !== undefined && { key }) };
}
