/** The field `tagging` of a form, an XML document, as the header `x-amz-tagging`, a query. */
import { parseXml, XmlError } from '../../../format/xml.ts';
import type { XmlElement } from '../../../format/xml.ts';
import { malformedXml } from './rest-errors.ts';

/** Throws MalformedXML. */
export function taggingHeader(document: string): string {
  const root = parse(document);
  const [set, ...others] = root.children;
  if (root.name !== 'Tagging' || set?.name !== 'TagSet' || others.length > 0) throw malformedXml();
  return set.children.map((tag) => `${encoded(tag, 'Key')}=${encoded(tag, 'Value')}`).join('&');
}

function encoded(tag: XmlElement, name: string): string {
  const found = tag.children.filter((child) => child.name === name);
  if (tag.name !== 'Tag' || tag.children.length !== 2 || found.length !== 1) throw malformedXml();
  return encodeURIComponent(found[0]?.text ?? '');
}

function parse(document: string): XmlElement {
  try {
    return parseXml(document);
  } catch (cause) {
    if (cause instanceof XmlError) throw malformedXml(cause);
    throw cause;
  }
}
