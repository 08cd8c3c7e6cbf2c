// An XML part and the content models of its schema → elements in the wrong place. Pure.

/** Content models by element name, or by "parent/element"; an element without one holds no other element. */
export type Grammar = Readonly<Record<string, string>>;

/** The check of one grammar: what is wrong in a part, each fault once, in words that follow its name. */
export type OrderCheck = (xml: string) => string[];

/** An element with what stands in it so far; parts are much alike, so that few are met for the first time. */
interface Content {
  name: string;
  model?: RegExp;
  /** Names of what stands in it, each followed by a space. */
  children: string;
  /** The same with one more child, by its name. */
  next: Map<string, Content>;
  /** Known when it first ended so: a fault in words, or none. */
  verdict?: { fault?: string };
}

/** `model` in the notation of a DTD without commas: "a b? (c|d)* e+". */
function compile(model: string): RegExp {
  const names = model.replace(/[\w:.-]+/g, (name) => `(?:${name}_)`);
  return new RegExp(`^(?:${names.replace(/\s+/g, '').replaceAll('_)', ' )')})$`);
}

/** Beginnings of tags, and the end of an empty one; in texts and attributes `>` is escaped. */
const TOKENS = /<\/?[A-Za-z][\w:.-]*|\/>/g;

export function orderCheck(grammar: Grammar): OrderCheck {
  const models = new Map(Object.entries(grammar).map(([name, model]) => [name, compile(model)]));
  /** Elements whose model depends on their parent. */
  const twofold = new Set(Object.keys(grammar).flatMap((name) => name.split('/').slice(1)));
  const empty = new Map<string, Content>();
  const opened = (name: string, parent: string): Content => {
    const own = twofold.has(name) ? `${parent}/${name}` : name;
    const known = empty.get(own);
    if (known) return known;
    const model = models.get(own) ?? models.get(name);
    const made = { name, model, children: '', next: new Map() };
    empty.set(own, made);
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
