// Content models of the WordprocessingML used in booklet.docx: ECMA-376 part 1 (transitional), annex A.
import type { Grammar } from '../../../src/export/element-order.js';

const PARAGRAPH =
  'w:pStyle? w:keepNext? w:keepLines? w:pageBreakBefore? w:framePr? w:widowControl? w:numPr? w:suppressLineNumbers? w:pBdr? w:shd? w:tabs? w:suppressAutoHyphens? w:spacing? w:ind? w:contextualSpacing? w:jc? w:textDirection? w:textAlignment? w:outlineLvl? w:rPr? w:sectPr?';
const RUN =
  'w:rStyle? w:rFonts? w:b? w:bCs? w:i? w:iCs? w:caps? w:smallCaps? w:strike? w:dstrike? w:vanish? w:color? w:spacing? w:w? w:kern? w:position? w:sz? w:szCs? w:highlight? w:u? w:effect? w:bdr? w:shd? w:vertAlign? w:rtl? w:cs? w:lang?';
const SIDES = 'w:top? (w:start|w:left)? w:bottom? (w:end|w:right)?';
const TABLE =
  'w:tblStyle? w:tblpPr? w:tblOverlap? w:bidiVisual? w:tblW? w:jc? w:tblCellSpacing? w:tblInd? w:tblBorders? w:shd? w:tblLayout? w:tblCellMar? w:tblLook? w:tblCaption?';
const BLOCK = '(w:p|w:tbl)';

export const DOCX_GRAMMAR: Grammar = {
  'w:document': 'w:background? w:body',
  'w:body': `${BLOCK}* w:sectPr?`,
  'w:p': 'w:pPr? (w:r|w:hyperlink|w:fldSimple|w:bookmarkStart|w:bookmarkEnd)*',
  'w:fldSimple': 'w:r*',
  'w:hyperlink': 'w:r*',
  'w:tabs': 'w:tab+',
  'w:pBdr': 'w:top? w:left? w:bottom? w:right? w:between? w:bar?',
  'w:pPr': PARAGRAPH,
  'w:rPr': RUN,
  'w:numPr': 'w:ilvl? w:numId?',
  'w:r':
    'w:rPr? (w:t|w:br|w:tab|w:fldChar|w:instrText|w:footnoteRef|w:endnoteRef|w:footnoteReference|w:separator|w:continuationSeparator|w:drawing)*',
  'w:drawing': '(wp:inline|wp:anchor)',
  'w:tbl': 'w:tblPr w:tblGrid w:tr*',
  'w:tblPr': TABLE,
  'w:tblBorders': `${SIDES} w:insideH? w:insideV?`,
  'w:tblCellMar': SIDES,
  'w:tcMar': SIDES,
  'w:tblGrid': 'w:gridCol*',
  'w:tr': 'w:trPr? w:tc*',
  'w:trPr': '(w:cantSplit|w:tblHeader)*',
  'w:tc': `w:tcPr? ${BLOCK}* w:p`,
  'w:tcPr':
    'w:tcW? w:gridSpan? w:vMerge? w:tcBorders? w:shd? w:noWrap? w:tcMar? w:textDirection? w:tcFitText? w:vAlign?',
  'w:sectPr':
    '(w:headerReference|w:footerReference)* w:footnotePr? w:endnotePr? w:type? w:pgSz? w:pgMar? w:paperSrc? w:pgBorders? w:lnNumType? w:pgNumType? w:cols? w:vAlign? w:titlePg? w:docGrid?',
  'w:footnotes': 'w:footnote*',
  'w:endnotes': 'w:endnote*',
  'w:footnote': `${BLOCK}+`,
  'w:endnote': `${BLOCK}+`,
  'w:hdr': `${BLOCK}+`,
  'w:styles': 'w:docDefaults? w:latentStyles? w:style*',
  'w:docDefaults': 'w:rPrDefault? w:pPrDefault?',
  'w:rPrDefault': 'w:rPr?',
  'w:pPrDefault': 'w:pPr?',
  'w:style':
    'w:name? w:aliases? w:basedOn? w:next? w:link? w:autoRedefine? w:hidden? w:uiPriority? w:semiHidden? w:unhideWhenUsed? w:qFormat? w:locked? w:pPr? w:rPr? w:tblPr? w:trPr? w:tcPr?',
  'w:numbering': 'w:abstractNum* w:num*',
  'w:abstractNum': 'w:nsid? w:multiLevelType? w:tmpl? w:name? w:lvl*',
  'w:lvl':
    'w:start? w:numFmt? w:lvlRestart? w:pStyle? w:isLgl? w:suff? w:lvlText? w:lvlPicBulletId? w:lvlJc? w:pPr? w:rPr?',
  'w:num': 'w:abstractNumId w:lvlOverride*',
  'w:lvlOverride': 'w:startOverride? w:lvl?',
  'w:settings':
    'w:view? w:zoom? w:displayBackgroundShape? w:defaultTabStop? w:evenAndOddHeaders? w:footnotePr? w:endnotePr? w:compat?',
  'w:compat': 'w:compatSetting*',
};
