import { join } from 'node:path'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { readConfig } from '../../config.ts'
import { keepLines } from '../keep-lines.ts'
import { json, listenLocally } from '../local-http.ts'
import type { Mail } from './mail.ts'
import { receiveMail } from './receive-mail.ts'

// The demo's letterbox, a process of its own: takes mail by SMTP as a real server does, and hands it out over HTTP.
const portOf = (name: string): number => Number(new URL(process.env[name] ?? '').port)

const { dataDir } = readConfig(process.env)
const kept = await keepLines<Mail>(join(dataDir, 'demo', 'letterbox.jsonl'), 5000)
const receiver = await receiveMail(portOf('SMTP_URL'), kept)
const server = await listenLocally(portOf('LETTERBOX_URL'), async ({ method, url, body }) => {
  if (method === 'POST' && url.pathname === '/faults') {
    receiver.refuse((JSON.parse(body) as { count: number }).count)
    return json({ done: true })
  }
  const to = url.searchParams.get('to')?.toLowerCase()
  const mails = kept.all().filter((mail) => to === undefined || mail.to.some((each) => each.toLowerCase() === to))
  return json(mails.toReversed())
})
liveWithKeeper(async () => {
  server.close()
  await receiver.close()
})
sayReady()
