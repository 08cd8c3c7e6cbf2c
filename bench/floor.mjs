// Measures the lower bound for any program that uses the same Chromium: seconds the bare browser takes to start,
// load a finished deck, print it, and screenshot every slide in one tab.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

/** `program` comes from findBrowser. The flags are the minimum that the shipped Chromium needs to start. */
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
