import type { Text } from '#core/text.ts'

export const supportLinks: Text = { en: 'Support links', cy: 'Dolenni cymorth' }

/** What stands before, in and after the link to the Open Government Licence. */
export const licenceWords: Readonly<Record<'before' | 'link' | 'after', Text>> = {
  before: { en: 'All content is available under the', cy: 'Mae’r holl gynnwys ar gael o dan' },
  link: { en: 'Open Government Licence v3.0', cy: 'Drwydded Llywodraeth Agored v3.0' },
  after: { en: ', except where otherwise stated', cy: ', oni nodir fel arall' },
}
