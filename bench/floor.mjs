// A deck's finished HTML → the floor that no program over the same Chromium can pass: seconds that the bare browser
// takes to start, to load the deck, to print it, and to photograph every slide in one tab.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

/** `program` as findBrowser gives it; the flags are the least that the shipped Chromium starts with. */
export async function bareBrowser(program, html) {
  const spent = {};
  let last = performance.now();
  const lap = (name) => {
    spent[name] = (performance.now() - last) / 1000;
    last = performance.now();
  };
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  lap('launch');
  const [page] = await browser.pages();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(html).href);
  await page.evaluate('document.fonts.ready.then(() => 0)');
  lap('load');
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  lap('print');
  const session = await page.createCDPSession();
  const slides = await page.evaluate("document.querySelectorAll('div.marpit > section').length");
  for (let slide = 0; slide < slides; slide++) {
    await page.evaluate(`document.querySelectorAll('div.marpit > section')[${slide}].scrollIntoView()`);
    await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  }
  lap('pictures');
  await browser.close();
  return { ...spent, slides };
}
