declare const brand: unique symbol;

/** A primitive that the compiler keeps apart from others of the same kind, such as an offset from a count. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
