import type { Text } from '#core/text.ts'
import type { Finding } from '#engine/advice/finding.ts'
import type { Design } from '#engine/design/design.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { above } from '#engine/variation/tree/address.ts'
import { leafAt, openedAt } from '../../../../designs/varying/leaves.rules.ts'
import { nounOf } from '../../../../designs/varying/say-leaf.rules.ts'

/** A finding with what it is about in words, and the address of what can be changed. */
export interface NamedFinding extends Finding {
  readonly about: Text
  readonly opens: string
}

const itemAt = (design: Design, at: string): ReturnType<typeof openedAt> => {
  for (let place = at; place !== ''; place = above(place)) {
    const item = openedAt(design, place)
    if (item) return item
  }
  return openedAt(design, '')
}

/** Findings with the element that each is about, as people know it: 'Question “…”: the hint'. */
export const nameFindings = (design: Design, findings: readonly Finding[]): readonly NamedFinding[] =>
  findings.map((finding) => {
    const text = finding.language === undefined ? finding.at : above(finding.at)
    const leaf = leafAt(design, text)
    const item = itemAt(design, leaf ? above(text) : text)
    const noun = item && nounOf(item)
    const about = inBoth((locale) => {
      const element = item ? `${noun?.[locale] ?? ''} “${item.name[locale] ?? item.name.en}”`.trim() : ''
      return leaf ? `${element}: ${leaf.name[locale]?.toLowerCase()}` : element
    })
    return { ...finding, about, opens: leaf ? text : (item?.at ?? '') }
  })
