// CSS of the cards: the slides' tokens and fonts, sized for a phone. browser/fit-cards.ts scales a card down with
// `--k` and a figure with `--f`.

export const SOCIAL_CSS = `
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
body { width: 1080px; }
.card { --k: 1; position: relative; width: 1080px; overflow: hidden; color: var(--ink); background: var(--paper); font: 400 calc(38px * var(--k))/1.38 var(--text); }
.card.square { height: 1080px; } .card.portrait { height: 1350px; }
.card::before { content: ""; position: absolute; right: 0; bottom: 0; width: 266px; height: 300px; background: var(--corner) 0 100% / 266px 300px no-repeat; transform: scaleX(-1); }
.card:is(.quote, .slogans, .cover)::before { content: none; }
.breaking { overflow-wrap: anywhere; } .breaking .value b { white-space: nowrap; }
.content { position: absolute; inset: 84px 80px 150px; display: flex; flex-direction: column; justify-content: center; gap: calc(40px * var(--k)); }
footer { position: absolute; left: 80px; right: 80px; bottom: 56px; display: flex; align-items: center; gap: 18px; font: 600 26px/1.3 var(--text); color: var(--muted); }
.star { flex: none; width: 34px; height: 34px; background: var(--primary); clip-path: polygon(50% 0, 61% 35%, 98% 35%, 68% 57%, 79% 91%, 50% 70%, 21% 91%, 32% 57%, 2% 35%, 39% 35%); }
h2 { font: 800 calc(68px * var(--k))/1.14 var(--display); text-wrap: balance; }
ul { list-style: none; display: flex; flex-direction: column; gap: calc(30px * var(--k)); }
strong { font-weight: 700; } em { font-style: normal; color: var(--primary); }
.figures li { border-top: 3px solid var(--ink); padding-top: calc(14px * var(--k)); }
.figures { --figure: 150px; } .figures.n-1 { --figure: 260px; } .figures.n-2 { --figure: 200px; } .square .figures.n-3 { --figure: 118px; }
.value { --f: 1; font: 600 calc(44px * var(--k))/1.1 var(--text); color: var(--primary); }
.value b { font: 900 calc(var(--figure) * var(--k) * var(--f))/1.1 var(--display); font-kerning: none; }
/* A unit stays whole on a line of its own where it does not fit beside its number. */
.value small { display: inline-block; font-size: smaller; }
/* A stroke goes deeper than the line that it stands on. */
.value.deep { padding-bottom: calc(var(--figure) * var(--k) * var(--f) * 0.1); }
.figures.n-2 { gap: calc(70px * var(--k)); } .figures.n-2 li { font-size: calc(46px * var(--k)); } .figures.n-2 .value { font-size: calc(54px * var(--k)); }
.events.n-2 li, .events.n-3 li { font-size: calc(42px * var(--k)); } .portrait .events { gap: calc(44px * var(--k)); }
.events { padding-left: 44px; border-left: 5px solid var(--primary); }
.events li { position: relative; }
.events li::before { content: ""; position: absolute; left: -61px; top: 12px; width: 29px; height: 29px; border-radius: 50%; background: var(--paper); border: 6px solid var(--primary); }
.events time { display: block; font: 800 calc(56px * var(--k))/1.15 var(--display); color: var(--primary); }
.quote, .slogans.card, .cover { color: var(--on-deep); }
.quote { background: var(--drum-deep) 700px -350px / 700px no-repeat, var(--deep); }
.slogans.card { background: var(--land-deep) 0 100% / auto 300px no-repeat, var(--deep); }
.quote footer, .slogans.card footer { color: var(--on-deep-2); } .quote .star, .slogans.card .star, .cover .star { background: var(--accent); }
.quote .content { inset-block-start: 200px; }
.quote .content::before { content: "“"; position: absolute; left: -6px; top: -150px; font: 900 260px/1 var(--serif); color: var(--accent); }
blockquote { font: 600 calc(62px * var(--k))/1.34 var(--serif); text-wrap: pretty; } blockquote.long { font-size: calc(48px * var(--k)); } blockquote:is(.brief, .short) { text-wrap: balance; } blockquote.brief { font-size: calc(80px * var(--k)); } blockquote.short { font-size: calc(108px * var(--k)); line-height: 1.24; } blockquote em { color: var(--accent); }
cite { font: 500 calc(34px * var(--k))/1.4 var(--text); color: var(--on-deep-2); border-top: 3px solid var(--accent); padding-top: 20px; align-self: flex-start; min-width: 420px; }
.slogans.card .content { inset-block-end: 330px; }
ul.slogans li { font: 800 calc(58px * var(--k))/1.18 var(--display); border-top: 3px solid var(--bloom); padding-top: calc(22px * var(--k)); text-wrap: balance; }
ul.slogans.n-1 li { font-size: calc(84px * var(--k)); border-top: 0; } .slogans.card footer { bottom: auto; top: 72px; }
.slogans.card .content { inset-block-start: 160px; }
.cover { background: var(--land-deep) 0 100% / auto 300px no-repeat, var(--deep); }
.cover .content { inset: 56px 80px 310px; justify-content: space-between; gap: 16px; }
.cover .number { position: relative; flex: 1 1 0; min-height: 220px; container-type: size; display: grid; place-content: center; text-align: center; color: var(--accent); }
.cover .number::before { content: ""; position: absolute; left: 50%; top: 50%; width: min(108cqh, 860px); aspect-ratio: 1; transform: translate(-50%, -50%); background: var(--drum-open) 50% / contain no-repeat; }
.cover .number b { position: relative; font: 900 min(300px, 44cqh)/.92 var(--display); } .cover .number span { position: relative; font: 700 min(64px, 12cqh)/1 var(--display); color: var(--on-deep); }
.card figure { position: absolute; inset: 0 0 auto; height: 52%; margin: 0; } .card.portrait figure { height: 58%; }
.card figure img { display: block; width: 100%; height: 100%; object-fit: cover; }
.card figure::after { content: ""; position: absolute; inset: 62% 0 0; background: linear-gradient(var(--scrim-0), var(--deep)); }
.card figure small { position: absolute; right: 28px; top: 24px; z-index: 1; padding: 4px 12px; font: 500 22px/1.3 var(--text); color: var(--on-deep); background: var(--deep); }
.cover.pictured { background: linear-gradient(var(--scrim-0), var(--deep)) 0 100% / auto 300px no-repeat, var(--deep); } .cover.pictured .content { inset: 52% 80px 84px; justify-content: center; } .cover.pictured.portrait .content { inset-block-start: 58%; } .cover.pictured .number { display: none; }
.issuer { display: flex; align-items: center; gap: 20px; font: 600 30px/1.35 var(--text); } .issuer .star { width: 48px; height: 48px; }
.eyebrow { font: 500 34px/1.35 var(--text); color: var(--accent); } h1 { font: 800 calc(88px * var(--k))/1.12 var(--display); text-wrap: balance; margin-bottom: 10px; } .date { font: 600 36px/1.3 var(--text); }
`;
