export const readPdf = async () => ({ diagnostics: [] });
