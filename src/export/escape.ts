// The only escape for HTML and XML, under the name that exporters know.
export { escapeHtml } from '../render/escape.js';
