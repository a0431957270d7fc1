/**
 * The texts of a column: as indexes into a dictionary for as long as texts come again often enough, and one after the other
 * from then on.
 */
import { ByteList, Int32List } from './growing.ts';

const dictionaryBytesMax = 1024 * 1024;
/** Before so many texts there is no telling how often they come again. */
const trialCount = 4096;

export class TextValues {
  readonly #indexes = new Int32List();
  readonly #ends = new Int32List();
  readonly #bytes = new ByteList();
  readonly #known = new Map<string, number>();
  readonly #mayUseDictionary: boolean;
  readonly #shareMax: number;
  #isDictionary: boolean;

  /** A dictionary is kept while its entries are at most `shareMax` of all texts; 0 for none ever. */
  constructor(shareMax: number) {
    this.#shareMax = shareMax;
    this.#mayUseDictionary = shareMax > 0;
    this.#isDictionary = this.#mayUseDictionary;
  }

  push(text: string): void {
    if (!this.#isDictionary) {
      this.#add(text);
      return;
    }
    let index = this.#known.get(text);
    if (index === undefined) {
      index = this.#known.size;
      this.#known.set(text, index);
      this.#add(text);
      if (this.#isWorthNothing()) {
        this.#indexes.push(index);
        this.#giveUpDictionary();
        return;
      }
    }
    this.#indexes.push(index);
  }

  /** Into each distinct text, in the order of first use; undefined where texts stand one after the other. */
  get indexes(): Int32Array | undefined {
    return this.#isDictionary ? this.#indexes.view() : undefined;
  }

  /** All texts, or the distinct ones where there are indexes: their bytes, and where each ends in them. */
  get bytes(): Buffer {
    return this.#bytes.view();
  }

  get ends(): Int32Array {
    return this.#ends.view();
  }

  get sizeBytes(): number {
    return this.#bytes.length + 4 * (this.#ends.length + this.#indexes.length);
  }

  clear(): void {
    this.#indexes.clear();
    this.#ends.clear();
    this.#bytes.clear();
    this.#known.clear();
    this.#isDictionary = this.#mayUseDictionary;
  }

  #add(text: string): void {
    this.#bytes.appendText(text);
    this.#ends.push(this.#bytes.length);
  }

  #isWorthNothing(): boolean {
    const count = this.#indexes.length + 1;
    return (
      this.#bytes.length > dictionaryBytesMax || (count >= trialCount && this.#known.size > count * this.#shareMax)
    );
  }

  #giveUpDictionary(): void {
    const bytes = Buffer.from(this.#bytes.view());
    const ends = Int32Array.from(this.#ends.view());
    this.#bytes.clear();
    this.#ends.clear();
    for (const index of this.#indexes.view()) {
      this.#bytes.append(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
      this.#ends.push(this.#bytes.length);
    }
    this.#indexes.clear();
    this.#known.clear();
    this.#isDictionary = false;
  }
}
