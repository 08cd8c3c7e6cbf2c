// Contents of an OOXML element through all wrappers: content controls, custom XML, smart tags, insertions,
// alternatives. Unknown elements are searched too, since their text belongs to the document.
import { child, childrenOf, type XmlElement } from './xml.js';

/** Properties ("w:trPr", "w:tblPrEx", "w:sdtEndPr"), and what was deleted or moved elsewhere. */
const HOLDS_NOTHING = /Pr(?:Ex|Change)?$|^w:(?:del|moveFrom|sectPr|tblGrid)$/;

export const isDeleted = ({ name }: XmlElement): boolean => name === 'w:del' || name === 'w:moveFrom';

/** The wanted elements in order; does not search inside them. */
export function* contentOf(
  element: XmlElement,
  isWanted: (inner: XmlElement) => boolean,
): Iterable<XmlElement> {
  for (const inner of childrenOf(element)) {
    if (isWanted(inner)) yield inner;
    else if (inner.name === 'mc:AlternateContent') yield* contentOf(alternative(inner), isWanted);
    else if (!HOLDS_NOTHING.test(inner.name)) yield* contentOf(inner, isWanted);
  }
}

/** The first alternative; the fallback repeats it for older readers. */
export const alternative = (element: XmlElement): XmlElement =>
  child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element;

/** All current and deleted text below an element, for lists of what was left out. */
export function textBelow(element: XmlElement): string {
  return childrenOf(element)
    .map((inner) => {
      const words = /^(?:w:t|w:delText|m:t)$/.test(inner.name)
        ? inner.children.filter((part) => typeof part === 'string').join('')
        : textBelow(inner.name === 'mc:AlternateContent' ? alternative(inner) : inner);
      return inner.name === 'w:p' || inner.name === 'w:tab' ? `${words} ` : words;
    })
    .join('');
}
