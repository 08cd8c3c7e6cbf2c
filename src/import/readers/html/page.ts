// The text of a web page → the same with one body around everything, as browsers parse it: what is before <html>,
// after </html> or in a second <body> is shown like the rest.

const FRAME = /<!doctype[^>]*>|<\?xml[^>]*\?>|<\/?(?:html|head|body)(?=[\s>/])(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

export const withOneBody = (html: string): string => `<html><body>${html.replace(FRAME, ' ')}</body></html>`;
