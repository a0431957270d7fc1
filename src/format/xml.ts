/**
 * A strict reader of the small XML documents that AWS's XML protocols carry: elements, attributes, text, CDATA, namespaces.
 *
 * It refuses what such documents never have and attackers like: document types (and with them entities of one's own),
 * nesting and counts beyond the given bounds. Comments and processing instructions are skipped. The whole document is held.
 */

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Of its prefix, or the default; empty without one. */
  readonly namespace: string;
  /** By name with prefix, as written; declarations of namespaces are not among them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly within, entities resolved. */
  readonly text: string;
}

export class XmlError extends Error {
  override readonly name = 'XmlError';
}

export interface XmlLimits {
  readonly depthMax: number;
  /** Elements and attributes together. */
  readonly nodesMax: number;
}

export const xmlLimitsDefault: XmlLimits = { depthMax: 64, nodesMax: 100_000 };

/** The root element. Throws XmlError. */
export function parseXml(text: string, limits: XmlLimits = xmlLimitsDefault): XmlElement {
  return new Reader(text, limits).document();
}

interface OpenElement {
  readonly qualifiedName: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  readonly scope: ReadonlyMap<string, string>;
  text: string;
}

const namePattern = /[A-Za-z_:\u00c0-\ufffd][\w:.\-\u00b7\u00c0-\ufffd]*/y;
const spacePattern = /[ \t\r\n]+/y;
const attributePattern = /[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;

const noScope: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

class Reader {
  readonly #text: string;
  readonly #limits: XmlLimits;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #at = 0;
  #nodes = 0;

  constructor(text: string, limits: XmlLimits) {
    refuseForbidden(text);
    this.#text = text;
    this.#limits = limits;
  }

  document(): XmlElement {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    while (this.#at < this.#text.length) {
      if (this.#text.startsWith('<', this.#at)) this.#markup();
      else this.#characters();
    }
    if (this.#open.length > 0 || this.#root === undefined) throw this.#fault('the document ends early');
    return this.#root;
  }

  #markup(): void {
    if (this.#skip('<!--')) this.#comment();
    else if (this.#skip('<![CDATA[')) this.#within('CDATA outside of the root').text += this.#upTo(']]>');
    else if (this.#skip('<?')) this.#upTo('?>');
    else if (this.#text.startsWith('<!', this.#at)) throw this.#fault('document types are not taken');
    else if (this.#skip('</')) this.#endTag();
    else this.#startTag();
  }

  #comment(): void {
    if (this.#upTo('-->').includes('--')) throw this.#fault('a comment holds two hyphens');
  }

  #characters(): void {
    const end = this.#text.indexOf('<', this.#at);
    const raw = this.#text.slice(this.#at, end < 0 ? undefined : end);
    const open = this.#open.at(-1);
    if (open !== undefined) {
      if (raw.includes(']]>')) throw this.#fault('text holds the end of a CDATA section');
      open.text += this.#resolve(lineEnds(raw));
    } else if (raw.trim() !== '') throw this.#fault('text outside of the root');
    this.#at += raw.length;
  }

  #startTag(): void {
    this.#at += 1;
    if (this.#root !== undefined) throw this.#fault('a second root');
    this.#count();
    const qualifiedName = this.#name();
    const attributes = new Map<string, string>();
    const declared: [string, string][] = [];
    while (this.#spaces() && !this.#isTagEnd()) {
      const name = this.#name();
      const value = this.#attributeValue();
      if (name === 'xmlns') declared.push(['', value]);
      else if (name.startsWith('xmlns:')) declared.push([name.slice('xmlns:'.length), value]);
      else if (attributes.has(name)) throw this.#fault('an attribute is given twice');
      else attributes.set(name, value);
      this.#count();
    }
    const outer = this.#open.at(-1)?.scope ?? noScope;
    const scope = declared.length === 0 ? outer : new Map([...outer, ...declared]);
    if (this.#open.length >= this.#limits.depthMax) throw this.#fault('nested too deep');
    this.#open.push({ qualifiedName, attributes, children: [], scope, text: '' });
    if (this.#skip('/>')) this.#close();
    else if (!this.#skip('>')) throw this.#fault('a tag does not end');
  }

  #endTag(): void {
    const name = this.#name();
    this.#spaces();
    if (!this.#skip('>')) throw this.#fault('a tag does not end');
    if (this.#open.at(-1)?.qualifiedName !== name) throw this.#fault('an end tag without its start');
    this.#close();
  }

  #close(): void {
    const open = this.#open.pop();
    if (open === undefined) throw this.#fault('an end tag without its start');
    const { qualifiedName, attributes, children, scope, text } = open;
    const colon = qualifiedName.indexOf(':');
    const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
    const namespace = scope.get(prefix);
    if (namespace === undefined && prefix !== '') throw this.#fault('a prefix without its namespace');
    const element = { name: qualifiedName.slice(colon + 1), namespace: namespace ?? '', attributes, children, text };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
  }

  #attributeValue(): string {
    attributePattern.lastIndex = this.#at;
    const match = attributePattern.exec(this.#text);
    if (match === null) throw this.#fault('an attribute without a value');
    this.#at = attributePattern.lastIndex;
    return this.#resolve((match[1] ?? match[2] ?? '').replaceAll(/[\t\r\n]/g, ' '));
  }

  #name(): string {
    namePattern.lastIndex = this.#at;
    const match = namePattern.exec(this.#text);
    if (match === null) throw this.#fault('a name is missing');
    this.#at = namePattern.lastIndex;
    return match[0];
  }

  /** True where there were some, or where the tag ends here and needs none. */
  #spaces(): boolean {
    spacePattern.lastIndex = this.#at;
    if (spacePattern.test(this.#text)) {
      this.#at = spacePattern.lastIndex;
      return true;
    }
    return false;
  }

  #isTagEnd(): boolean {
    return this.#text.startsWith('>', this.#at) || this.#text.startsWith('/>', this.#at);
  }

  #within(fault: string): OpenElement {
    const open = this.#open.at(-1);
    if (open === undefined) throw this.#fault(fault);
    return open;
  }

  /** What stands before `end`; moves behind it. */
  #upTo(end: string): string {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw this.#fault(`${end} is missing`);
    const text = this.#text.slice(this.#at, found);
    this.#at = found + end.length;
    return text;
  }

  #skip(start: string): boolean {
    if (!this.#text.startsWith(start, this.#at)) return false;
    this.#at += start.length;
    return true;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.nodesMax) throw this.#fault('too many elements');
  }

  #resolve(raw: string): string {
    if (!raw.includes('&')) return raw;
    return raw.replaceAll(/&([^;&]{0,12};?)/g, (_, name: string) => this.#entity(name));
  }

  #entity(name: string): string {
    const known = entities[name];
    if (known !== undefined) return known;
    const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(name);
    const code = match === null ? -1 : match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    if (!isCharacter(code)) throw this.#fault('an entity that is not known');
    return String.fromCodePoint(code);
  }

  #fault(message: string): XmlError {
    return new XmlError(`${message} (at character ${this.#at})`);
  }
}

const entities: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'amp;': '&',
  'apos;': "'",
  'gt;': '>',
  'lt;': '<',
  'quot;': '"',
};

/** References to control characters, which XML 1.0 does not allow, pass: keys of objects may hold them. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

// oxlint-disable-next-line no-control-regex -- these are just the ones to find
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function refuseForbidden(text: string): void {
  if (forbidden.test(text) || !text.isWellFormed()) throw new XmlError('a character that XML does not allow');
}
