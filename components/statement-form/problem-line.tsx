/** What is wrong with the field of this id, in a ready sentence; nothing where nothing is. */
export function ProblemLine({ of, problem }: { readonly of: string; readonly problem: string | null }) {
  return problem ? (
    <p class="s-error" id={problemId(of)}>
      {problem}
    </p>
  ) : null
}

/** Id of that line, for `aria-describedby`. */
export function problemId(of: string) {
  return `${of}-problem`
}
