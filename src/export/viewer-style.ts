// CSS of the viewer in deck.html. One-slide-at-a-time rules apply only on screen with scripts enabled; in print or
// without scripts, the slides follow one another down the page.

/**
 * Viewport widths of phones and tablets in CSS px. File previews there run no scripts but still need whole slides
 * to fit.
 */
const WIDTHS = [320, 360, 390, 412, 480, 600, 673, 744, 820, 1024, 1180];
const UNSCRIPTED = WIDTHS.map(
  (width) =>
    `@media (min-width: ${width}px) and (max-width: 1279px) { html:not(.js, .presenter) div.marpit > section { zoom: ${width / 1280}; } }`,
).join('\n  ');

export const VIEWER_STYLE = `
:root { --ui: #17130f; --ui-text: #f6efe2; --ui-line: #55493b; }
html, body { margin: 0; padding: 0; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#bar, #progress, .choose, dialog:not([open]) { display: none; }
@media screen {
  html { background: #0c0a08; }
  html.js, html.js body { height: 100%; overflow: hidden; overscroll-behavior: none; }
  /* the stage: the window without a phone's notch and rounded corners; one finger turns slides in it, two enlarge it */
  html.js main { position: fixed; top: env(safe-area-inset-top, 0px); right: env(safe-area-inset-right, 0px);
    bottom: env(safe-area-inset-bottom, 0px); left: env(safe-area-inset-left, 0px); overflow: hidden; touch-action: pinch-zoom; }
  html.js.zoomed main { touch-action: auto; }
  html.js div.marpit { position: absolute; left: var(--left); top: var(--top); width: 1280px; height: 720px;
    transform: scale(var(--scale)); transform-origin: 0 0; }
  html.js:not([data-mode="overview"]):not(.presenter) div.marpit > section:not(.shown) { display: none !important; }
  html[data-mode="blank"] div.marpit { visibility: hidden; }
  html:not(.js, .presenter) div.marpit > section { margin: 0 auto 24px; }
  ${UNSCRIPTED}

  html.js #progress { display: block; position: fixed; left: 0; bottom: 0; height: 3px; width: 100%; background: var(--ui-accent);
    transform: scaleX(var(--done, 0)); transform-origin: 0 0; opacity: .8; }
  /* a bar that is not seen takes no taps */
  html.js #bar { display: flex; position: fixed; left: 50%; bottom: calc(env(safe-area-inset-bottom, 0px) + 14px); transform: translateX(-50%);
    gap: 2px; align-items: center; box-sizing: border-box; max-width: calc(100% - 8px); padding: 4px; border-radius: 10px;
    background: var(--ui); color: var(--ui-text); opacity: 0; pointer-events: none; touch-action: manipulation; transition: opacity .2s;
    font: 500 16px/1 system-ui, sans-serif; box-shadow: 0 4px 20px #0008; }
  html.js.moving #bar, #bar:hover { opacity: 1 !important; pointer-events: auto !important; }
  #bar:has(:focus-visible) { opacity: 1 !important; pointer-events: auto !important; }
  @supports not selector(:has(a)) { #bar:focus-within { opacity: 1 !important; pointer-events: auto !important; } }
  /* under fingers it stays where it hides nothing: below the slide or beside it, and under the overview */
  html.js:is([data-bar="below"], [data-bar="beside"]):not([data-mode="blank"]) #bar { opacity: 1; pointer-events: auto; }
  @media (pointer: coarse) { html[data-mode="overview"] #bar { opacity: 1; pointer-events: auto; } }
  html.js[data-bar="below"] #bar { bottom: calc(env(safe-area-inset-bottom, 0px) + 6px); }
  html.js[data-bar="beside"]:not([data-mode="overview"]) #bar { flex-direction: column; left: auto; right: calc(env(safe-area-inset-right, 0px) + 6px);
    top: 50%; bottom: auto; transform: translateY(-50%); max-height: calc(100% - 8px); }
  html.js[data-bar="beside"]:not([data-mode="overview"]) #place { min-width: 0; padding: 8px 0; font-size: 13px; }
  @media (prefers-reduced-motion: reduce), (pointer: coarse) { html.js #bar { transition: none; } }
  #bar button { display: grid; place-items: center; flex: 0 1 44px; width: 44px; min-width: 0; height: 44px; padding: 0; border: 0; border-radius: 7px;
    background: none; color: inherit; cursor: pointer; }
  #bar button[hidden] { display: none; }
  #bar button[aria-pressed="true"] { background: #ffffff22; }
  @media (hover: hover) { #bar button:hover { background: #ffffff22; } }
  #bar svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  #place { min-width: min(64px, 15vw); text-align: center; font-variant-numeric: tabular-nums; }
  button:focus-visible, .notes:focus-visible { outline: 3px solid var(--ui-accent); outline-offset: 2px; }

  html[data-mode="overview"] main { overflow: auto; touch-action: auto; scroll-padding: 24px 0 84px; }
  html[data-mode="overview"] div.marpit { position: static; transform: none; width: auto; height: auto;
    padding: var(--gap) var(--gap) 96px; display: grid; gap: var(--gap); justify-content: center;
    grid-template-columns: repeat(auto-fill, calc(1280px * var(--tile))); grid-auto-rows: calc(720px * var(--tile)); }
  html[data-mode="overview"] div.marpit > section { transform: scale(var(--tile)); transform-origin: 0 0; }
  html[data-mode="overview"] div.marpit > section > .choose { display: block; position: absolute; grid-area: auto / auto / auto / auto; inset: 0; z-index: 9; border: 0; }
  html[data-mode="overview"] div.marpit > section.shown { outline: 16px solid var(--ui-accent); outline-offset: 6px; }
  section:not(.shown) > .choose:focus-visible { outline: 16px solid var(--ui-accent); outline-offset: -16px; }
  section.shown > .choose { outline: none; }

  dialog { box-sizing: border-box; max-width: min(560px, 100vw - 24px); max-height: calc(100% - 24px); overflow: auto;
    padding: clamp(16px, 6vw, 28px) clamp(16px, 6vw, 32px); border: 0; border-radius: 14px; background: var(--ui); color: var(--ui-text);
    font: 400 18px/1.5 system-ui, sans-serif; }
  dialog::backdrop { background: #000a; }
  dialog h2 { margin: 0 0 14px; font-size: 24px; }
  dialog table { border-collapse: collapse; width: 100%; }
  dialog th { text-align: left; font-weight: 600; padding: 5px 20px 5px 0; }
  @media (min-width: 480px) { dialog th { white-space: nowrap; } }
  dialog td { padding: 5px 0; }
  dialog tr + tr > * { border-top: 1px solid var(--ui-line); }
  @media (pointer: coarse) and (max-width: 500px), (pointer: coarse) and (max-height: 500px) { dialog .keys { display: none; } }
  dialog button { font: inherit; padding: 10px 22px; border: 1px solid var(--ui-text); border-radius: 8px; background: none; color: inherit; cursor: pointer; }
}
@media print { #bar, #progress, dialog, main > .sr-only, #live { display: none !important; } }

html.presenter, html.presenter body { height: 100%; margin: 0; background: var(--ui); color: var(--ui-text); overflow: hidden; }
.presenter main, .presenter main > footer dd { font-family: var(--deck-font, system-ui), system-ui, sans-serif !important; }
.presenter main { display: grid; grid-template: minmax(0, auto) minmax(0, 1fr) auto / minmax(0, 1.35fr) minmax(0, 1fr); gap: 18px;
  box-sizing: border-box; height: 100vh; height: 100dvh; padding: 18px; font: 400 18px/1.5 system-ui, sans-serif; touch-action: pan-y pinch-zoom; }
.presenter .now { grid-row: 1; }
.presenter .view { position: relative; aspect-ratio: 16 / 9; width: 100%; overflow: hidden; border-radius: 6px; background: #000; display: grid; place-items: center; }
.presenter .view div.marpit { position: absolute; left: 0; top: 0; width: 1280px; height: 720px; transform: scale(var(--scale, .5)); transform-origin: 0 0; }
.presenter .next > h2 { margin: 0 0 6px; font-size: 16px; font-weight: 600; }
.presenter main > .notes { grid-column: 1 / -1; overflow: auto; border-top: 1px solid var(--ui-line); padding: 12px 4px; font-size: 100%; }
.presenter main > .notes p { margin: 0 0 .7em; font-size: 1.35em; line-height: 1.5; max-width: 60em; }
.presenter main > .notes details { margin-top: 1em; padding-top: .6em; border-top: 1px solid var(--ui-line); max-width: 80em; }
.presenter main > .notes li { line-height: 1.5; }
.presenter main > footer { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 10px 28px; }
.presenter main > footer dl { display: flex; gap: 28px; margin: 0; }
.presenter main > footer dt { font-size: 14px; opacity: .8; }
.presenter main > footer dd { margin: 0; font: 600 28px/1.2 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.presenter main > footer #pace { margin: 0; font-weight: 500; color: inherit; }
.presenter main > footer #pace.late { color: #ffb38a; }
.presenter main > footer nav { margin-left: auto; display: flex; gap: 6px; align-items: center; }
.presenter main > footer nav button { min-width: 44px; height: 44px; border: 1px solid var(--ui-line); border-radius: 8px; background: none; color: inherit; font: inherit; cursor: pointer; }
.presenter main > footer nav button:hover { background: #ffffff22; }
/* on a telephone: upright the two slides over the notes, across beside them */
@media (max-width: 700px), (max-height: 560px) {
  .presenter main { gap: 10px; font-size: 16px; padding: calc(env(safe-area-inset-top, 0px) + 10px) calc(env(safe-area-inset-right, 0px) + 10px)
    calc(env(safe-area-inset-bottom, 0px) + 10px) calc(env(safe-area-inset-left, 0px) + 10px); }
  .presenter .next > h2 { font-size: 14px; }
  .presenter main > .notes { padding-top: 8px; }
  .presenter main > footer, .presenter main > footer dl { gap: 4px 16px; }
  .presenter main > footer dt { font-size: 13px; }
  .presenter main > footer dd { font-size: 20px; }
}
@media (max-height: 560px) and (orientation: landscape) {
  .presenter main { grid-template: auto minmax(0, 1fr) auto / minmax(0, min(30vw, 46vh)) minmax(0, 1fr); }
  .presenter .next { overflow: hidden; }
  .presenter main > .notes { grid-area: 1 / 2 / 3 / 3; border-top: 0; padding: 0 4px; }
  .presenter main > footer nav { margin-left: 0; }
}
`;
