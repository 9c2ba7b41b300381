import { inLocale, type Locale, type Text } from '#core/text.ts'
import { flagWords } from '../../assignment/assignment.words.ts'
import type { Colleague } from '../../assignment/colleague.rules.ts'
import { flagChoices } from '../../queue/queue-filter.rules.ts'
import type { BulkPlan } from '../bulk.rules.ts'
import { whyWords, bulkWords as words } from '../bulk.words.ts'
import { standardMessages } from '../running/standard-messages.words.ts'

/** What the words of a plan are put together from. */
export interface PlanSaid {
  readonly locale: Locale
  readonly colleagues: readonly Pick<Colleague, 'id' | 'name'>[]
  readonly stages: readonly { readonly id: string; readonly title: Text }[]
}

/** `Move them on: Your bin is on its way`. */
export const planWords = (plan: BulkPlan, { locale, colleagues, stages }: PlanSaid): string => {
  const say = (text: Text | undefined) => inLocale(text, locale)
  const flag = flagChoices.find((choice) => choice === plan.value)
  const value = {
    assign:
      plan.value === 'nobody'
        ? say(words.nobody)
        : (colleagues.find(({ id }) => id === plan.value)?.name ?? plan.value),
    move: say(stages.find(({ id }) => id === plan.value)?.title) || plan.value,
    flag: say(flag ? flagWords[flag] : words.noMark),
    message: say(standardMessages.find(({ id }) => id === plan.value)?.title),
  }[plan.act]
  return `${say(words[plan.act])}: ${value}`
}

/** Why something was not done, with whom or where to where that is what changed. */
export const whySaid = (
  of: { readonly why: string; readonly assigned: string | null; readonly stageTitle: Text },
  { locale, colleagues }: Pick<PlanSaid, 'locale' | 'colleagues'>,
): string => {
  const said = inLocale(whyWords[of.why] ?? whyWords.fault, locale)
  if (of.why === 'moved') return `${said} “${inLocale(of.stageTitle, locale)}”`
  if (of.why !== 'given') return said
  return `${said} ${colleagues.find(({ id }) => id === of.assigned)?.name ?? inLocale(words.nobody, locale)}`
}
