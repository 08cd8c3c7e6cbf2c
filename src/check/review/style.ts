// The look of the reviewer's page, on a screen and on A4.

export const REVIEW_STYLE = `
:root { color-scheme: light; --ink: #1d2430; --pale: #5b6472; --line: #d9dde4; --red: #b3261e; --amber: #8a5a00; --blue: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
header { border-bottom: 3px solid var(--red); padding-bottom: 1rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; color: var(--pale); }
.of { font-size: 1.1rem; margin: 0; }
header ul { list-style: none; padding: 0; margin: .75rem 0; color: var(--pale); }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
li.error, li.warning, li.info { border: 1px solid var(--line); border-left: .35rem solid var(--blue); border-radius: .4rem; padding: .7rem 1rem; }
li.warning { border-left-color: var(--amber); } li.error { border-left-color: var(--red); }
ol p { margin: .15rem 0; }
.tag { font-weight: 700; color: var(--blue); } .warning .tag { color: var(--amber); } .error .tag { color: var(--red); }
q { quotes: "“" "”"; background: #fff1c9; border-radius: .2rem; padding: 0 .15rem; }
.todo { color: var(--pale); }
.ways { display: flex; flex-wrap: wrap; gap: .4rem 1rem; } .ways label { margin-left: auto; }
a { color: var(--blue); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: left; position: sticky; top: 0; background: #f3f5f8; }
th, td { padding: .55rem .75rem; vertical-align: top; border-bottom: 1px solid var(--line); }
td + td, th + th { border-left: 1px solid var(--line); }
td p { margin: 0 0 .3rem; } .heading, .title { font-weight: 700; }
small { display: block; color: var(--pale); font-size: .8rem; margin-bottom: .3rem; }
.untold { color: var(--pale); }
mark { background: #ffe08a; color: inherit; padding: 0 .1rem; border-radius: .2rem; }
mark.all { background: #fff1c9; }
:target { outline: 3px solid var(--blue); outline-offset: 3px; border-radius: .2rem; scroll-margin: 4rem; }
#sign-off div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5rem; }
#sign-off i { display: block; border-bottom: 1px solid var(--ink); height: 3rem; }
.remarks { border: 1px solid var(--line); min-height: 8rem; padding: .6rem .9rem; }
@media (max-width: 40rem) { #sign-off div { grid-template-columns: 1fr; } th, td { padding: .45rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } th { position: static; } li, tr { break-inside: avoid; } .ways a { display: none; } @page { size: A4; margin: 15mm; } }
`;
