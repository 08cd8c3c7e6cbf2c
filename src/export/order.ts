// An XML part and the content models of its schema → elements that stand where they must not. Pure.

/** Content models by element name, or by "parent/element"; an element without one holds no other element. */
export type Grammar = Readonly<Record<string, string>>;

/** The check of one grammar: what is wrong in a part, each fault once, in words that follow its name. */
export type OrderCheck = (xml: string) => string[];

interface Open {
  name: string;
  parent: string;
  /** Names of what stands in it, each followed by a space. */
  children: string;
}

/** `model` in the notation of a DTD without commas: "a b? (c|d)* e+". */
function compile(model: string): RegExp {
  const names = model.replace(/[\w:.-]+/g, (name) => `(?:${name}_)`);
  return new RegExp(`^(?:${names.replace(/\s+/g, '').replaceAll('_)', ' )')})$`);
}

export function orderCheck(grammar: Grammar): OrderCheck {
  const models = new Map(Object.entries(grammar).map(([name, model]) => [name, compile(model)]));
  /** Elements whose model depends on their parent. */
  const twofold = new Set(Object.keys(grammar).flatMap((name) => name.split('/').slice(1)));
  const faultOf = ({ name, parent, children }: Open): string | undefined => {
    const model = (twofold.has(name) && models.get(`${parent}/${name}`)) || models.get(name);
    if (model ? model.test(children) : children === '') return undefined;
    return `has ${name} with ${children.trim() || 'nothing'}`;
  };
  return (xml) => {
    const open: Open[] = [];
    const faults = new Set<string>();
    const close = (element: Open | undefined): void => {
      const fault = element && faultOf(element);
      if (fault) faults.add(fault);
    };
    for (const [, end, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^>]*)>/g)) {
      const parent = open.at(-1);
      if (end) {
        if (parent?.name !== name) return ['is not well-formed'];
        close(open.pop());
        continue;
      }
      if (parent) parent.children += `${name} `;
      const element = { name, parent: parent?.name ?? '', children: '' };
      if (rest.endsWith('/')) close(element);
      else open.push(element);
    }
    return open.length > 0 ? ['is not well-formed'] : [...faults];
  };
}
