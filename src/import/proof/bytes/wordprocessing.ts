// XML of a WordprocessingML part → its passages in order, the notes it cites, and its references to other parts.

import { own } from '../../../platform/own.js';
import type { ExtractedText, TextRole } from '../extracted-text.js';
import { lowered, raised } from '../fold.js';
import { equation } from './equation.js';
import { BELOW, Formula, NO_BAR } from './formula.js';
import { inLetters } from './letters.js';
import { property, type RunProperties, type StyleTable } from './run-properties.js';
import { scanXml } from './sax.js';
import { symbol } from './symbols.js';

export interface ScannedPart {
  passages: ExtractedText[];
  /** Ids of notes the text refers to. */
  cited: Record<'footnotes' | 'endnotes', Set<string>>;
  /** References to charts, diagrams and other documents, with the number of passages before each. */
  references: { id: string; kind: 'chart' | 'diagram' | 'chunk'; before: number }[];
  /** Embedded objects represented only by a picture. */
  objects: string[];
}

interface Paragraph {
  shown: string;
  struck: string;
  hidden: string;
  drawn: string;
  look: RunProperties;
  number: number;
  /** Its position in the list that numbers it. */
  listed?: number;
}

/** Document-wide information needed to scan one of its parts. */
export interface Around {
  looks: StyleTable;
  /** Legacy encodings found in the document: "tcvn3", "vni". */
  legacy: ReadonlySet<string>;
}

/** `notes`: ids of the notes to read, if the part holds notes. */
export function scanWord(
  xml: string,
  part: TextRole,
  around: Around,
  notes?: ReadonlySet<string>,
): ScannedPart {
  const scan = new Scan(part, around, notes);
  scanXml(xml, scan);
  return scan.word;
}

type Open = (attributes: Record<string, string>) => void;

class Scan {
  readonly word: ScannedPart = {
    passages: [],
    cited: { footnotes: new Set(), endnotes: new Set() },
    references: [],
    objects: [],
  };
  private readonly path: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  /** For each open field, whether its result is being read. */
  private readonly fields: boolean[] = [];
  /** For each open AlternateContent, whether an alternative has been read. */
  private readonly chosen: boolean[] = [];
  private readonly formula = new Formula();
  /** Codes of the open fields. */
  private readonly codes: string[] = [];
  /** Ruby texts, which are placed after their base text, and where each began. */
  private readonly ruby: string[] = [];
  private rubyStart = 0;
  private look: RunProperties = {};
  /** Number of paragraphs so far per list and level. */
  private readonly listed = new Map<string, number>();
  private level = '0';
  private count = 0;
  private cells = 0;
  /** Path depth below which everything is skipped. */
  private skipped = Number.POSITIVE_INFINITY;

  private readonly looks: StyleTable;
  private readonly legacy: ReadonlySet<string>;
  private readonly usual: RunProperties;

  constructor(
    private readonly part: TextRole,
    { looks, legacy }: Around,
    private readonly notes?: ReadonlySet<string>,
  ) {
    this.looks = looks;
    this.legacy = legacy;
    this.usual = looks.get('') ?? {};
  }

  open(name: string, attributes: Record<string, string>): void {
    this.path.push(name);
    if (this.path.length > this.skipped) return;
    if (this.isSkipped(name, attributes)) this.skipped = this.path.length;
    else if (name.startsWith('m:') && (name === 'm:oMath' || this.formula.isOpen))
      this.openFormula(name, attributes);
    else own(this.opens, name)?.(attributes);
    if (this.path.at(-2) === 'w:rPr' && this.path.at(-3) !== 'w:pPr') property(this.look, name, attributes);
  }

  text(text: string): void {
    const name = this.path.at(-1);
    if (this.path.length >= this.skipped) return;
    if (name === 'm:t' || (name === 'w:t' && this.formula.isOpen)) this.formula.add(text);
    else if (name === 'w:t') this.add(text);
    else if (name === 'w:instrText') this.codes.push(text);
    else if (name === 'a:t') this.paragraph().drawn += ` ${text}`;
  }

