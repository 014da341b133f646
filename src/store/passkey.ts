import { bytesToHex, hexToBytes, ok, refuse, type Bytes, type Random, type Result } from '../base/index.ts'

type Passkey = { readonly credential: string; readonly salt: string }
type PasskeyRefusal = { readonly kind: 'passkey-no' } | { readonly kind: 'passkey-cannot' }

const answerLength = 32

/**
 * Passkeys that answer a question with 32 bytes nobody else has (WebAuthn Level 3, extension `prf`). The names that it is
 * stored under say nothing but Kith: whoever opens the list of passkeys on this device reads no person and no team.
 */
export function browserPasskeys(window: Window, random: Random) {
  const { credentials } = window.navigator

  async function ask({ credential, salt }: Passkey): Promise<Result<Bytes, PasskeyRefusal>> {
    const id = hexToBytes(credential)
    const first = hexToBytes(salt)
    if (!id || !first) return refuse({ kind: 'passkey-no' })
    const shown = await orNothing(() =>
      credentials.get({
        publicKey: {
          challenge: random(32),
          allowCredentials: [{ type: 'public-key', id }],
          userVerification: 'required',
          extensions: { prf: { eval: { first } } },
        },
      }),
    )
    return shown ? answerOf(shown) : refuse({ kind: 'passkey-no' })
  }

  return {
    /** Not at an address of numbers, which a passkey cannot be bound to, and not where the browser does not say that it can. */
    async offered(): Promise<boolean> {
      if (!window.isSecureContext || /^[\d.]+$|^\[/.test(window.location.hostname)) return false
      const ask = globalThis.PublicKeyCredential?.getClientCapabilities
      const able = await orNothing(async () => ask?.call(globalThis.PublicKeyCredential))
      return able?.['extension:prf'] === true
    },
    ask,
    async make(): Promise<Result<Passkey & { readonly answer: Bytes }, PasskeyRefusal>> {
      const salt = random(32)
      const made = await orNothing(() =>
        credentials.create({
          publicKey: {
            rp: { name: 'Kith' },
            user: { id: random(16), name: 'Kith', displayName: 'Kith' },
            challenge: random(32),
            pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
            attestation: 'none',
            extensions: { prf: { eval: { first: salt } } },
          },
        }),
      )
      if (!(made instanceof PublicKeyCredential)) return refuse({ kind: 'passkey-no' })
      if (made.getClientExtensionResults().prf?.enabled !== true) return refuse({ kind: 'passkey-cannot' })
      const passkey = { credential: bytesToHex(new Uint8Array(made.rawId)), salt: bytesToHex(salt) }
      // Some answer at once, others only when they are asked again.
      const atOnce = answerOf(made)
      const answer = atOnce.ok ? atOnce : await ask(passkey)
      return answer.ok ? ok({ ...passkey, answer: answer.value }) : answer
    },
  }
}

function answerOf(shown: Credential): Result<Bytes, PasskeyRefusal> {
  const results =
    shown instanceof PublicKeyCredential ? shown.getClientExtensionResults().prf?.results : undefined
  const first = results?.first
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : undefined
  return bytes?.length === answerLength ? ok(bytes) : refuse({ kind: 'passkey-cannot' })
}

/** Said no to, taken too long over, or not to be had: a browser throws for each, and tells nobody which. */
async function orNothing<T>(asked: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asked()
  } catch {
    return undefined
  }
}
