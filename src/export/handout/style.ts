// CSS of the handout page: title block, grid of slides, ruled lines, notes. Lengths in mm on A4.
import { GAP, PAGE } from './layout.js';

/** Full-height pages; their rows share what the title block leaves. */
const FULL = ['portrait', 'landscape'] as const;

export const HANDOUT_CSS = `
.page { break-after: page; display: grid; gap: ${GAP}mm 6mm; align-content: start; }
.page:last-child { break-after: auto; }
.page.columns-2 { grid-template-columns: 1fr 1fr; }
.page.per-6, .page.beside-lines { height: ${PAGE.portrait.height}mm; grid-template-rows: repeat(3, minmax(0, 1fr)); }
${FULL.map((name) => `.page.under-title.${name} { height: ${PAGE[name].height}mm; grid-template-rows: auto; grid-auto-rows: minmax(0, 1fr); }`).join('\n')}
.page.per-1.under-title { height: auto; grid-auto-rows: auto; }
.page.title-alone { height: auto; grid-template-rows: auto; }
.page.columns-2.under-title .cell { justify-self: center; }
.page.per-2.under-title .cell, .page.per-1 .slide { justify-self: center; }
.title-block { align-self: start; grid-column: 1 / -1; display: grid; grid-template-columns: 1fr auto; align-items: center; border-top: 0.7mm solid #000; border-bottom: 0.2mm solid #000; padding: 4mm 0; }
.title-block p { margin: 0; }
.title-block .issuer { font-size: 10pt; text-transform: uppercase; font-weight: 600; }
.title-block .name { font: 800 19pt/1.2 Phudu, "Be Vietnam Pro", sans-serif; margin: 1mm 0; text-wrap: balance; }
.title-block .name.long { font-size: 14pt; text-wrap: wrap; }
.title-block .reference { font-style: italic; font-size: 10pt; }
.title-block .link { width: 30mm; margin-left: 8mm; text-align: center; font-size: 7pt; line-height: 1.25; overflow-wrap: anywhere; }
.title-block .qr { width: 26mm; height: 26mm; display: block; margin: 0 auto 1mm; }
.cell { break-inside: avoid; }
.slide-label { margin: 1.2mm 0 0; font-size: 8.5pt; font-weight: 400; color: #444; }
.beside-lines .cell { display: grid; grid-template-columns: auto 1fr; column-gap: 6mm; align-items: start; }
.note-lines i { display: block; border-bottom: 0.2mm solid #777; height: 9mm; }
.beside-notes .cell { break-inside: auto; }
.beside-notes .note-lines { margin-top: 4mm; }
.slide-notes { margin-top: 5mm; font-size: 12pt; line-height: 1.5; columns: 1; }
.slide-notes p { margin: 0 0 2.5mm; text-align: justify; orphans: 2; widows: 2; }
`;
