import type { Actor } from '#core/actor.ts'
import type { Text } from '#core/text.ts'
import { deliveriesPath } from '../../borders/border.paths.ts'
import { maySeeDeliveries } from '../../borders/border.policy.ts'
import { dueMarkersPath } from '../../cases/case.paths.ts'
import { mayMark } from '../../cases/markers/marker.policy.ts'
import { givenUpPath } from '../../messages/message.paths.ts'
import { maySeeGivenUp } from '../../messages/message.policy.ts'
import { unsettledPath } from '../../payments/payment.paths.ts'
import { isWithMoney } from '../../payments/payment.policy.ts'
import { words } from './dashboard.words.ts'

/** A list of what did not go by itself and waits for somebody. */
export interface ToSeeTo {
  readonly href: string
  readonly text: Text
}

/** The lists that somebody's roles let them see to, at an organisation (its slug). */
export const toSeeTo = (actor: Actor, org: string): readonly ToSeeTo[] => [
  ...(isWithMoney(actor) ? [{ href: unsettledPath(org), text: words.unsettled }] : []),
  ...(maySeeGivenUp(actor) === true ? [{ href: givenUpPath(org), text: words.givenUp }] : []),
  ...(mayMark(actor) ? [{ href: dueMarkersPath(org), text: words.markers }] : []),
  ...(maySeeDeliveries(actor) === true ? [{ href: deliveriesPath(org), text: words.notDelivered }] : []),
]
