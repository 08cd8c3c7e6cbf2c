// Wraps a text into a document of each kind, as bytes.
import JSZip from 'jszip';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\f/g, ' ');
const bytes = (text) => new TextEncoder().encode(text);

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

async function docx(body) {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', TYPES);
  zip.file('_rels/.rels', RELATIONSHIPS);
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const paragraph = (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;

/** Writers by document kind: the lines of a text → bytes. */
export const KINDS = {
  txt: async (text) => bytes(`MỞ ĐẦU\n\n${text}\n\nKết thúc.\n`),
  md: async (text) => bytes(`# Mở đầu\n\n${text}\n\nKết thúc.\n`),
  html: async (text) =>
    bytes(
      `<!DOCTYPE html><html><body><h1>Mở đầu</h1>${text
        .split('\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('')}</body></html>`,
    ),
  'raw.html': async (text) => bytes(`<!DOCTYPE html><html><body><h1>Mở đầu</h1>${text}</body></html>`),
  docx: async (text) => docx(['MỞ ĐẦU', ...text.split('\n')].map(paragraph).join('')),
  'runs.docx': async (text) =>
    docx(
      `<w:p>${Array.from(text, (letter, at) => `<w:r>${at % 2 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(letter)}</w:t></w:r>`).join('')}</w:p>`,
    ),
  'table.docx': async (text) =>
    docx(
      `<w:tbl>${text
        .split('\n')
        .map((line) => `<w:tr><w:tc>${paragraph(line)}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`)
        .join('')}</w:tbl>`,
    ),
};
