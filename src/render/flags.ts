// Chromium's command line: headless, offline, and the same rendering on every machine.

/** Nothing is fetched: no host resolves, addresses included, and background services are off. */
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

/** The same pixels and line breaks whatever the settings of the machine. */
const SAME_DRAWING = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-gpu',
  '--disable-partial-raster',
  // On a busy machine, a capture must wait for its last tile.
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
 * The shipped browser draws without a GPU and fetches nothing, so it needs no GPU and network processes: both services
 * run in the browser process. Its own package starts it this way too.
 */
const FEW_PROCESSES = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'];

export interface FlagOptions {
  sandbox: boolean;
  /** Whether it is the browser we ship, which is known to render the same with fewer processes. */
  shipped: boolean;
  /** The browser's own, empty profile folder. */
  profile: string;
}

export function chromiumFlags({ sandbox, shipped, profile }: FlagOptions): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // Nothing is written to the profile, so that quitting and cleaning up take half the time.
    '--incognito',
    ...OFFLINE,
    ...SAME_DRAWING,
    ...NO_WAITING,
    ...(shipped ? FEW_PROCESSES : []),
    ...(sandbox ? [] : ['--no-sandbox', '--no-zygote']),
    'about:blank',
  ];
}
