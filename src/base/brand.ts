/** A type that carries a name, so that a key is not a nonce is not a ciphertext. Costs nothing at run time. */
declare const brand: unique symbol
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
