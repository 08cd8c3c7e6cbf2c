import { describe, expect, it } from 'vitest';
import { type Part, packageFiles, TYPES } from '../../../src/export/pptx/package.js';
import { packageFaults } from '../../../src/export/pptx/verify.js';

const slide = (path: string, data = '<p:sld/>'): Part => ({
  path,
  type: TYPES.slide,
  data,
  relationships: [{ id: 'rId1', type: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' }],
});
const presentation = (ids: string): Part => ({
  path: 'ppt/presentation.xml',
  type: TYPES.presentation,
  data: `<p:presentation>${ids}</p:presentation>`,
});
const master: Part = {
  path: 'ppt/slideMasters/slideMaster1.xml',
  type: TYPES.master,
  data: '<p:sldMaster><p:sldLayoutId id="9"/></p:sldMaster>',
};
const layout: Part = {
  path: 'ppt/slideLayouts/slideLayout1.xml',
  type: TYPES.layout,
  data: '<p:sldLayout/>',
};
const ROOT = [{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }];
const sound = [presentation('<p:sldId id="256"/>'), master, layout, slide('ppt/slides/slide1.xml')];
const faults = (parts: Part[]): string[] => packageFaults(packageFiles(parts, ROOT));

describe('the check of a package', () => {
  it('finds nothing in a sound one', () => {
    expect(faults(sound)).toEqual([]);
  });

  it('finds a content type of a part that is not there', () => {
    const files = packageFiles(sound, ROOT).map(([path, data]): [string, string | Uint8Array] => [
      path,
      path === '[Content_Types].xml'
        ? String(data).replace(
            '</Types>',
            '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
          )
        : data,
    ]);
    expect(packageFaults(files)).toEqual(['a content type without part: ppt/slideMasters/slideMaster2.xml']);
  });

  it('finds a relationship that points to nothing', () => {
    expect(faults(sound.filter((part) => part !== layout))[0]).toBe(
      'ppt/slides/slide1.xml points to ppt/slideLayouts/slideLayout1.xml, which is not there',
    );
  });

  it('finds an id that is used but not declared, and one used twice', () => {
    const data = '<p:sld><p:cNvPr id="2"/><p:cNvPr id="2"/><a:blip r:embed="rId7"/></p:sld>';
    const found = faults([...sound.slice(0, 3), slide('ppt/slides/slide1.xml', data)]);
    expect(found).toContain('ppt/slides/slide1.xml uses rId7, which is not declared');
    expect(found).toContain('two shapes with id 2 in ppt/slides/slide1.xml');
  });

  it('finds XML that does not close, and a slide that no list names', () => {
    const found = faults([...sound, slide('ppt/slides/slide2.xml', '<p:sld><a:p></p:sld>')]);
    expect(found).toContain('ppt/slides/slide2.xml is not well-formed');
    expect(found).toContain('slides and their list differ');
  });
});
