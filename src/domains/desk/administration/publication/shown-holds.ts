import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { ExampleResult } from '#engine/examples/run-examples.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import type { EthicsReason } from '../../../designs/publishing/ethics.rules.ts'
import type { StandingHold } from '../../../designs/publishing/look-at-publication.ts'
import { sayAnswer, sayName } from '../../../designs/varying/say-leaf.rules.ts'
import { categoryWords } from '../../../directory/directory.words.ts'
import type { ShownExample, ShownHold } from './holds.view.ts'
import { words } from './publication.words.ts'

/** What a hold's evidence may have; each kind of hold has its own part. */
interface Evidence {
  readonly said?: readonly { readonly message: Text }[]
  readonly each?: readonly ExampleResult[]
  readonly required?: readonly string[]
  readonly because?: readonly EthicsReason[]
  readonly says?: string
}

const sayReason = (reason: EthicsReason): Text => {
  if (reason.kind === 'decides-itself') return words.decidesItself
  if (reason.kind === 'new-sharing')
    return inBoth((locale) => `${words.newSharing[locale]}: ${reason.purpose} (${reason.with})`)
  const what = categoryWords[reason.category] ?? { en: reason.category }
  return inBoth((locale) => `${words.newCategory[locale]}: ${inLocale(what, locale)}`)
}

const sayExample = (design: Design, { title, ok, differs }: ExampleResult): ShownExample => ({
  title,
  ok,
  differs: differs.map(({ name, expected, actual, said }) =>
    inBoth((locale) => {
      if (said) return inLocale(said, locale)
      const read = (value: unknown): string =>
        value === null ? words.notKnown[locale] : inLocale(sayAnswer(design, value), locale)
      const of = inLocale(sayName(design, name), locale)
      return `${of}: ${words.expected[locale]} ${read(expected)}, ${words.actual[locale]} ${read(actual)}`
    }),
  ),
})

const languageNames: Readonly<Record<string, Text>> = {
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
}

const linesOf = (evidence: Evidence): readonly Text[] => [
  ...(evidence.required
    ? [
        inBoth(
          (locale) =>
            `${words.languages[locale]}: ${(evidence.required ?? []).map((tag) => inLocale(languageNames[tag] ?? { en: tag }, locale)).join(', ')}`,
        ),
      ]
    : []),
  ...(evidence.said ?? []).map(({ message }) => message),
  ...(evidence.because ?? []).map(sayReason),
]

const whoClears = ({ hold, clears }: StandingHold): Text => {
  if (clears === 'itself') return words.itself
  return hold === 'second-officer' ? words.otherAdministrator : words.anyAdministrator
}

/** The holds of a version as they are read. `names`: of members of staff, by the membership's id. */
export const shownHolds = (
  design: Design,
  holds: readonly StandingHold[],
  names: ReadonlyMap<string, string>,
): readonly ShownHold[] =>
  holds.map((standing) => {
    const evidence = standing.evidence as Evidence
    return {
      hold: standing.hold,
      open: standing.clearedAt === null,
      who: whoClears(standing),
      clearedAt: standing.clearedAt,
      clearedBy: standing.clearedBy === null ? undefined : names.get(standing.clearedBy),
      kept: evidence.says,
      lines: linesOf(evidence),
      examples: evidence.each?.map((example) => sayExample(design, example)),
    }
  })
