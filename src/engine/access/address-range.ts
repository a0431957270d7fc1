/** Whether an IP address lies in a CIDR range; of both versions, and of IPv4 addresses written as IPv6. */

interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** An address alone is a range of one. What is no range or no address never matches. */
export function isInRange(address: string, range: string): boolean {
  const [base = '', length] = range.split('/', 2);
  const from = parseAddress(base);
  const given = parseAddress(address);
  if (from === undefined || given === undefined || from.bits !== given.bits) return false;
  const prefix = length === undefined ? from.bits : Number(length);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > from.bits || length === '') return false;
  const shift = BigInt(from.bits - prefix);
  return from.value >> shift === given.value >> shift;
}

function parseAddress(text: string): Address | undefined {
  const plain = text.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? parseSix(plain) : parseFour(plain);
}

function parseFour(text: string): Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return undefined;
  const bytes = match.slice(1).map(Number);
  if (bytes.some((byte) => byte > 255)) return undefined;
  return { bits: 32, value: bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) };
}

function parseSix(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n) };
}
