// Content models of the elements we write (which children, in what order, how often): ECMA-376 part 1
// (transitional), annex A. DTD notation: `?` optional, `*` any number, `+` at least one, `|` either.

const COLOUR = '(a:srgbClr|a:schemeClr|a:sysClr)';
const FILL = '(a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill)';
const EFFECT = '(a:effectLst|a:effectDag)';
const LEVELS = `a:defPPr? ${Array.from({ length: 9 }, (_, i) => `a:lvl${i + 1}pPr?`).join(' ')} a:extLst?`;
const PARAGRAPH =
  'a:lnSpc? a:spcBef? a:spcAft? (a:buClrTx|a:buClr)? (a:buSzTx|a:buSzPct|a:buSzPts)? (a:buFontTx|a:buFont)? (a:buNone|a:buAutoNum|a:buChar|a:buBlip)? a:tabLst? a:defRPr? a:extLst?';
const RUN = `a:ln? ${FILL}? ${EFFECT}? a:highlight? (a:uLnTx|a:uLn)? (a:uFillTx|a:uFill)? a:latin? a:ea? a:cs? a:sym? a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?`;
const LINE = `${FILL}? (a:prstDash|a:custDash)? (a:round|a:bevel|a:miter)? a:headEnd? a:tailEnd? a:extLst?`;
const SHAPE = `a:xfrm? (a:custGeom|a:prstGeom)? ${FILL}? a:ln? ${EFFECT}? a:scene3d? a:sp3d? a:extLst?`;
const TEXT = 'a:bodyPr a:lstStyle? a:p+';
const PLACE = 'a:off? a:ext?';
const SPACE = '(a:spcPct|a:spcPts)';
const COLOURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`),
  'hlink',
  'folHlink',
];
const LABEL =
  'c:numFmt? c:spPr? c:txPr? c:dLblPos? c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize? c:separator?';
const AXIS =
  'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx (c:crosses|c:crossesAt)?';

const alike = (names: readonly string[], model: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, model]));

const PRESENTATION: Record<string, string> = {
  'p:presentation':
    'p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:embeddedFontLst? p:defaultTextStyle? p:modifyVerifier? p:extLst?',
  'p:sldMasterIdLst': 'p:sldMasterId*',
  'p:notesMasterIdLst': 'p:notesMasterId?',
  'p:sldIdLst': 'p:sldId*',
  'p:sldLayoutIdLst': 'p:sldLayoutId*',
  'p:extLst': 'p:ext*',
  'p:ext': 'p14:sectionLst',
  'p14:sectionLst': 'p14:section+',
  'p14:section': 'p14:sldIdLst',
  'p14:sldIdLst': 'p14:sldId*',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? p:hf? p:txStyles? p:extLst?',
  'p:sldLayout': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:hf? p:extLst?',
  'p:sld': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:extLst?',
  'p:notes': 'p:cSld p:clrMapOvr? p:extLst?',
  'p:notesMaster': 'p:cSld p:clrMap p:hf? p:notesStyle? p:extLst?',
  'p:clrMapOvr': '(a:masterClrMapping|a:overrideClrMapping)',
  'p:txStyles': 'p:titleStyle? p:bodyStyle? p:otherStyle? p:extLst?',
  ...alike(
    ['a:lstStyle', 'p:defaultTextStyle', 'p:titleStyle', 'p:bodyStyle', 'p:otherStyle', 'p:notesStyle'],
    LEVELS,
  ),
  'p:cSld': 'p:bg? p:spTree p:custDataLst? p:controls? p:extLst?',
  'p:bg': '(p:bgPr|p:bgRef)',
  'p:bgPr': `${FILL} ${EFFECT}?`,
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr (p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic)* p:extLst?',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': `a:xfrm? ${FILL}? ${EFFECT}?`,
  'p:grpSpPr/a:xfrm': `${PLACE} a:chOff? a:chExt?`,
  'p:sp': 'p:nvSpPr p:spPr p:style? p:txBody? p:extLst?',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvPr': 'a:hlinkClick? a:hlinkHover? a:extLst?',
  'p:cNvSpPr': 'a:spLocks? a:extLst?',
  'p:nvPr': 'p:ph? p:custDataLst? p:extLst?',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style? p:extLst?',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style? p:extLst?',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:cNvPicPr': 'a:picLocks? a:extLst?',
  'p:blipFill': 'a:blip? a:srcRect? (a:tile|a:stretch)?',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst?',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks? a:extLst?',
  ...alike(['p:spPr', 'c:spPr'], SHAPE),
  ...alike(['p:txBody', 'a:txBody', 'c:rich', 'c:txPr'], TEXT),
  ...alike(['a:xfrm', 'p:xfrm'], PLACE),
};

const DRAWING: Record<string, string> = {
  'a:graphic': 'a:graphicData',
  'a:graphicData': '(a:tbl|c:chart)',
  'a:blip': 'a:extLst?',
  'a:stretch': 'a:fillRect?',
  'a:extLst': 'a:ext*',
  'a:extLst/a:ext': '(asvg:svgBlip|adec:decorative|ahyp:hlinkClr)',
  'a:hlinkClick': 'a:snd? a:extLst?',
  'a:prstGeom': 'a:avLst?',
  'a:custGeom': 'a:avLst? a:gdLst? a:ahLst? a:cxnLst? a:rect? a:pathLst',
  'a:pathLst': 'a:path*',
  'a:path': '(a:close|a:moveTo|a:lnTo|a:arcTo|a:quadBezTo|a:cubicBezTo)*',
  ...alike(['a:moveTo', 'a:lnTo'], 'a:pt'),
  'a:cubicBezTo': 'a:pt a:pt a:pt',
  ...alike(['a:solidFill', 'a:buClr', 'a:gs', ...COLOURS.map((name) => `a:${name}`)], COLOUR),
  ...alike(['a:srgbClr', 'a:schemeClr'], '(a:alpha|a:lumMod|a:lumOff|a:tint|a:shade)*'),
  'a:gradFill': 'a:gsLst? (a:lin|a:path)? a:tileRect?',
  'a:gsLst': 'a:gs a:gs+',
  ...alike(['a:ln', 'a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'], LINE),
  'a:bodyPr': 'a:prstTxWarp? (a:noAutofit|a:normAutofit|a:spAutoFit)? a:scene3d? a:sp3d? a:flatTx? a:extLst?',
  ...alike(['a:pPr', 'a:defPPr', ...Array.from({ length: 9 }, (_, i) => `a:lvl${i + 1}pPr`)], PARAGRAPH),
  ...alike(['a:lnSpc', 'a:spcBef', 'a:spcAft'], SPACE),
  'a:p': 'a:pPr? (a:r|a:br|a:fld)* a:endParaRPr?',
  'a:r': 'a:rPr? a:t',
  'a:br': 'a:rPr?',
  'a:fld': 'a:rPr? a:pPr? a:t?',
  ...alike(['a:rPr', 'a:defRPr', 'a:endParaRPr'], RUN),
  'a:tbl': 'a:tblPr? a:tblGrid a:tr*',
  'a:tblPr': `${FILL}? ${EFFECT}? (a:tableStyle|a:tableStyleId)? a:extLst?`,
  'a:tblGrid': 'a:gridCol*',
  'a:tr': 'a:tc* a:extLst?',
  'a:tc': 'a:txBody? a:tcPr? a:extLst?',
  'a:tcPr': `a:lnL? a:lnR? a:lnT? a:lnB? a:lnTlToBr? a:lnBlToTr? a:cell3D? ${FILL}? a:headers? a:extLst?`,
  'a:theme': 'a:themeElements a:objectDefaults? a:extraClrSchemeLst? a:custClrLst? a:extLst?',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst?',
  'a:clrScheme': COLOURS.map((name) => `a:${name}`).join(' '),
  'a:fontScheme': 'a:majorFont a:minorFont a:extLst?',
  ...alike(['a:majorFont', 'a:minorFont'], 'a:latin a:ea a:cs a:font*'),
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  ...alike(['a:fillStyleLst', 'a:bgFillStyleLst'], `${FILL} ${FILL} ${FILL}+`),
  'a:lnStyleLst': 'a:ln a:ln a:ln+',
  'a:effectStyleLst': 'a:effectStyle a:effectStyle a:effectStyle+',
  'a:effectStyle': `${EFFECT} a:scene3d? a:sp3d?`,
};

const CHART: Record<string, string> = {
  'a:graphicData/c:chart': '',
  'c:chartSpace':
    'c:date1904? c:lang? c:roundedCorners? c:style? c:clrMapOvr? c:pivotSource? c:protection? c:chart c:spPr? c:txPr? c:externalData? c:printSettings? c:userShapes? c:extLst?',
  'c:chart':
    'c:title? c:autoTitleDeleted? c:pivotFmts? c:view3D? c:floor? c:sideWall? c:backWall? c:plotArea c:legend? c:plotVisOnly? c:dispBlanksAs? c:extLst?',
  'c:plotArea': 'c:layout? (c:barChart|c:lineChart|c:doughnutChart)+ (c:catAx|c:valAx)* c:dTable? c:spPr?',
  'c:layout': 'c:manualLayout?',
  'c:leaderLines': 'c:spPr?',
  'c:manualLayout': 'c:layoutTarget? c:xMode? c:yMode? c:wMode? c:hMode? c:x? c:y? c:w? c:h?',
  'c:barChart':
    'c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:serLines* c:axId c:axId',
  'c:lineChart':
    'c:grouping c:varyColors? c:ser* c:dLbls? c:dropLines? c:hiLowLines? c:upDownBars? c:marker? c:smooth? c:axId c:axId',
  'c:doughnutChart': 'c:varyColors? c:ser* c:dLbls? c:firstSliceAng? c:holeSize?',
  'c:barChart/c:ser':
    'c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:pictureOptions? c:dPt* c:dLbls? c:trendline* c:errBars? c:cat? c:val? c:shape?',
  'c:lineChart/c:ser':
    'c:idx c:order c:tx? c:spPr? c:marker? c:dPt* c:dLbls? c:trendline* c:errBars? c:cat? c:val? c:smooth?',
  'c:doughnutChart/c:ser': 'c:idx c:order c:tx? c:spPr? c:explosion? c:dPt* c:dLbls? c:cat? c:val?',
  'c:dPt': 'c:idx c:invertIfNegative? c:marker? c:bubble3D? c:explosion? c:spPr? c:pictureOptions?',
  'c:ser/c:marker': 'c:symbol? c:size? c:spPr?',
  'c:dPt/c:marker': 'c:symbol? c:size? c:spPr?',
  'c:dLbls': `c:dLbl* (c:delete|${LABEL} c:showLeaderLines? c:leaderLines?)`,
  'c:dLbl': `c:idx (c:delete|c:layout? c:tx? ${LABEL})`,
  'c:tx': '(c:strRef|c:rich)',
  'c:cat': '(c:strRef|c:numRef)',
  'c:val': '(c:numRef|c:numLit)',
  'c:strRef': 'c:f c:strCache?',
  'c:strCache': 'c:ptCount? c:pt*',
  'c:numRef': 'c:f c:numCache?',
  'c:numCache': 'c:formatCode? c:ptCount? c:pt*',
  'c:pt': 'c:v',
  'c:catAx': `${AXIS} c:auto? c:lblAlgn? c:lblOffset? c:tickLblSkip? c:tickMarkSkip? c:noMultiLvlLbl?`,
  'c:valAx': `${AXIS} c:crossBetween? c:majorUnit? c:minorUnit? c:dispUnits?`,
  'c:scaling': 'c:logBase? c:orientation? c:max? c:min?',
  'c:majorGridlines': 'c:spPr?',
  'c:legend': 'c:legendPos? c:legendEntry* c:layout? c:overlay? c:spPr? c:txPr?',
  'c:legendEntry': 'c:idx (c:delete|c:txPr)',
  'c:externalData': 'c:autoUpdate?',
};

/** Content types, relationships and document properties of the package. */
const PACKAGE: Record<string, string> = {
  Types: '(Default|Override)*',
  Relationships: 'Relationship*',
  'cp:coreProperties':
    '(dc:title|dc:subject|dc:creator|dc:language|cp:keywords|cp:lastModifiedBy|dcterms:created|dcterms:modified)*',
  Properties: '(Application|PresentationFormat|Slides|Notes|Company)*',
};

/** Content models by element, or by parent/element where the parent matters. Elements without a model must be empty. */
export const GRAMMAR: Readonly<Record<string, string>> = {
  ...PRESENTATION,
  ...DRAWING,
  ...CHART,
  ...PACKAGE,
};
