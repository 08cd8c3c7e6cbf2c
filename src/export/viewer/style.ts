// The CSS of deck.html's own parts. Everything about showing one slide holds on a screen with scripts only: printed,
// or without scripts, the slides stand one below the other.

export const VIEWER_STYLE = `
:root { --ui: #17130f; --ui-text: #f6efe2; --ui-line: #55493b; }
html, body { margin: 0; padding: 0; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#bar, #progress, .choose, dialog:not([open]) { display: none; }
@media screen {
  html { background: #0c0a08; }
  html.js, html.js body { height: 100%; overflow: hidden; }
  html.js div.marpit { position: absolute; left: var(--left); top: var(--top); width: 1280px; height: 720px;
    transform: scale(var(--scale)); transform-origin: 0 0; }
  html.js:not([data-mode="overview"]):not(.presenter) div.marpit > section:not(.shown) { display: none !important; }
  html[data-mode="blank"] div.marpit { visibility: hidden; }
  html:not(.js) div.marpit > section { margin: 0 auto 24px; }

  html.js #progress { display: block; position: fixed; left: 0; bottom: 0; height: 3px; width: 100%; background: var(--ui-accent);
    transform: scaleX(var(--done, 0)); transform-origin: 0 0; opacity: .8; }
  html.js #bar { display: flex; position: fixed; left: 50%; bottom: 14px; transform: translateX(-50%); gap: 2px; align-items: center;
    padding: 4px; border-radius: 10px; background: var(--ui); color: var(--ui-text); opacity: 0; transition: opacity .2s;
    font: 500 16px/1 system-ui, sans-serif; box-shadow: 0 4px 20px #0008; }
  html.js.moving #bar, #bar:focus-within, #bar:hover { opacity: 1 !important; }
  @media (prefers-reduced-motion: reduce) { html.js #bar { transition: none; } }
  #bar button { display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 7px; background: none; color: inherit; cursor: pointer; }
  #bar button:hover, #bar button[aria-pressed="true"] { background: #ffffff22; }
  #bar svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  #place { min-width: 64px; text-align: center; font-variant-numeric: tabular-nums; }
  button:focus-visible, .notes:focus-visible { outline: 3px solid var(--ui-accent); outline-offset: 2px; }

  html[data-mode="overview"] { scroll-padding: 24px 0 84px; }
  html[data-mode="overview"], html[data-mode="overview"] body { overflow: auto !important; height: auto !important; }
  html[data-mode="overview"] div.marpit { position: static; transform: none; width: auto; height: auto; padding: 28px 28px 96px;
    display: grid; grid-template-columns: repeat(auto-fill, 307.2px); grid-auto-rows: 172.8px; gap: 22px; justify-content: center; }
  html[data-mode="overview"] div.marpit > section { transform: scale(.24); transform-origin: 0 0; }
  html[data-mode="overview"] div.marpit > section > .choose { display: block; position: absolute; grid-area: auto / auto / auto / auto; inset: 0; z-index: 9; border: 0; }
  html[data-mode="overview"] div.marpit > section.shown { outline: 16px solid var(--ui-accent); outline-offset: 6px; }
  section:not(.shown) > .choose:focus-visible { outline: 16px solid var(--ui-accent); outline-offset: -16px; }
  section.shown > .choose { outline: none; }

  dialog { max-width: 560px; padding: 28px 32px; border: 0; border-radius: 14px; background: var(--ui); color: var(--ui-text);
    font: 400 18px/1.5 system-ui, sans-serif; }
  dialog::backdrop { background: #000a; }
  dialog h2 { margin: 0 0 14px; font-size: 24px; }
  dialog table { border-collapse: collapse; width: 100%; }
  dialog th { text-align: left; font-weight: 600; padding: 5px 20px 5px 0; white-space: nowrap; }
  dialog td { padding: 5px 0; }
  dialog tr + tr > * { border-top: 1px solid var(--ui-line); }
  dialog button { font: inherit; padding: 10px 22px; border: 1px solid var(--ui-text); border-radius: 8px; background: none; color: inherit; cursor: pointer; }
}
@media print { #bar, #progress, dialog, main > .sr-only, #live { display: none !important; } }

html.presenter, html.presenter body { height: 100%; margin: 0; background: var(--ui); color: var(--ui-text); overflow: hidden; }
.presenter main, .presenter main > footer dd { font-family: var(--deck-font, system-ui), system-ui, sans-serif !important; }
.presenter main { display: grid; grid-template: minmax(0, auto) minmax(0, 1fr) auto / minmax(0, 1.35fr) minmax(0, 1fr); gap: 18px;
  box-sizing: border-box; height: 100vh; padding: 18px; font: 400 18px/1.5 system-ui, sans-serif; }
.presenter .now { grid-row: 1; }
.presenter .view { position: relative; aspect-ratio: 16 / 9; width: 100%; overflow: hidden; border-radius: 6px; background: #000; display: grid; place-items: center; }
.presenter .view div.marpit { position: absolute; left: 0; top: 0; width: 1280px; height: 720px; transform: scale(var(--scale, .5)); transform-origin: 0 0; }
.presenter .next > h2 { margin: 0 0 6px; font-size: 16px; font-weight: 600; }
.presenter main > .notes { grid-column: 1 / -1; overflow: auto; border-top: 1px solid var(--ui-line); padding: 12px 4px; font-size: 100%; }
.presenter main > .notes p { margin: 0 0 .7em; font-size: 1.35em; line-height: 1.5; max-width: 60em; }
.presenter main > footer { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 10px 28px; }
.presenter main > footer dl { display: flex; gap: 28px; margin: 0; }
.presenter main > footer dt { font-size: 14px; opacity: .8; }
.presenter main > footer dd { margin: 0; font: 600 28px/1.2 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.presenter main > footer #pace { margin: 0; font-weight: 500; color: inherit; }
.presenter main > footer #pace.late { color: #ffb38a; }
.presenter main > footer nav { margin-left: auto; display: flex; gap: 6px; align-items: center; }
.presenter main > footer nav button { min-width: 44px; height: 44px; border: 1px solid var(--ui-line); border-radius: 8px; background: none; color: inherit; font: inherit; cursor: pointer; }
.presenter main > footer nav button:hover { background: #ffffff22; }
`;