  close(name: string): void {
    const isRead = this.path.length < this.skipped;
    if (this.path.length === this.skipped) this.skipped = Number.POSITIVE_INFINITY;
    this.path.pop();
    if (!isRead) return;
    if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:rt') this.keepRuby();
    else if (name === 'w:rubyBase') this.paragraph().shown += ` ${this.ruby.pop() ?? ''} `;
    else if (name === 'w:tc') this.cells -= 1;
    else if (name === 'mc:AlternateContent') this.chosen.pop();
    else if (name.startsWith('m:') && this.formula.isOpen) {
      const whole = this.formula.leave();
      if (whole !== undefined) this.add(whole);
    }
  }

  /** Skips deletions, moved text at its old place, unused alternatives, and notes nothing refers to. */
  private isSkipped(name: string, attributes: Record<string, string>): boolean {
    if (name === 'w:moveFrom') return true;
    if (name === 'w:del') return this.isDeletion();
    if (
      name === 'w:sdtPr' ||
      name === 'w:sdtEndPr' ||
      name === 'w:tabs' ||
      name === 'w:pPrChange' ||
      name === 'w:rPrChange'
    )
      return true;
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const wasRead = this.chosen.pop() ?? false;
      this.chosen.push(true);
      return wasRead;
    }
    if (name !== 'w:footnote' && name !== 'w:endnote') return false;
    return this.notes?.has(attributes['w:id'] ?? '') !== true;
  }

  /** Around runs or rows, w:del contains deleted text; among properties, it only flags a mark or row as deleted. */
  private isDeletion(): boolean {
    const parent = this.path.at(-2);
    if (parent === 'w:trPr') this.skipped = this.path.lastIndexOf('w:tr') + 1;
    return parent !== 'w:trPr' && parent !== 'w:rPr';
  }

  private readonly opens: Record<string, Open> = {
    'w:p': () => {
      this.count += 1;
      this.paragraphs.push({ shown: '', struck: '', hidden: '', drawn: '', look: {}, number: this.count });
    },
    'w:tc': () => {
      this.cells += 1;
    },
    'w:pStyle': ({ 'w:val': style = '' }) => {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph && this.path.at(-2) === 'w:pPr') paragraph.look = this.looks.get(style) ?? {};
    },
    'w:ilvl': ({ 'w:val': level = '0' }) => {
      this.level = level;
    },
    'w:numId': ({ 'w:val': id = '' }) => {
      const paragraph = this.paragraphs.at(-1);
      if (!paragraph || this.path.at(-3) !== 'w:pPr') return;
      const list = `${id}:${this.level}`;
      paragraph.listed = (this.listed.get(list) ?? 0) + 1;
      this.listed.set(list, paragraph.listed);
    },
    'w:r': () => {
      this.look = { ...this.usual, ...this.paragraphs.at(-1)?.look };
    },
    'w:rt': () => {
      this.rubyStart = this.paragraph().shown.length;
    },
    'w:rStyle': ({ 'w:val': style = '' }) => {
      this.look = { ...this.look, ...this.looks.get(style) };
    },
    'w:tab': () => this.add(' '),
    'w:ptab': () => this.add(' '),
    'w:br': () => this.add('\n'),
    'w:cr': () => this.add('\n'),
    'w:noBreakHyphen': () => this.add('-'),
    'w:softHyphen': () => this.add('\u00ad'),
    'w:sym': (attributes) =>
      this.add(symbol(Number.parseInt(attributes['w:char'] ?? '', 16), attributes['w:font'])),
    'w:fldChar': ({ 'w:fldCharType': type }) => {
      if (type === 'begin') this.fields.push(false);
      else if (type === 'separate') this.fields.splice(-1, 1, true);
      else this.fields.pop();
      if (type !== 'separate') this.addFormulas();
    },
    'w:footnoteReference': ({ 'w:id': id = '' }) => this.word.cited.footnotes.add(id),
    'w:endnoteReference': ({ 'w:id': id = '' }) => this.word.cited.endnotes.add(id),
    'mc:AlternateContent': () => this.chosen.push(false),
    'wp:docPr': ({ descr = '', title = '' }) => this.beside(`${title} ${descr}`),
    'v:imagedata': ({ 'o:title': title = '' }) => this.beside(title),
    'v:textpath': ({ string = '' }) => {
      this.paragraph().drawn += ` ${string}`;
    },
    'o:OLEObject': ({ ProgID = 'OLE' }) => this.word.objects.push(ProgID),
    'c:chart': ({ 'r:id': id = '' }) => this.refer(id, 'chart'),
    'dgm:relIds': ({ 'r:dm': id = '' }) => this.refer(id, 'diagram'),
    'w:altChunk': ({ 'r:id': id = '' }) => this.refer(id, 'chunk'),
  };

  /** Old equations are the code of a field without a result. */
  private addFormulas(): void {
    const code = this.codes.splice(0).join('');
    const text = equation(code);
    if (text !== undefined) this.add(` ${text} `);
  }

  private openFormula(name: string, attributes: Record<string, string>): void {
    if (!this.formula.isOpen) this.look = {};
    this.formula.enter(name.slice(2));
    if (name === 'm:type' && attributes['m:val'] === NO_BAR) this.formula.add(NO_BAR);
    const isSign = this.path.at(-2) === 'm:naryPr' || this.path.at(-2) === 'm:accPr';
    if (name === 'm:pos' && attributes['m:val'] === 'bot') this.formula.add(BELOW);
    if (name === 'm:chr' && isSign) this.formula.add(attributes['m:val'] ?? '');
  }

  private keepRuby(): void {
    const paragraph = this.paragraph();
    this.ruby.push(paragraph.shown.slice(this.rubyStart));
    paragraph.shown = paragraph.shown.slice(0, this.rubyStart);
  }

  private refer(id: string, kind: 'chart' | 'diagram' | 'chunk'): void {
    this.word.references.push({ id, kind, before: this.word.passages.length });
  }

  private beside(text: string): void {
    if (text.trim() !== '') this.word.passages.push({ text, part: 'beside', origin: {} });
  }

  private paragraph(): Paragraph {
    const last = this.paragraphs.at(-1);
    if (last) return last;
    const loose = { shown: '', struck: '', hidden: '', drawn: '', look: {}, number: this.count };
    this.paragraphs.push(loose);
    return loose;
  }

  private add(text: string): void {
    if (this.fields.includes(false)) return;
    const paragraph = this.paragraph();
    const own = inLetters(text, this.look.font, this.legacy);
    if (this.look.hidden) paragraph.hidden += own;
    else if (this.look.struck) paragraph.struck += own;
    // Removing text between two words must not join them.
    if (this.look.hidden || this.look.struck) paragraph.shown += /^\s|\s$/.test(own) ? ' ' : '';
    else {
      paragraph.shown += this.raise(own, paragraph.shown);
      // Separates two struck-out texts on either side.
      if (own !== '' && /\S$/.test(paragraph.struck)) paragraph.struck += ' ';
    }
  }

  private raise(text: string, before: string): string {
    const { raise, lifted = 0 } = this.look;
    const isIndex = raise === undefined && lifted <= -2 && /^[\d+−–-]{1,3}$/.test(text);
    const isUnder = /(?:[\p{L}\p{N})]|[⁰¹²³⁴-⁹][/⁄∕])$/u.test(before);
    if (raise === 'down' || (isIndex && isUnder)) return lowered(text);
    // A whole line raised is no power; a figure raised after its base is.
    const isPower = raise === undefined && lifted >= 2 && /[\p{L}\p{N})]$/u.test(before);
    return raise === 'up' || isPower ? raised(text, before) : text;
  }

  private closeParagraph(): void {
    const { shown, struck, hidden, drawn, number, listed } = this.paragraph();
    this.paragraphs.pop();
    // The cell shows nothing but its automatic number.
    if (this.cells > 0 && listed !== undefined && shown.trim() === '') this.beside(String(listed));
    const usual = this.part === 'text' && this.cells > 0 ? 'cell' : this.part;
    const all: [string, TextRole][] = [
      [shown, usual],
      [struck, 'struck'],
      [hidden, 'beside'],
      [drawn, this.part === 'text' ? 'drawn' : this.part],
    ];
    for (const [text, part] of all)
      if (text.trim() !== '')
        this.word.passages.push({ text, part, origin: this.part === 'text' ? { paragraph: number } : {} });
  }
}
