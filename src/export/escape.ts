// The one escape for HTML and XML, under the name that exporters know it by.
export { escapeHtml } from '../render/escape.js';
