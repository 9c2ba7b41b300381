import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import { keepSetting } from '../../places/settings.ts'
import { readWays, type Senders, type Ways, waysKey } from '../sending/senders.ts'
import type { Way } from '../sending/way.rules.ts'
import { words } from './ways.words.ts'

const without: Readonly<Partial<Record<Way, string>>> = { text: 'none', letter: 'hand' }

/** What a kind of message can go by at an organisation: the node's providers but other organisations' own. */
export const choicesOf = (senders: Senders, way: Way, slug: string): readonly string[] => [
  ...(without[way] ? [without[way]] : []),
  ...senders
    .of(way)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('gov-uk-notify-') || name === `gov-uk-notify-${slug}`),
]

/** Settles by what messages go, as an administrator chose it; says which kinds were left open. The event names what changed. */
export const changeWays = async (
  work: Work,
  chosen: Readonly<Record<Way, string>>,
  choices: Readonly<Record<Way, readonly string[]>>,
): Promise<readonly FieldProblem[]> => {
  const missing = { email: words.emailMissing, text: words.textMissing, letter: words.letterMissing } as const
  const ways = ['email', 'text', 'letter'] as const
  const problems = ways.flatMap((way) =>
    choices[way].includes(chosen[way]) ? [] : [{ field: way, code: 'missing', message: missing[way] }],
  )
  if (problems.length > 0) return problems
  const before = await readWays(work)
  const changed = ways.filter((way) => before[way] !== chosen[way])
  if (changed.length === 0) return []
  const after: Ways = { email: chosen.email, text: chosen.text, letter: chosen.letter }
  await keepSetting(work, waysKey, after)
  await work.append({ type: 'setting.changed', data: { key: waysKey, changed } })
  return []
}
