/** `+8210****5678`. Of a number of another country less is shown: how long its country code is, is not known here. */
export function maskE164(e164: string): string {
  if (!/^\+\d{8,15}$/.test(e164)) return '****'
  const [head, tail] = e164.startsWith('+821') ? [5, 4] : [3, 2]
  return e164.slice(0, head) + '*'.repeat(e164.length - head - tail) + e164.slice(-tail)
}

/** As it is written in Korea: `010-****-5678`. Numbers of other countries as {@link maskE164} gives them. */
export function displayMasked(e164: string): string {
  return maskE164(e164).replace(/^\+82(1\d)(\*+)(\d{4})$/, '0$1-$2-$3')
}
