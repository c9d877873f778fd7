export interface Instruction {
  readonly keyword: string
  /** The `--name=value` parts, which come first. */
  readonly flags: Readonly<Record<string, string>>
  readonly value: string
  /** Which FROM the instruction stands under: 0 for the first. */
  readonly stage: number
}

/** As much of the Dockerfile language as ours uses: comments, continued lines, flags; no heredocs. */
export function parseDockerfile(text: string): readonly Instruction[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
  let stage = -1
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const instruction = parseLine(line.trim())
      if (instruction.keyword === 'FROM') stage += 1
      return { ...instruction, stage }
    })
}

function parseLine(line: string): Omit<Instruction, 'stage'> {
  const [, keyword = '', flags = '', value = ''] = /^(\S+)\s+((?:--\S+\s+)*)(.*)$/s.exec(line) ?? []
  const pairs = [...flags.matchAll(/--([^=\s]+)=(\S+)/g)].map(([, name = '', setting = '']) => [name, setting])
  return { keyword: keyword.toUpperCase(), flags: Object.fromEntries(pairs), value }
}
