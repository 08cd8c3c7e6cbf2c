// The one HTML and XML escape, re-exported so that exporters do not import from render/.
export { escapeHtml } from '../render/escape.js';
