import { lookup as lookUp } from 'node:dns'
import { request as plainly } from 'node:http'
import { request as safely } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** How a receiver answered: a status, or why there was none (a code, never words of its own). */
export type Answered = { readonly status: number } | { readonly fault: 'time-out' | 'inside' | 'unreachable' }

const patience = 6_000

/** Addresses that are nobody's on the internet: this machine, private networks, link-local ones with cloud metadata. */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(net, bits, 'ipv6')
const isInside = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ||
  (address.startsWith('::ffff:') && inside.check(address.slice(7), 'ipv4'))

class Inside extends Error {}

/** Looks a name up and refuses what lies inside; the connection is made to the very address that was looked at. */
const outsideOnly: LookupFunction = (name, options, done) =>
  lookUp(name, { ...options, all: true }, (cause, found) => {
    if (cause) return done(cause, '', 0)
    const bad = found.some(({ address }) => isInside(address))
    if (bad) return done(new Inside(), '', 0)
    if (options.all) return done(null, found)
    return done(null, found[0]?.address ?? '', found[0]?.family)
  })

/**
 * Sends a body to a receiver and answers its status. Redirects are not followed, its answer is not read, after 6 seconds it
 * is hung up on. Unless `insideToo`, an address within the node's own networks is never spoken to.
 */
export const post = (to: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly insideToo: boolean
}): Promise<Answered> =>
  new Promise((done) => {
    const url = new URL(to.url)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!to.insideToo && isIP(host) !== 0 && isInside(host)) return done({ fault: 'inside' })
    const send = url.protocol === 'https:' ? safely : plainly
    const asked = send(url, {
      method: 'POST',
      headers: { ...to.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(to.body) },
      ...(to.insideToo ? {} : { lookup: outsideOnly }),
    })
    const timer = setTimeout(() => {
      done({ fault: 'time-out' })
      asked.destroy()
    }, patience)
    const end = (answered: Answered) => {
      clearTimeout(timer)
      done(answered)
      asked.destroy()
    }
    asked.on('response', (response) => {
      response.resume()
      end({ status: response.statusCode ?? 0 })
    })
    asked.on('error', (cause) => end({ fault: cause instanceof Inside ? 'inside' : 'unreachable' }))
    asked.end(to.body)
  })
