/** A text as a CEL string. */
export const celText = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}'`

/** A number as a CEL int (where `whole` is wanted and it is whole) or double. */
export const celNumber = (number: number, whole: boolean): string => {
  if (whole && Number.isSafeInteger(number)) return String(number)
  const text = String(number)
  return /[.e]/.test(text) ? text : `${text}.0`
}
