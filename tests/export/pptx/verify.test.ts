import { describe, expect, it } from 'vitest';
import { type PackagePart, packageFiles, TYPES } from '../../../src/export/pptx/package.js';
import { packageFaults } from '../../../src/export/pptx/verify.js';

const tree = (shapes = ''): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
const slide = (path: string, data = `<p:sld>${tree()}</p:sld>`): PackagePart => ({
  path,
  type: TYPES.slide,
  data,
  relationships: [{ id: 'rId1', type: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' }],
});
const presentation = (ids: string): PackagePart => ({
  path: 'ppt/presentation.xml',
  type: TYPES.presentation,
  data: `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst><p:notesSz/></p:presentation>`,
});
const master: PackagePart = {
  path: 'ppt/slideMasters/slideMaster1.xml',
  type: TYPES.master,
  data: `<p:sldMaster>${tree()}<p:clrMap/><p:sldLayoutIdLst><p:sldLayoutId id="9"/></p:sldLayoutIdLst></p:sldMaster>`,
};
const layout: PackagePart = {
  path: 'ppt/slideLayouts/slideLayout1.xml',
  type: TYPES.layout,
  data: `<p:sldLayout>${tree()}</p:sldLayout>`,
};
const ROOT = [{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }];
const sound = [presentation('<p:sldId id="256"/>'), master, layout, slide('ppt/slides/slide1.xml')];
const faults = (parts: PackagePart[]): string[] => packageFaults(packageFiles(parts, ROOT));

describe('the check of a package', () => {
  it('finds nothing wrong in a valid package', () => {
    expect(faults(sound)).toEqual([]);
  });

  it('finds a fraction where only integers are allowed', () => {
    const chart = (xml: string): string[] =>
      faults([...sound, slide('ppt/slides/slide2.xml', `<p:sld>${xml}</p:sld>`)]);
    expect(chart('<c:holeSize val="55.00000000000001"/>').join()).toContain(
      'c:holeSize val="55.00000000000001"',
    );
    expect(
      chart('<c:max val="55.5"/><c:numFmt formatCode="0.0"/><p:cNvPr id="1" name="1.5"/>').join(),
    ).not.toContain('whole');
  });

  it('finds a content type of a missing part', () => {
    const files = packageFiles(sound, ROOT).map(([path, data]): [string, PackagePart['data']] => [
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

  it('finds a relationship without a target', () => {
    expect(faults(sound.filter((part) => part !== layout))[0]).toBe(
      'ppt/slides/slide1.xml points to ppt/slideLayouts/slideLayout1.xml, which is not there',
    );
  });

  it('finds an undeclared id, and one used twice', () => {
    const data = '<p:sld><p:cNvPr id="2"/><p:cNvPr id="2"/><a:blip r:embed="rId7"/></p:sld>';
    const found = faults([...sound.slice(0, 3), slide('ppt/slides/slide1.xml', data)]);
    expect(found).toContain('ppt/slides/slide1.xml uses rId7, which is not declared');
    expect(found).toContain('two shapes with id 2 in ppt/slides/slide1.xml');
  });

  it('finds malformed XML, and a slide that is not listed', () => {
    const found = faults([...sound, slide('ppt/slides/slide2.xml', '<p:sld><a:p></p:sld>')]);
    expect(found).toContain('ppt/slides/slide2.xml is not well-formed');
    expect(found).toContain('slides and their list differ');
  });

  it('finds elements in the wrong order, repeated or unknown', () => {
    const shape = (inside: string): string => `<p:sld>${tree(`<p:sp>${inside}</p:sp>`)}</p:sld>`;
    const named = '<p:nvSpPr><p:cNvPr id="2"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>';
    const found = (data: string): string[] =>
      faults([...sound.slice(0, 3), slide('ppt/slides/slide1.xml', data)]);
    expect(found(shape(`${named}<p:spPr><a:ln/></p:spPr>`))).toEqual([]);
    expect(found(shape(`<p:spPr/>${named}`))).toEqual([
      'ppt/slides/slide1.xml has p:sp with p:spPr p:nvSpPr',
    ]);
    expect(found(shape(`${named}<p:spPr><a:ln/><a:noFill/></p:spPr>`))).toEqual([
      'ppt/slides/slide1.xml has p:spPr with a:ln a:noFill',
    ]);
    expect(found(shape(`${named}<p:spPr/><p:spPr/>`))).toHaveLength(1);
    expect(found(shape(`${named}<p:spPr><a:glow><a:srgbClr/></a:glow></p:spPr>`))).toHaveLength(2);
  });
});
