import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { ServedCompressed } from './serve-compressed.ts';

/** What a reader's browser does with one page, on a CPU four times slower than this one and the screen of a telephone. */
export interface PageMeasured {
  /** Bytes over the wire, compressed, fonts left out. */
  bytes: number;
  /** Requests beside those for fonts. */
  requests: number;
  /** Bytes of script, compressed: what stands in the page and what it loads. */
  script: number;
  /** First contentful paint in milliseconds. */
  firstPaint: number;
  /** Longest script task in milliseconds. */
  longestScript: number;
  /** Longest task of any kind (reading the page, style, layout, paint), in milliseconds. */
  longestTask: number;
  /** Cumulative layout shift. */
  shift: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  cat: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Trace events in which script of an address runs, and those without an address in which promises are continued. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.compileModule']);
const CONTINUED = new Set(['RunMicrotasks', 'v8.callFunction']);
const TASK = /(^|::)RunTask$/;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];
const THROTTLE = 4;
/** Milliseconds after which a page is taken to have done what it does by itself. */
const SETTLE = 1500;

/**
 * Opens a page afresh and measures it.
 * @param path of the page from the site's root: `people/x/`
 * @param act what the reader does once the page is there; its script counts too, and what it fetches
 */
export async function measurePage(
  browser: Browser,
  served: ServedCompressed,
  path: string,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<PageMeasured> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  served.sent.length = 0;
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`${served.url}${path}index.html`, { waitUntil: 'load' });
  // Nothing of the tool's own may run in the page while it is traced.
  await page.waitForTimeout(SETTLE);
  await act(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const { firstPaint, shift, inline } = await page.evaluate(async () => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shift: await new Promise<number>((resolve) => {
      const sum = (entries: PerformanceEntryList) =>
        (entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          .filter((entry) => !entry.hadRecentInput)
          .reduce((total, entry) => total + entry.value, 0);
      new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => resolve(0), 300);
    }),
    inline: [...document.querySelectorAll('script:not([type],[src])')].map((script) => script.textContent).join(''),
  }));
  await context.close();
  const fetched = served.sent.filter(({ path }) => !path.endsWith('.woff2'));
  const loaded = fetched.filter(({ path }) => path.endsWith('.js')).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: fetched.length,
    script: loaded + (inline === '' ? 0 : gzipSync(inline).length),
    firstPaint,
    ...longestOnMainThread(trace.traceEvents, new URL(served.url).origin),
    shift,
  };
}

/** Longest durations on the main threads of renderers, in milliseconds. @param origin whose scripts count */
function longestOnMainThread(events: TraceEvent[], origin: string): { longestScript: number; longestTask: number } {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  let [longestScript, longestTask] = [0, 0];
  for (const { name, ph, dur = 0, pid, tid, args } of events) {
    if (ph !== 'X' || !main.has(`${pid}.${tid}`)) continue;
    const own = SCRIPT.has(name) && args?.data?.url?.startsWith(origin) === true;
    if (own || CONTINUED.has(name)) longestScript = Math.max(longestScript, dur / 1000);
    if (TASK.test(name)) longestTask = Math.max(longestTask, dur / 1000);
  }
  return { longestScript, longestTask };
}
