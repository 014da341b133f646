import sodium from 'libsodium-wrappers'

/**
 * The one door to libsodium. Every function of this room is synchronous and needs `cryptoReady` to have settled once
 * in this thread; before that libsodium throws.
 *
 *   seal/open       one key, many messages        XChaCha20-Poly1305-IETF, padded to PADME sizes
 *   sealTo/openFrom one recipient's public key    crypto_box_seal (X25519, XSalsa20-Poly1305)
 *   sign/verify     who said it                   Ed25519 over a label and the message
 *   derive          a key from a key              crypto_kdf, then keyed BLAKE2b over label and words
 *   stretch         a key from remembered words   Argon2id (hash-wasm), asynchronous, slow on purpose
 *   hash            a name for bytes              BLAKE2b-512, first 32 bytes, over a label and the parts
 */
export const cryptoReady: Promise<void> = sodium.ready

export { sodium }
