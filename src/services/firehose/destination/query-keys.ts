/** The keys that a jq query gives, as far as its text tells: those of one object construction, such as `{a: .b, "c": .d}`. */

/** undefined where the query is of another form; only jq could tell then. */
export function queryKeys(query: string): readonly string[] | undefined {
  const text = query.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const members = membersOf(text);
  const keys = members?.map(keyOf);
  return keys?.every((key) => key !== undefined) === true ? keys : undefined;
}

/** What stands between the outermost braces, cut at its commas; undefined where the braces are not one pair. */
function membersOf(text: string): readonly string[] | undefined {
  const members: string[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else if ('{[('.includes(character)) depth += 1;
    else if ('}])'.includes(character)) {
      depth -= 1;
      if (depth === 0 && at < text.length - 1) return undefined;
    } else if (character === ',' && depth === 1) {
      members.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (depth !== 0) return undefined;
  return [...members, text.slice(start, -1)];
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}

const member = /^\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|"(?<quoted>[^"\\]*)")\s*(?::|$)/;

function keyOf(text: string): string | undefined {
  const { name, quoted } = member.exec(text)?.groups ?? {};
  return name ?? quoted;
}
