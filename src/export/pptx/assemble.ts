// Planned slides, layouts and media → all parts of the presentation with their relationships.
import type { Deck, Layout } from '../../deck/model.js';
import { words } from '../../messages/words.js';
import type { Theme } from '../../theme/model.js';
import { slideTitle } from '../titles.js';
import { chartXml } from './chart-xml.js';
import { painter } from './colours.js';
import type { PptxKinds } from './kinds.js';
import { createLinks, type Links } from './links.js';
import { layoutXml, masterXml } from './master-xml.js';
import type { MediaLibrary } from './media.js';
import { notesMasterXml, notesXml } from './notes-xml.js';
import { mediaType, type PackagePart, type Relationship, TYPES } from './package.js';
import type { PlannedLayout, PlannedSlide } from './plan.js';
import {
  appPropertiesXml,
  corePropertiesXml,
  presentationXml,
  presPropsXml,
  tableStylesXml,
  viewPropsXml,
} from './presentation-xml.js';
import type { Item } from './scene.js';
import { drawItems, type SlideContext, slideXml } from './slide-xml.js';
import { type LinkTarget, languageOf } from './text-xml.js';
import { themeXml } from './theme-xml.js';
import { chartWorkbook } from './workbook.js';

export interface Presentation {
  deck: Deck;
  theme: Theme;
  slides: PlannedSlide[];
  layouts: PlannedLayout[];
  media: MediaLibrary;
  kinds: PptxKinds;
}

const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
} as const;
const slidePath = (i: number): string => `ppt/slides/slide${i + 1}.xml`;
const notesPath = (i: number): string => `ppt/notesSlides/notesSlide${i + 1}.xml`;
const layoutPath = (i: number): string => `ppt/slideLayouts/slideLayout${i + 1}.xml`;

/** Relationships of the package itself. */
export const ROOT: Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: PATHS.presentation },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

export function assemble(presentation: Presentation): PackagePart[] {
  const { deck, theme, slides, layouts, media } = presentation;
  const charts = chartParts(presentation);
  return [
    ...frameParts(presentation),
    masterPart(presentation),
    ...layouts.map((layout, i) => layoutPart(layout, i, presentation)),
    ...slides.map((slide, i) => slidePart(slide, i, presentation, charts.paths)),
    ...deck.slides.map(({ notes }, i) => ({
      path: notesPath(i),
      type: TYPES.notes,
      data: notesXml(notes, languageOf(deck.lang)),
      relationships: [
        { id: 'rId1', type: 'notesMaster', target: PATHS.notesMaster },
        { id: 'rId2', type: 'slide', target: slidePath(i) },
      ],
    })),
    { path: PATHS.theme, type: TYPES.theme, data: themeXml(theme) },
    { path: PATHS.notesTheme, type: TYPES.theme, data: themeXml(theme) },
    ...charts.parts,
    ...media.parts,
  ];
}

function frameParts({ deck, slides, kinds }: Presentation): PackagePart[] {
  const links = createLinks();
  const translated = words[deck.lang];
  const chapter = (layout: Layout): string => kinds[layout].chapter?.(translated) ?? translated.thanks;
  const ids = {
    master: links.to('slideMaster', PATHS.master),
    slides: slides.map((_, i) => links.to('slide', slidePath(i))),
    notesMaster: links.to('notesMaster', PATHS.notesMaster),
  };
  const small: PackagePart[] = [
    { path: 'ppt/presProps.xml', type: TYPES.presProps, data: presPropsXml() },
    { path: 'ppt/viewProps.xml', type: TYPES.viewProps, data: viewPropsXml() },
    { path: 'ppt/tableStyles.xml', type: TYPES.tableStyles, data: tableStylesXml() },
  ];
  for (const { path } of small) links.to(path.slice(4, -4), path);
  links.to('theme', PATHS.theme);
  const notes = {
    path: PATHS.notesMaster,
    type: TYPES.notesMaster,
    data: notesMasterXml(languageOf(deck.lang)),
  };
  return [
    {
      path: PATHS.presentation,
      type: TYPES.presentation,
      data: presentationXml(deck, { ...ids, chapter }),
      relationships: links.list,
    },
    ...small,
    { ...notes, relationships: [{ id: 'rId1', type: 'theme', target: PATHS.notesTheme }] },
    { path: 'docProps/core.xml', type: TYPES.core, data: corePropertiesXml(deck) },
    { path: 'docProps/app.xml', type: TYPES.app, data: appPropertiesXml(deck) },
  ];
}

