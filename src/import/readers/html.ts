export const readHtml = async () => ({ diagnostics: [] });
