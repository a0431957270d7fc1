/**
 * The order in which AWS names the violations of a structure's members: that of a Java 7 hash table with 16 buckets over
 * their lower-first names. Deduced: all of the orders recorded against AWS in kinesalite's tests follow it but for names that
 * share a bucket and for ListShards; those stand in the model (`order`). Names that share a bucket keep the model's order.
 */
import type { StructureShape } from '../model.ts';

const bucketCount = 16;

export function membersInOrder(shape: StructureShape): readonly string[] {
  const names = Object.keys(shape.members);
  const known = new Map((shape.order ?? []).map((name, index) => [name, index]));
  // Members that came after the recording of an order follow those in it.
  const rank = (name: string): number => known.get(name) ?? known.size;
  return names.toSorted((one, other) => rank(one) - rank(other) || bucketOf(one) - bucketOf(other));
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function bucketOf(name: string): number {
  const hash = hashCode(lowerFirst(name));
  const folded = hash ^ (hash >>> 20) ^ (hash >>> 12);
  return (folded ^ (folded >>> 7) ^ (folded >>> 4)) & (bucketCount - 1);
}

/** `String.hashCode` of Java. */
function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
