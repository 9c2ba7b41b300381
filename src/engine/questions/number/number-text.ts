const grouped = /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/
const plain = /^[-−]?(\d+(\.\d+)?|\.\d+)$/

/**
 * Typed digits as a plain decimal text ('1,250.50' → '1250.50'), or undefined where it is no number as people write one:
 * no exponents, no hexadecimal, thousands commas only where thousands are.
 */
export const plainDecimal = (typed: string): string | undefined => {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  if (!grouped.test(text) && !plain.test(text)) return undefined
  return text
    .replace(/,/g, '')
    .replace('−', '-')
    .replace(/^(-?)\./, '$10.')
}

/** A number as it is read: '1,250', '-3', '2.5'. */
export const numberWords = (n: number): string => {
  const [whole = '', part] = String(n).split('.')
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? commas : `${commas}.${part}`
}
