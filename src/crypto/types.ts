import type { Brand, Bytes } from '../base/index.ts'
import type { Secret } from './secret.ts'

/** Ed25519, 32 bytes. */
export type PublicSigningKey = Brand<Bytes, 'PublicSigningKey'>
/** Ed25519, libsodium's 64 bytes: seed and public key. */
export type SecretSigningKey = Secret<'SecretSigningKey'>
/** X25519, 32 bytes. */
export type PublicSealingKey = Brand<Bytes, 'PublicSealingKey'>
/** X25519, 32 bytes. */
export type SecretSealingKey = Secret<'SecretSealingKey'>
/** 32 bytes for XChaCha20-Poly1305. */
export type ContentKey = Secret<'ContentKey'>
/** 32 bytes from which other keys are derived; never used directly. */
export type MasterKey = Secret<'MasterKey'>
/** 32 bytes. */
export type Seed = Secret<'Seed'>
/** 24 bytes. */
export type Nonce = Brand<Bytes, 'Nonce'>
/** Ed25519, 64 bytes. */
export type Signature = Brand<Bytes, 'Signature'>
/** BLAKE2b-512, first 32 bytes. */
export type Hash = Brand<Bytes, 'Hash'>

export type SigningPair = { readonly publicKey: PublicSigningKey; readonly secretKey: SecretSigningKey }
export type SealingPair = { readonly publicKey: PublicSealingKey; readonly secretKey: SecretSealingKey }
