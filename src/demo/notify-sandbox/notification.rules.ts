/** A message as the sandbox took it. */
export interface Notification {
  readonly id: string
  readonly type: 'email' | 'sms' | 'letter'
  readonly reference: string | undefined
  readonly to: string | undefined
  readonly subject: string | undefined
  readonly body: string
  readonly createdAt: string
  status: string
}

/** Recipients that the provider itself simulates an end for (docs.notifications.service.gov.uk, "Testing"). */
const simulated: Readonly<Record<string, string>> = {
  'perm-fail@simulator.notify': 'permanent-failure',
  'temp-fail@simulator.notify': 'temporary-failure',
  '07700900002': 'permanent-failure',
  '07700900003': 'temporary-failure',
}

/** How a message ends that nothing goes wrong with at the sandbox itself. */
export const endOf = ({ type, to }: Pick<Notification, 'type' | 'to'>): string =>
  simulated[to ?? ''] ?? (type === 'letter' ? 'received' : 'delivered')

/** A notification as the API shows it. */
export const shownAs = (one: Notification) => ({
  id: one.id,
  reference: one.reference ?? null,
  type: one.type,
  status: one.status,
  email_address: one.type === 'email' ? one.to : null,
  phone_number: one.type === 'sms' ? one.to : null,
  subject: one.subject ?? null,
  body: one.body,
  created_at: one.createdAt,
})
