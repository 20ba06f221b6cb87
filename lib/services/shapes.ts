import * as v from 'valibot'

/** Shapes of what comes from a page. Everything has a cap: a hostile page must not fill the disk. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

export const place = v.object({
  article: v.nullable(text(60)),
  heading: v.nullable(text(300)),
  part: v.picklist(['heading', 'paragraph', 'list', 'table', 'title', 'link']),
  row: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  page: v.exactOptional(text(300)),
})

export const quote = v.object({
  text: text(700),
  place,
  emphasis: v.pipe(v.array(v.tuple([v.number(), v.number()])), v.maxLength(40)),
  mark: v.number(),
})

/** A web address that may be opened: http or https, without user and password. */
export const webAddress = v.pipe(
  text(2000),
  v.check((address) => {
    if (!URL.canParse(address)) return false
    const { protocol, username, password } = new URL(address)
    return /^https?:$/.test(protocol) && !username && !password
  }),
)
export const nothing = {}
export const site = v.pipe(text(300), v.regex(/^https?:\/\/[^/*\s]+$/))
export const tabId = v.nullable(v.pipe(v.number(), v.integer()))

/** The schemas of one topic's requests: every one of it, none of another. */
export type Schemas<T extends string> = Readonly<Record<T, v.GenericSchema>>
