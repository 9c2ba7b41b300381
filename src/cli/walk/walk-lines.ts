import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Compiled } from '#engine/journey/compiled.ts'
import type { CommandIo } from '../running/command.ts'
import { type WalkRequest, walkOnce } from './walk-once.ts'

type Line = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)
const objectOr = <T>(value: unknown, otherwise: T): Line | T => (isObject(value) ? value : otherwise)
const textOr = (value: unknown, otherwise: string | undefined): string | undefined =>
  typeof value === 'string' ? value : otherwise

const requestOf = (line: Line, common: WalkRequest): WalkRequest => ({
  answers: { ...common.answers, ...objectOr(line.answers, {}) },
  facts: objectOr(line.facts, common.facts),
  parameters: objectOr(line.parameters, common.parameters),
  now: textOr(line.now, common.now),
  locale: line.locale === 'cy' || line.locale === 'en' ? line.locale : common.locale,
  organisation: textOr(line.organisation, common.organisation),
})

const walkLine = (compiled: Compiled, common: WalkRequest, text: string): { ok: boolean; result: unknown } => {
  let id: unknown = null
  try {
    const line: unknown = JSON.parse(text)
    if (!isObject(line)) throw new TypeError('A line is a JSON object {id, answers}')
    id = line.id ?? null
    return { ok: true, result: { id, ...walkOnce(compiled, requestOf(line, common)) } }
  } catch (error) {
    const { name, message } = error as Error
    return { ok: false, result: { id, error: { code: name, message } } }
  }
}

/**
 * Runs a design on each line of JSON `{id, answers, facts?, parameters?, now?, locale?, organisation?}` and writes a
 * result a line, in order, as the lines come. A line that cannot be run gives `{id, error}` and the exit code 1.
 */
export const walkLines = async (
  compiled: Compiled,
  common: WalkRequest,
  input: Readable,
  io: CommandIo,
): Promise<0 | 1> => {
  let code: 0 | 1 = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue
    const { ok, result } = walkLine(compiled, common, text)
    if (!ok) code = 1
    io.out(`${JSON.stringify(result)}\n`)
  }
  return code
}
