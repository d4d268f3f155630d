import { resolve } from 'node:path'
import { build } from 'vite'

/** A page with the real components on it, script inlined: what the file `entry` beside this one draws. */
export async function browserPage(entry = 'browser-page.tsx'): Promise<string> {
  const made = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic', jsxDev: false },
    build: {
      write: false,
      minify: false,
      rollupOptions: { output: { inlineDynamicImports: true } },
      lib: { entry: resolve('tests/media', entry), formats: ['es'], fileName: 'page' },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  const [chunk] = (output as { output: { code: string }[] }).output
  const code = chunk!.code.replaceAll('</script', '<\\/script')
  const style = '.lens { height: 400px } img { display: block; width: 100%; height: auto }'
  return `<!doctype html><title>x</title><style>${style}</style><div id="root"></div><script type="module">${code}</script>`
}
