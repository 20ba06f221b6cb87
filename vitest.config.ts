import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['{components,lib,entrypoints,test}/**/*.test.{ts,tsx}'],
  },
})
