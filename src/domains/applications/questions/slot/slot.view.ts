import { isChosenSlot, slotValue } from '#engine/questions/slot/slot.ts'
import { timesView } from '../../../cases/appointments/choosing/times.view.ts'
import { none } from '../../../cases/diaries/times.rules.ts'
import { asLegend, errorAt, hintOf, shownIn } from '../asked.ts'
import type { QuestionView } from '../question-context.ts'

/** A time of a diary, chosen from those that are free. */
export const slotView: QuestionView = (question, context) => {
  const stored = isChosenSlot(context.value) ? context.value : undefined
  return timesView({
    name: context.name,
    locale: context.locale,
    legend: asLegend(question, context),
    hint: hintOf(question, context),
    error: errorAt(context),
    times: context.times ?? none,
    chosen: stored,
    value: shownIn(context, stored && slotValue(stored)),
  })
}
