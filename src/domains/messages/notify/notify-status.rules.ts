import type { Standing } from '../sending/way.rules.ts'

const delivered = ['delivered', 'received', 'sent']
const forGood = ['permanent-failure', 'virus-scan-failed', 'validation-failed', 'cancelled']
const mayPass = ['temporary-failure', 'technical-failure']

/**
 * What a status of GOV.UK Notify means (docs.notifications.service.gov.uk, "Get the status"). `sent` is the last that is
 * heard of a text to another country; a letter that was `received` is printed and posted.
 */
export const standingOf = (status: string): Standing => {
  if (delivered.includes(status)) return { is: 'delivered' }
  if (forGood.includes(status)) return { is: 'failed', again: false, fault: `GOV.UK Notify: ${status}` }
  if (mayPass.includes(status)) return { is: 'failed', again: true, fault: `GOV.UK Notify: ${status}` }
  return { is: 'under-way' }
}
