import type { Bytes } from '../base/index.ts'

const placeholder = '[secret]'

/**
 * Bytes that do not print. Logging, string templates, JSON and Node's inspector show a placeholder; structured cloning
 * drops them. `reveal` is the one way in, so every use can be found by its name.
 */
export class Secret<Name extends string> {
  readonly #bytes: Bytes
  declare readonly secretName: Name
  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes)
  }
  static reveal(secret: Secret<string>): Bytes {
    return secret.#bytes
  }
  toString(): string {
    return placeholder
  }
  toJSON(): string {
    return placeholder
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return placeholder
  }
}

export const hide = <Name extends string>(bytes: Uint8Array): Secret<Name> => new Secret<Name>(bytes)

/** The bytes themselves, not a copy. The caller keeps them out of anything that outlives the call. */
export const reveal = (secret: Secret<string>): Bytes => Secret.reveal(secret)
