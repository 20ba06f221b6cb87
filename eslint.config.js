import nounsanitized from 'eslint-plugin-no-unsanitized'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', '.demo', 'test-results', 'test/pages/*.html'] },
  ...tseslint.configs.recommended,
  nounsanitized.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The command line and the test tools speak to a terminal.
    files: ['lib/cli/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
)
