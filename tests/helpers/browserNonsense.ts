import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { WebSocketServer } from 'ws'
import { repository } from '../../scripts/build.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
}

/** Serves the app like the relay does, and at /relay says what no relay says. */
export async function startNonsense(port = 0): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = extname(pathname) === '' ? '/index.html' : pathname
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    createReadStream(join(repository, 'dist/app', file))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  const sockets = new WebSocketServer({ server: http, path: '/relay' })
  sockets.on('connection', (socket) => {
    socket.on('error', () => {})
    socket.send(Buffer.from('There is no relay here, only somebody who talks.'))
  })
  await new Promise<void>((done) => http.listen(port, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      http.closeAllConnections()
      await new Promise<void>((done) => http.close(() => done()))
    },
  }
}
