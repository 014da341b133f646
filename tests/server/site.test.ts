import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect as connectTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSite } from '../../sync-server/site/files.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { connect } from '../helpers/relayClient.ts'

type Got = { status: number; headers: { readonly [name: string]: unknown }; body: Buffer }

/** Plain node:http: `fetch` would tidy the path and unpack the body. */
const get = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url)
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

describe('the built app, served', () => {
  let running: RunningRelay
  let folder: string
  let http: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-site-'))
    const app = join(folder, 'app')
    await mkdir(join(app, 'assets'), { recursive: true })
    await writeFile(join(folder, 'secret.txt'), 'SECRET')
    await writeFile(join(app, 'index.html'), '<!doctype html><title>Kith</title>')
    await writeFile(join(app, 'sw.js'), 'self')
    await writeFile(join(app, 'manifest.webmanifest'), '{}')
    await writeFile(join(app, '.hidden'), 'SECRET')
    await writeFile(join(app, 'assets', 'app-D4f8kQz1.js'), 'code'.repeat(100))
    await writeFile(join(app, 'assets', 'app-D4f8kQz1.js.gz'), gzipSync('code'.repeat(100)))
    await writeFile(join(app, 'assets', 'app-D4f8kQz1.js.br'), 'BR')
    await writeFile(join(app, 'assets', 'kith-a1b2c3d4.wasm'), 'wasm')
    await symlink(join(folder, 'secret.txt'), join(app, 'link.txt'))
    running = await startRelay({ site: await loadSite(app) })
    http = running.http
  })
  afterAll(async () => {
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('G4: every answer carries the strict headers', async () => {
    for (const path of [
      '/',
      '/sw.js',
      '/assets/app-D4f8kQz1.js',
      '/today',
      '/no.such',
      '/healthz',
      '/relay',
    ]) {
      const { headers } = await get(http, path)
      const strict = Object.fromEntries(
        Object.entries(headers).filter(([name]) =>
          /^(content-sec|cross-|x-|referrer|strict|perm)/.test(name),
        ),
      )
      expect(strict).toEqual({
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; " +
          "media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
        'permissions-policy': expect.stringMatching(
          /^camera=\(self\), microphone=\(self\), .*geolocation=\(\)/,
        ),
      })
    }
  })

  it('a visit, which is named with its day, is a place of the app; what ends like a file is a file or is not there', async () => {
    for (const path of ['/week/4f2a.2026-11-22', '/write/4f2a.2026-11-22'])
      expect((await get(http, path)).status).toBe(200)
    for (const path of ['/week/4f2a.2026-11-22.js', '/.git/config', '/../etc/passwd', '/today.php'])
      expect((await get(http, path)).status).toBe(404)
  })

  it('G4: a websocket is opened from this host or by a program, from nowhere else', async () => {
    const host = `127.0.0.1:${running.port}`
    await connect(running.url)
    await connect(running.url, { origin: `http://${host}` })
    for (const origin of [
      'https://evil.example',
      'null',
      `http://${host}.evil.example`,
      `http://localhost:${running.port}`,
      '',
    ])
      if (origin !== '') await expect(connect(running.url, { origin })).rejects.toThrow('403')
  })

  it('G4: where origins are configured, they alone may', async () => {
    const strict = await startRelay({ origins: ['https://care.example.org'] })
    await connect(strict.url, { origin: 'https://care.example.org' })
    for (const origin of [
      `http://127.0.0.1:${strict.port}`,
      'http://care.example.org',
      'https://care.example.org.evil.example',
    ])
      await expect(connect(strict.url, { origin })).rejects.toThrow('403')
    const { headers } = await get(strict.http, '/')
    expect(headers['content-security-policy']).toContain("connect-src 'self' wss://care.example.org;")
    await strict.stop()
  })

  it('a websocket is spoken at /relay only', async () => {
    for (const path of ['/', '/relay/', '/relay?x', '//relay', '/RELAY'])
      await expect(connect(`ws://127.0.0.1:${running.port}${path}`)).rejects.toThrow()
    expect((await get(http, '/relay')).status).toBe(426)
  })

  it('hashed names are kept for ever; the page and the service worker are asked for each time', async () => {
    const caching = async (path: string): Promise<unknown> => (await get(http, path)).headers['cache-control']
    expect(await caching('/assets/app-D4f8kQz1.js')).toBe('public, max-age=31536000, immutable')
    expect(await caching('/assets/kith-a1b2c3d4.wasm')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/today'])
      expect(await caching(path)).toBe('no-cache')
    expect(await caching('/no.such')).toBe('no-store')
  })

  it('answers 304 to who has it already', async () => {
    const { headers } = await get(http, '/')
    const again = await get(http, '/', { 'if-none-match': String(headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('gives the precompressed sibling that the browser takes', async () => {
    const ask = (encoding: string): Promise<Got> =>
      get(http, '/assets/app-D4f8kQz1.js', { 'accept-encoding': encoding })
    const brotli = await ask('gzip, deflate, br')
    expect([brotli.headers['content-encoding'], String(brotli.body)]).toEqual(['br', 'BR'])
    const gzip = await ask('gzip, br;q=0')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(String(gunzipSync(gzip.body))).toBe('code'.repeat(100))
    const plain = await ask('identity')
    expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, 'code'.repeat(100)])
    expect(plain.headers.vary).toBe('accept-encoding')
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await get(http, '/assets/app-D4f8kQz1.js.br')).status).toBe(404)
  })

  it('the places of the app are the page; what looks like a file and is not there is not', async () => {
    for (const path of ['/', '/today', '/join', '/people/abc/edit', '/today?x=1'])
      expect(String((await get(http, path)).body)).toContain('Kith')
    for (const path of ['/no.js', '/assets/old-12345678.js', '/a.b/c', '/favicon.ico'])
      expect((await get(http, path)).status).toBe(404)
  })

  it('F2: nothing outside the app can be asked for', async () => {
    const paths = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..\\secret.txt',
      '//secret.txt',
      '/./../secret.txt',
      '/%00',
      '/.hidden',
      '/link.txt',
      '/assets',
      '/assets/',
      '/__proto__',
      '/constructor',
      '/index.html/../../secret.txt',
      '/relay.key',
      '/data/relay.key',
      `/${'a'.repeat(8000)}.txt`,
    ]
    for (const path of paths) {
      const { status, body } = await get(http, path)
      expect([200, 404]).toContain(status)
      expect(String(body)).not.toContain('SECRET')
    }
  })

  it('only GET and HEAD; HEAD has no body; health says nothing about anybody', async () => {
    expect((await get(http, '/', {}, 'POST')).status).toBe(405)
    const head = await get(http, '/', {}, 'HEAD')
    expect([head.status, head.body.length, Number(head.headers['content-length']) > 0]).toEqual([
      200,
      0,
      true,
    ])
    expect(JSON.parse(String((await get(http, '/healthz')).body))).toEqual({ ok: true, takesEntries: true })
  })

  it('F1: what is not HTTP ends that socket only', async () => {
    for (const words of [
      '\u0000\u0001\u0002\r\n\r\n',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
      'GET http://[ HTTP/1.1\r\nhost: x\r\n\r\n',
    ]) {
      const socket = connectTcp(running.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.end(words)
      await new Promise((resolve) => socket.once('close', resolve).resume())
    }
    expect((await get(http, '/')).status).toBe(200)
  })
})
