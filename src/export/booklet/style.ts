// The booklet's style: the form of Party documents. A4, margins top 20, bottom 20, left 30, right 15 mm, body 14 pt in
// a Times-metric face, first line indented 10 mm, line spacing exactly 18 pt (Hướng dẫn 05-HD/VPTW, 2026).

export const BOOKLET_CSS = `
@page { size: 210mm 297mm; margin: 0; }
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 400 14pt/18pt Tinos, "Times New Roman", serif; color: #000; background: #fff; }
.flow, .page-body, .notes { width: 165mm; overflow-wrap: break-word; }
.notes { position: absolute; left: -400mm; top: 0; }
.page { position: relative; width: 210mm; height: 297mm; break-after: page; overflow: hidden; }
.page.long { height: auto; min-height: 297mm; padding: 20mm 0 0 30mm; overflow: visible; }
.page.long > :is(.page-body, .page-notes) { position: static; height: auto; }
.page.long > .page-notes { position: relative; inset: auto; margin-top: 10pt; }
.page-body { position: absolute; left: 30mm; top: 20mm; height: 257mm; }
.page-number { position: absolute; left: 0; right: 0; top: 10mm; text-align: center; font-size: 13pt; }
.page-notes { position: absolute; left: 30mm; bottom: 20mm; width: 165mm; padding-top: 4pt; }
.page-notes::before { content: ""; position: absolute; left: 0; top: 0; width: 50mm; border-top: 0.75pt solid #000; }
.footnote { font-size: 11pt; line-height: 14pt; text-align: justify; }
sup { font-size: 0.65em; line-height: 0; vertical-align: 0.45em; white-space: nowrap; }
.head { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; text-align: center; padding-bottom: 14pt; }
.head p { line-height: 19pt; }
.head .issuer { font-weight: 700; }
.head .party { font-size: 15pt; font-weight: 700; display: inline-block; border-bottom: 0.75pt solid #000; padding-bottom: 2pt; white-space: nowrap; }
.head .date { font-style: italic; padding-top: 6pt; }
.title { text-align: center; padding: 6pt 8mm 16pt; }
.title .kind { font-size: 16pt; font-weight: 700; line-height: 22pt; }
.title h1 { font-size: 15pt; font-weight: 700; line-height: 21pt; text-wrap: balance; }
.title .subtitle { font-weight: 700; line-height: 20pt; }
.title .reference { font-style: italic; padding-top: 4pt; text-wrap: balance; }
.title::after { content: ""; display: block; width: 34mm; margin: 8pt auto 0; border-top: 0.75pt solid #000; }
h2, h3, h4, h5 { text-indent: 10mm; padding: 8pt 0 3pt; font-size: 14pt; line-height: 18pt; font-weight: 700; }
h2 { text-transform: uppercase; }
h4 { font-style: italic; }
h5 { font-style: italic; font-weight: 400; }
.text { text-indent: 10mm; text-align: justify; padding: 3pt 0; }
.text.continued, .item.continued { text-indent: 0; }
.broken, blockquote.broken > p { text-align-last: justify; }
.caption { text-indent: 10mm; font-weight: 700; padding: 6pt 0 2pt; }
.item { text-indent: 10mm; text-align: justify; padding: 2pt 0; }
.item.depth-1 { padding-left: 8mm; }
.item.depth-2 { padding-left: 16mm; }
.item.depth-3 { padding-left: 24mm; }
.item.depth-4 { padding-left: 32mm; }
.item.depth-5 { padding-left: 40mm; }
.item.source { text-align: left; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 4pt 0 8pt; font-size: 12pt; line-height: 15pt; }
th, td { border: 0.75pt solid #000; padding: 3pt 5pt; text-align: left; vertical-align: top; }
th { text-align: center; font-weight: 700; }
.numeric { text-align: right; white-space: nowrap; }
th.numeric { white-space: normal; }
table.tight { font-size: 10pt; line-height: 12.5pt; }
.tight th, .tight td { padding: 2pt 3pt; overflow-wrap: anywhere; white-space: normal; }
blockquote { padding: 5pt 0 5pt 10mm; font-style: italic; text-align: justify; }
blockquote .by { text-align: right; font-style: normal; font-weight: 700; }
figure { padding: 6pt 0; text-align: center; }
figure img { max-width: 150mm; max-height: 110mm; }
.gallery { display: grid; grid-template-columns: 1fr 1fr; column-gap: 5mm; align-items: start; }
.gallery img { max-width: 100%; max-height: 75mm; }
.gallery figure:only-child { grid-column: 1 / -1; }
.gallery figure:only-child img { max-width: 80mm; }
figcaption { font-size: 12pt; font-style: italic; }
.slogan { text-align: center; font-weight: 700; padding: 3pt 10mm; }
.signer { text-align: right; font-weight: 700; padding: 14pt 0 6pt; }
.online { text-indent: 10mm; padding: 8pt 0 3pt; }
h2:has(+ .contents) { text-indent: 0; text-align: center; padding-bottom: 8pt; }
a { color: inherit; text-decoration: none; }
.contents { display: grid; grid-template-columns: minmax(0, 1fr) 8mm; column-gap: 1mm; padding: 2pt 0; }
.contents.level-2 { text-transform: uppercase; }
.contents.level-3 { padding-left: 8mm; }
.contents.level-4 { padding-left: 16mm; }
.contents span:first-child { position: relative; overflow: hidden; }
/* Leaders: dots from the last word of the heading to the column of the numbers. */
.contents span:first-child::after { content: ''; position: absolute; width: 100%; height: 1em; margin-left: 1mm; border-bottom: 1pt dotted; }
.contents span:last-child { text-align: right; align-self: end; }
`;
