import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Every file is served by `app://unisson/`: nothing is inlined, because the CSP allows no data: font and no inline script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'chrome130',
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, strictPort: true },
})
