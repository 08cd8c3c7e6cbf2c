// An HTML fragment inside another document → its blocks, and what it hides.
import type { Dropped, SourceBlock } from '../../model.js';
import { readBlocks } from './blocks.js';
import { spellOutClasses } from './classes.js';
import { checkDepth, checkTagDepth, type HtmlElement } from './dom.js';
import { showFields } from './fields.js';
import { removeHidden } from './hidden.js';
import { withOneBody } from './page.js';

export type ReadFragment = (html: string) => { blocks: SourceBlock[]; dropped: Dropped[] };

/** The returned reader throws HtmlDepthError if elements are nested too deeply. */
export async function fragmentReader(): Promise<ReadFragment> {
  const { parseHTML } = await import('linkedom');
  return (html) => {
    checkTagDepth(html);
    const body = parseHTML(withOneBody(html)).document.body as unknown as HtmlElement;
    checkDepth(body);
    spellOutClasses(body);
    const dropped = removeHidden(body);
    showFields(body);
    return { blocks: readBlocks(body), dropped };
  };
}
