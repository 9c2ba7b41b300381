/** The last part of addresses that every journey has for itself: no page of a design may have such an id. */
export const reservedPages: readonly string[] = [
  'task-list',
  'check-answers',
  'pay',
  'paying',
  'paid',
  'done',
  'equality-questions',
  'save-for-later',
  'not-eligible',
]
