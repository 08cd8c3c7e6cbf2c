// XML part + content models from its schema → elements in the wrong place. Pure.

/**
 * Content models keyed by element name or by "parent/element". An element without a model may have no child
 * elements.
 */
export type Grammar = Readonly<Record<string, string>>;

/** Checks one XML part and returns each distinct fault once, worded to follow the part's name. */
export type OrderCheck = (xml: string) => string[];

/**
 * An element and the children seen so far. Parts resemble each other, so these states are shared and rarely built
 * anew.
 */
interface Content {
  name: string;
  model?: RegExp;
  /** Child names, each followed by a space. */
  children: string;
  /** The state after one more child, keyed by the child's name. */
  next: Map<string, Content>;
  /** Cached the first time an element ends in this state. */
  verdict?: { fault?: string };
}

/** Compiles a content model in DTD notation without commas: "a b? (c|d)* e+". */
function compile(model: string): RegExp {
  const names = model.replace(/[\w:.-]+/g, (name) => `(?:${name}_)`);
  return new RegExp(`^(?:${names.replace(/\s+/g, '').replaceAll('_)', ' )')})$`);
}

/** Start of a tag, or the end of an empty one. `>` is escaped in text and attributes. */
const TOKENS = /<\/?[A-Za-z][\w:.-]*|\/>/g;

export function orderCheck(grammar: Grammar): OrderCheck {
  const models = new Map(Object.entries(grammar).map(([name, model]) => [name, compile(model)]));
  /** Elements whose model depends on their parent. */
  const parentDependent = new Set(Object.keys(grammar).flatMap((name) => name.split('/').slice(1)));
  const empty = new Map<string, Content>();
  const opened = (name: string, parent: string): Content => {
    const modelKey = parentDependent.has(name) ? `${parent}/${name}` : name;
    const known = empty.get(modelKey);
    if (known) return known;
    const model = models.get(modelKey) ?? models.get(name);
    const made = { name, model, children: '', next: new Map() };
    empty.set(modelKey, made);
    return made;
  };
  return (xml) => {
    const open: Content[] = [];
    const faults = new Set<string>();
    const close = (content: Content): void => {
      content.verdict ??= { fault: faultOf(content) };
      if (content.verdict.fault) faults.add(content.verdict.fault);
    };
    for (const token of xml.match(TOKENS) ?? []) {
      const last = open.at(-1);
      if (token === '/>' || token.startsWith('</')) {
        if (!last || (token !== '/>' && token.slice(2) !== last.name)) return ['is not well-formed'];
        close(last);
        open.pop();
        continue;
      }
      const name = token.slice(1);
      if (last) open[open.length - 1] = withChild(last, name);
      open.push(opened(name, last?.name ?? ''));
    }
    return open.length > 0 ? ['is not well-formed'] : [...faults];
  };
}

function withChild(content: Content, child: string): Content {
  const known = content.next.get(child);
  if (known) return known;
  const { name, model, children } = content;
  const made = { name, model, children: `${children}${child} `, next: new Map() };
  content.next.set(child, made);
  return made;
}

function faultOf({ name, model, children }: Content): string | undefined {
  if (model ? model.test(children) : children === '') return undefined;
  return `has ${name} with ${children.trim() || 'nothing'}`;
}
