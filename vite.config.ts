import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import remixOptions from './remix.config.js'

// The Remix plugin breaks Vitest's own transform, so tests run without it.
const plugins = process.env.VITEST ? [] : [remix(remixOptions), tailwindcss()]

export default defineConfig({
  plugins,
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // Its browser build wants a package of its own; it is for the server only.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  server: { hmr: { port: Number(process.env.PORT ?? 3000) + 20_000 } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/template.ts'],
    reporters: ['default', './tests/setup/reporter.ts'],
    setupFiles: ['tests/setup/folder.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
