// Resolves once every font and picture in use has loaded.
import type { PageScripts } from './api.js';

const ready: PageScripts['ready'] = async () => {
  // Layout may trigger loading another font.
  void document.body.offsetHeight;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
};

export default ready;
