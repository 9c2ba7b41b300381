import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { OwnFigure } from './figures.rules.ts'
import { findFigures, putFigure, removeFigure } from './figures.store.ts'

export type { OwnFigure } from './figures.rules.ts'

/** The own figures of the work's organisation for a design. */
export const ownFigures = (work: Work, design: string): Promise<readonly OwnFigure[]> =>
  findFigures(work.tx, work.org, design)

/** Sets a parameter from a day on, today or later: what was decided before stays explained. In place of one of that day. */
export const setFigure = async (work: Work, design: string, figure: OwnFigure): Promise<void> => {
  if (figure.from < dayOf(work.now)) throw new Error('a figure of the past is not rewritten')
  await putFigure(work.tx, { org: work.org, design, now: work.now }, figure)
  const { parameter, from, value } = figure
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null
  await work.append({ type: 'design.parameter-set', data: { design, parameter, from, value: plain } })
}

/** Takes back a figure whose day is still to come; refuses any other. */
export const takeFigureBack = async (
  work: Work,
  design: string,
  figure: Pick<OwnFigure, 'parameter' | 'from'>,
): Promise<void> => {
  const gone = await removeFigure(work.tx, { org: work.org, design, today: dayOf(work.now) }, figure)
  if (gone === 0) throw notFound()
  await work.append({ type: 'design.parameter-withdrawn', data: { design, ...figure } })
}
