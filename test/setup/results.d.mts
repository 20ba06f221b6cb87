interface Count {
  readonly passed: number
  readonly failed: number
}

export function countVitest(file: string, exitCode: number): Count
export function countPlaywright(file: string, exitCode: number): Count
export function countLint(text: string): Count & { readonly warnings: number }
export function sum(counts: readonly Count[]): Count
