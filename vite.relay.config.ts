import { defineConfig } from 'vite'

/** `vite build --config vite.relay.config.ts`: the relay as one file for Node, beside the packages with native parts. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'sync-server/main.ts',
    outDir: 'dist/relay',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
  },
  ssr: { external: ['ws', 'lmdb'], noExternal: ['cborg'] },
})
