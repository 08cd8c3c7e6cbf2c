// Wraps a page's text in a single body, since browsers also display what is before <html>, after </html> or in a
// second <body>.

const FRAME = /<!doctype[^>]*>|<\?xml[^>]*\?>|<\/?(?:html|head|body)(?=[\s>/])(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

export const withOneBody = (html: string): string => `<html><body>${html.replace(FRAME, ' ')}</body></html>`;
