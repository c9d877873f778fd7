import { type Browser, chromium } from 'playwright-core'

/** Starts the browser that `findChromium` found. */
export function launchChromium(executablePath: string): Promise<Browser> {
  // Chromium refuses to run as root with its sandbox, and that is how containers run.
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
}
