import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { LiveDesign } from '../design.store.ts'
import type { PilotOf } from '../piloting/pilot.rules.ts'
import type { OwnFigure } from './figures.rules.ts'

const own = `(select jsonb_agg(jsonb_build_object('parameter', p.parameter, 'from', p.from_on, 'value', p.value) order by p.from_on)
  from designs.parameter p where p.org_id = $1 and p.design_id =`

/** A pilot that runs today: its version, and for whom it is. */
export interface RunningPilot extends Pick<PilotOf, 'areas' | 'teams'> {
  readonly id: string
  readonly hash: string
}

const running = `(select jsonb_build_object('id', p.id, 'hash', p.hash, 'areas', p.areas, 'teams', p.teams) from designs.pilot p
  where p.org_id = $1 and p.design_id = $2 and p.ended_at is null and p.until >= $3::date)`

/** The version of a design that an organisation runs, with its own figures and the pilot beside it: one round trip. */
export const findLiveWithFigures = (
  tx: Tx,
  org: string,
  on: { readonly design: string; readonly today: string },
): Promise<
  (LiveDesign & { readonly own: readonly OwnFigure[] | null; readonly pilot: RunningPilot | null }) | undefined
> =>
  one(
    tx,
    {
      name: 'designs.liveWithFigures',
      text: `select org_id as org, design_id as "designId", hash, ${own} $2) as own, ${running} as pilot
             from designs.live where org_id = $1 and design_id = $2`,
    },
    [org, on.design, on.today],
  )

/** An organisation's own figures for a design. */
export const findFigures = (tx: Tx, org: string, designId: string): Promise<OwnFigure[]> =>
  rows(
    tx,
    {
      name: 'designs.figures',
      text: `select parameter, from_on::text as "from", value from designs.parameter
             where org_id = $1 and design_id = $2 order by parameter, from_on`,
    },
    [org, designId],
  )

export const putFigure = (
  tx: Tx,
  at: { readonly org: string; readonly design: string; readonly now: Temporal.Instant },
  figure: OwnFigure,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putFigure',
      text: `insert into designs.parameter (org_id, design_id, parameter, from_on, value, set_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (org_id, design_id, parameter, from_on) do update set value = excluded.value, set_at = excluded.set_at`,
    },
    [at.org, at.design, figure.parameter, figure.from, JSON.stringify(figure.value), at.now],
  )

/** Takes a figure away whose day is still to come. */
export const removeFigure = (
  tx: Tx,
  at: { readonly org: string; readonly design: string; readonly today: string },
  figure: Pick<OwnFigure, 'parameter' | 'from'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.removeFigure',
      text: `delete from designs.parameter where org_id = $1 and design_id = $2 and parameter = $3 and from_on = $4::date
             and from_on > $5::date`,
    },
    [at.org, at.design, figure.parameter, figure.from, at.today],
  )
