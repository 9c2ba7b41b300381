import { Refusal } from '#core/refusal.ts'

export const tasksOpen = new Refusal('tasks-open', 409, {
  en: 'A task has to be done before this request can move on. Open the request, do the task and mark it as done.',
  cy: 'Rhaid gwneud tasg cyn y gall y cais hwn symud ymlaen. Agorwch y cais, gwnewch y dasg a nodwch ei bod wedi’i gwneud.',
})
