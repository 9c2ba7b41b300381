import { spawn } from 'node:child_process'
import { checked, type StepResult } from './step.ts'

/** What a program wrote and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
}

/** Runs a program to its end; both its outputs together. */
export const runTool = (program: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(parts).toString() }))
  })

/** A step that is one program: it passed when its exit code is 0. */
export const tool = async (name: string, program: string, args: readonly string[]): Promise<StepResult> => {
  const { code, out } = await runTool(program, args)
  return checked(name, code === 0 ? [] : out.trimEnd().split('\n'))
}
