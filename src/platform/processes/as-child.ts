import { readyMessage, stopMessage } from './child.ts'

/**
 * Tells the process that keeps this one something. A keeper that was killed a moment ago hears nothing: that it is gone shows
 * in 'disconnect', on which this process ends in good order, and is no fault of its own.
 */
export const tellKeeper = (message: object): void => {
  process.send?.(message, undefined, undefined, () => undefined)
}

/** Tells the process that keeps this one that it serves now. */
export const sayReady = (): void => tellKeeper(readyMessage)

/**
 * For a process that another keeps: stops it when it is told to or gets SIGTERM, and at once when its keeper is gone (killed,
 * even by kill -9). Ctrl-C goes to every process of a terminal, so SIGINT is left to the keeper.
 */
export const liveWithKeeper = (stop: () => Promise<void>): void => {
  let stopping = false
  const end = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await stop().catch(() => undefined)
    process.exit(0)
  }
  process.on('message', (message) => {
    if ((message as { moothall?: unknown } | null)?.moothall === stopMessage.moothall) void end()
  })
  process.on('SIGTERM', () => void end())
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit(1))
  if (!process.connected) process.exit(1)
}
