import { Fragment } from 'preact'

/** Host and path of a page; where it does not fit, it breaks after a slash or before a parameter. */
export function Address({ page }: { readonly page: string }) {
  return (
    <>
      {page.split(/(?<=[/])|(?=[?&])/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  )
}
