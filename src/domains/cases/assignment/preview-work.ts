import type { Text } from '#core/text.ts'
import type { Load } from './assignment.store.ts'
import type { Colleague, Team } from './colleague.rules.ts'

/** The people of the gallery's desk: one who looks, one with much in hand, one who is away. */
export const previewColleagues: readonly Colleague[] = [
  { id: 'm1', name: 'Septimus Grantly', roles: ['officer', 'lead'], team: 't1', awayUntil: null, cover: null },
  { id: 'm2', name: 'Obadiah Slope', roles: ['officer'], team: 't1', awayUntil: null, cover: null },
  { id: 'm3', name: 'Charlotte Stanhope', roles: ['officer'], team: 't2', awayUntil: '2026-05-15', cover: 'm2' },
]

const parking: Text = { en: 'Parking', cy: 'Parcio' }
const revenues: Text = { en: 'Revenues', cy: 'Refeniw' }

export const previewTeams: readonly Team[] = [
  { id: 't1', name: parking, code: 'parking' },
  { id: 't2', name: revenues, code: 'revenues' },
]

export const previewLoads: readonly Load[] = [
  { membership: 'm1', cases: 4, overdue: 0, capacity: 20 },
  { membership: 'm2', cases: 23, overdue: 3, capacity: 20 },
  { membership: 'm3', cases: 7, overdue: 1, capacity: null },
]

export const previewWorkforce = { colleagues: previewColleagues, teams: previewTeams, loads: previewLoads }
