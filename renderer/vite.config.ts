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
    rolldownOptions: {
      output: {
        // Three files of code for the three steps of a start, each with all that it needs and an earlier one has not: every
        // file asked of main costs it two milliseconds, and there were fifty.
        codeSplitting: {
          groups: [
            { name: 'start', test: /renderer[/\\]main\.tsx$/, priority: 3 },
            { name: 'frame', test: /renderer[/\\]app[/\\](frame|router)\.tsx$/, priority: 2 },
            { name: 'write', test: /renderer[/\\]features[/\\]write[/\\]index\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true },
})
