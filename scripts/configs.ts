import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { finishApp } from './finishApp.ts'

/**
 * In the page itself too, so that the policy is part of what the hashes cover. The relay sends the same as a header,
 * with one difference: it names the relays that may be spoken to, which a build cannot know.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const policyInPage = (): Plugin => ({
  name: 'kith:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
})

/** Where the app is built from and to. `root` holds `index.html`. */
export type Folders = { readonly repository: string; readonly root: string; readonly out: string }

/**
 * The app. ES2020 is what the browsers of phones sold in 2019 are at least at by now (the wasm needs as much). Nothing
 * is inlined: the policy allows no inline script or style and no `data:` font.
 */
export const appConfig = (folders: Folders): UserConfig => ({
  root: folders.root,
  plugins: [solid(), policyInPage(), finishApp(folders)],
  worker: { format: 'es' },
  build: {
    outDir: folders.out,
    emptyOutDir: true,
    target: 'es2020',
    cssTarget: ['chrome87', 'safari14', 'firefox88'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { checks: { pluginTimings: false } },
    reportCompressedSize: false,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/relay': { target: 'http://localhost:8787', ws: true } },
  },
})

/** A program for Node: packages stay in node_modules, our own TypeScript becomes one file. */
export const nodeConfig = (
  repository: string,
  entries: Readonly<Record<string, string>>,
  out: string,
): UserConfig => ({
  root: repository,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries).map(([name, path]) => [name, join(repository, path)]),
      ),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
