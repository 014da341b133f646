import {
  createDecipheriv,
  createECDH,
  createHmac,
  createVerify,
  createPublicKey,
  randomBytes,
} from 'node:crypto'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPost, type Post } from '../../sync-server/push/post.ts'

/** A browser's side of Web Push, by Node's own crypto and the words of RFC 8291: what it gives out, and how it opens what comes. */
export function pushPhone(name = randomBytes(6).toString('hex')) {
  const pair = createECDH('prime256v1')
  const point = new Uint8Array(pair.generateKeys())
  const auth = new Uint8Array(randomBytes(16))
  const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer =>
    parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest()
  /** HKDF for at most one block. */
  const expand = (salt: Uint8Array, input: Uint8Array, info: string | Buffer, length: number): Buffer =>
    hmac(hmac(salt, input), Buffer.from(info), Uint8Array.of(1)).subarray(0, length)
  return {
    address: `https://push.example.org/${name}`,
    point,
    auth,
    /** Throws where it was not sealed to this browser. */
    open(body: Buffer): Buffer {
      const [salt, size] = [body.subarray(0, 16), body[20] ?? 0]
      const theirs = body.subarray(21, 21 + size)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), point, theirs])
      const input = expand(auth, pair.computeSecret(theirs), info, 32)
      const key = expand(salt, input, 'Content-Encoding: aes128gcm\0', 16)
      const iv = expand(salt, input, 'Content-Encoding: nonce\0', 12)
      const sealed = body.subarray(21 + size)
      const decipher = createDecipheriv('aes-128-gcm', key, iv)
      decipher.setAuthTag(sealed.subarray(-16))
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
      const end = plain.lastIndexOf(2)
      if (plain.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('no end of the record')
      return plain.subarray(0, end)
    },
  }
}
export type PushPhone = ReturnType<typeof pushPhone>

export type Pushed = {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** A push service on this machine, that answers as it is told; `post` leads every address to it. */
export async function startPushService() {
  const got: Pushed[] = []
  let answers: (nth: number) => { status: number; headers?: Record<string, string> } | undefined = () => ({
    status: 201,
  })
  const server = createServer((asked, answer) => {
    const parts: Buffer[] = []
    asked.on('data', (part: Buffer) => parts.push(part))
    asked.on('end', () => {
      got.push({ path: asked.url ?? '', headers: asked.headers, body: Buffer.concat(parts) })
      const said = answers(got.length)
      if (said) answer.writeHead(said.status, said.headers).end('thank you '.repeat(10_000))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const post: Post = createPost({
    request: (url, options, answered) =>
      request({ ...options, host: '127.0.0.1', port, path: url.pathname }, answered),
    lookup: (_host, _options, done) => done(null, '127.0.0.1', 4),
    timeoutMs: 300,
  })
  return {
    got,
    post,
    port,
    answer: (how: typeof answers) => void (answers = how),
    async first(n = 1): Promise<readonly Pushed[]> {
      while (got.length < n) await new Promise((resolve) => setTimeout(resolve, 10))
      return got
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What a push service checks of RFC 8292; answers what was said, or throws. */
export function vapidOf({ headers }: Pushed): {
  readonly aud: string
  readonly exp: number
  readonly sub: string
} {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(String(headers['authorization'])) ?? []
  const [head = '', said = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', ...jwk }, format: 'jwk' })
  const isGood = createVerify('sha256')
    .update(`${head}.${said}`)
    .verify({ key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  if (!isGood) throw new Error('not signed by this relay')
  return JSON.parse(Buffer.from(said, 'base64url').toString()) as ReturnType<typeof vapidOf>
}
