// The command line that Chromium is started with: headless, offline, the same drawing on every machine.

/** Nothing is fetched: every name fails to resolve, and what a browser does in the background is off. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=direct://',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--metrics-recording-only',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame,DialMediaRouteProvider,PaintHolding',
];

/** The same pixels and line breaks whatever the machine's settings say. */
const SAME_DRAWING = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-gpu',
  '--disable-partial-raster',
  // A picture taken while the machine is busy must wait for its last tile.
  '--run-all-compositor-stages-before-draw',
  '--disable-checker-imaging',
  '--disable-new-content-rendering-timeout',
];

const NO_WAITING = [
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-ipc-flooding-protection',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-popup-blocking',
  '--mute-audio',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-dev-shm-usage',
];

/**
 * What the shipped browser does in its first process, for which others start processes that no deck needs: it draws
 * without a graphics card and fetches nothing. Its own package starts it so too.
 */
const FEW_PROCESSES = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'];

export interface FlagOptions {
  sandbox: boolean;
  /** Whether it is the browser that we ship, whose pictures are known to be the same in few processes. */
  shipped: boolean;
  /** The browser's own, empty profile folder. */
  profile: string;
}

export function chromiumFlags({ sandbox, shipped, profile }: FlagOptions): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // Nothing is kept, so nothing is written to the profile: the browser ends and is cleaned up in half the time.
    '--incognito',
    ...OFFLINE,
    ...SAME_DRAWING,
    ...NO_WAITING,
    ...(shipped ? FEW_PROCESSES : []),
    ...(sandbox ? [] : ['--no-sandbox', '--no-zygote']),
    'about:blank',
  ];
}
