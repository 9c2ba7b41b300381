import type { Text } from '#core/text.ts'
import type { Change } from '../patch/change.ts'
import { type Address, above, lastStep, under } from '../tree/address.ts'
import { find } from '../tree/find.ts'
import type { Json } from '../tree/json.ts'
import { leafName } from './leaf-name.ts'
import { begun, subjectOf } from './subject.ts'
import { filled, inBoth } from './two.ts'

/** A text whose English changed while another language did not. */
export interface Lagging {
  readonly path: Address
  readonly sentence: Text
}

const words = {
  en: '{subject}: the English of {leaf} changed, its {language} did not; look at the translation',
  cy: '{subject}: newidiodd Saesneg {leaf}, ond nid y {language}; edrychwch ar y cyfieithiad',
}
const languages: Readonly<Record<string, { readonly en: string; readonly cy: string }>> = {
  cy: { en: 'Welsh', cy: 'Gymraeg' },
}

/** The translation at a path is to be looked at. */
export const lagging = (documents: readonly Json[], path: Address): Lagging => {
  const subject = subjectOf(documents, above(path))
  const tag = lastStep(path)
  const sentence = inBoth((locale) =>
    filled(words[locale], {
      subject: begun(subject.elements, locale),
      leaf: leafName(subject, locale),
      language: languages[tag]?.[locale] ?? new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag,
    }),
  )
  return { path, sentence }
}

/** The texts, by address, whose English was set while their other languages stayed. */
export const laggingAfter = (before: Json, changes: readonly Change[], after: Json): readonly Lagging[] => {
  const set = new Set(changes.flatMap(({ kind, at }) => (kind === 'set' ? [at] : [])))
  return [...set].flatMap((at) => {
    const text = above(at)
    const { part, value } = find(before, text)
    if (part.kind !== 'text' || lastStep(at) !== 'en') return []
    const stayed = Object.keys((value ?? {}) as Json).filter((tag) => tag !== 'en' && !set.has(under(text, tag)))
    return stayed.map((tag) => lagging([before, after], under(text, tag)))
  })
}