function contextOf(
  { deck, theme, slides, media }: Presentation,
  links: Links,
  title = '',
  charts?: Map<Item, string>,
): SlideContext {
  return {
    title,
    paint: painter(theme.palette),
    lang: deck.lang,
    link: (url) => linkTarget(url, slides.length, links),
    media(source) {
      const known = media.of(source);
      return (
        known && {
          ...known,
          image: links.to('image', known.image),
          vector: known.vector && links.to('image', known.vector),
        }
      );
    },
    chart: (item) => links.to('chart', charts?.get(item) ?? ''),
  };
}

/** Web addresses are external; a slide of the deck is another part of the package. */
function linkTarget(url: string, slides: number, links: Links): LinkTarget | undefined {
  if (!url.startsWith('#')) return { 'r:id': links.to('hyperlink', url, true) };
  const number = Number(url.slice(1));
  if (!Number.isInteger(number) || number < 1 || number > slides) return undefined;
  return { 'r:id': links.to('slide', slidePath(number - 1)), action: 'ppaction://hlinksldjump' };
}

const promptsOf = ({ deck }: Presentation): { title: string; body: string } => ({
  title: words[deck.lang].promptTitle,
  body: words[deck.lang].promptText,
});

function masterPart(presentation: Presentation): PackagePart {
  const { layouts, theme, kinds } = presentation;
  const links = createLinks();
  const ids = layouts.map((_, i) => links.to('slideLayout', layoutPath(i)));
  links.to('theme', PATHS.theme);
  const model = layouts.find(({ layout, title }) => kinds[layout].master && title) ?? layouts[0];
  const context = contextOf(presentation, links);
  const data = model ? masterXml(ids, model, theme.palette, context, promptsOf(presentation)) : '';
  return { path: PATHS.master, type: TYPES.master, data, relationships: links.list };
}

function layoutPart(layout: PlannedLayout, i: number, presentation: Presentation): PackagePart {
  const links = createLinks();
  links.to('slideMaster', PATHS.master);
  const context = contextOf(presentation, links);
  const drawn = drawItems(layout.ground.items, 2, context);
  const data = layoutXml(layout, drawn, context, promptsOf(presentation));
  return { path: layoutPath(i), type: TYPES.layout, data, relationships: links.list };
}

function slidePart(
  slide: PlannedSlide,
  i: number,
  presentation: Presentation,
  charts: Map<Item, string>,
): PackagePart {
  const { deck, layouts } = presentation;
  const links = createLinks();
  links.to('slideLayout', layoutPath(slide.layout));
  links.to('notesSlide', notesPath(i));
  const source = deck.slides[i];
  const layout = layouts[slide.layout];
  const name = source ? slideTitle(deck, source, i + 1) : '';
  const data = layout ? slideXml(slide, layout, contextOf(presentation, links, name, charts)) : '';
  return { path: slidePath(i), type: TYPES.slide, data, relationships: links.list };
}

/** One chart part and one workbook per chart; the map gives the part's path for each chart item. */
function chartParts({ deck, theme, slides }: Presentation): {
  parts: PackagePart[];
  paths: Map<Item, string>;
} {
  const parts: PackagePart[] = [];
  const paths = new Map<Item, string>();
  const paint = painter(theme.palette);
  for (const item of slides.flatMap(({ scene }) => scene.items)) {
    if (item.kind !== 'chart') continue;
    const { body, box } = item;
    const reading = item.reading && { ...item.reading, box };
    const tabled = item.tabled && { ...item.tabled, box };
    const size = (reading ?? tabled)?.plot ?? box;
    const context = { theme, paint, lang: deck.lang, workbook: 'rId1', size, reading, tabled };
    const number = paths.size + 1;
    const workbook = `ppt/embeddings/chart${number}.xlsx`;
    const path = `ppt/charts/chart${number}.xml`;
    paths.set(item, path);
    parts.push(
      {
        path,
        type: TYPES.chart,
        data: chartXml(body, context),
        relationships: [{ id: 'rId1', type: 'package', target: workbook }],
      },
      { path: workbook, type: mediaType('xlsx'), data: chartWorkbook(body, deck.lang) },
    );
  }
  return { parts, paths };
}
