/** The Remix options, in the one place Remix users look for them; vite.config.ts hands them to the plugin. */
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: 'app',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
