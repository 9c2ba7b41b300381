import { messageText } from '../message.view.ts'
import type { Ready, Sender } from '../sending/sender.ts'
import { notifyClient, notifyFault } from './notify-call.ts'
import { standingOf } from './notify-status.rules.ts'

/** One service at GOV.UK Notify. The templates are the generic ones of docs/how-to/send-by-gov-uk-notify.md. */
export interface NotifyService {
  readonly name: string
  readonly baseUrl: string
  readonly key: string
  /** the ids of the generic templates; without one, nothing goes that way */
  readonly emailTemplate?: string | undefined
  readonly textTemplate?: string | undefined
}

/** As many characters as a text may have (six parts), ours and the service's name before it. */
const longestText = 850
const types = { email: 'email', text: 'sms', letter: 'letter' } as const

/**
 * GOV.UK Notify as a sender: emails and texts in its generic template, letters as the PDF that we make. The message's own
 * reference goes with it: after a try whose answer was lost, what it took is found by that and not sent a second time.
 */
export const govUkNotify = (service: NotifyService): Sender => {
  const client = notifyClient(service.baseUrl, service.key)
  const taken = async (message: Ready): Promise<string | undefined> => {
    const { data } = await client.getNotifications(types[message.by], undefined, message.reference)
    return data.notifications.find(({ status }) => standingOf(status).is !== 'failed')?.id
  }
  const give = async (message: Ready): Promise<string> => {
    const { reference, address } = message
    const body = messageText(message.body).trim()
    if (message.by === 'letter')
      return (await client.sendPrecompiledLetter(reference, Buffer.from(await message.pdf()))).data.id
    if (message.by === 'text') {
      const personalisation = { body: body.slice(0, longestText) }
      return (await client.sendSms(service.textTemplate ?? '', address, { reference, personalisation })).data.id
    }
    const personalisation = { subject: message.subject, body }
    return (await client.sendEmail(service.emailTemplate ?? '', address, { reference, personalisation })).data.id
  }
  return {
    name: service.name,
    ways: [
      ...(service.emailTemplate ? (['email'] as const) : []),
      ...(service.textTemplate ? (['text'] as const) : []),
      'letter',
    ],
    send: async (message) => {
      try {
        return { providerId: (message.again ? await taken(message) : undefined) ?? (await give(message)) }
      } catch (error) {
        throw notifyFault(error)
      }
    },
    ask: async (providerId) => standingOf((await client.getNotificationById(providerId)).data.status),
  }
}
