import { defaultEnding } from './endings.ts'

const longest = 120
/** Control and format characters (they reorder text or take no room), line ends, and letters that are not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** What a name ends in, in small letters and without the dot; '' where it has no ending. */
export const endingOf = (name: string): string => /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * A name as it may be shown and offered for saving: the last part of a path, in Unicode's composed form, without control
 * characters, without what turns the reading order round, without names that Windows keeps for devices; at most 120
 * characters, its ending kept. It is never part of a path of ours. 'file' where nothing is left.
 */
export const safeName = (given: string | undefined): string => {
  const last = (given ?? '').toWellFormed().replaceAll('\0', '').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const name = reserved.test(plain) ? `_${plain}` : plain
  const ending = endingOf(name)
  const letters = [...name]
  if (letters.length <= longest) return name || 'file'
  return ending === ''
    ? letters.slice(0, longest).join('')
    : `${letters.slice(0, longest - ending.length - 1).join('')}.${ending}`
}

/** A name with the ending of its type where it came without one, as a phone's camera may send it. */
export const withEnding = (name: string, type: string): string => {
  const ending = defaultEnding(type)
  return endingOf(name) === '' && ending !== undefined ? `${name}.${ending}` : name
}
