// Times one linter of prose over a folder of Markdown files: node peers.mjs NAME FOLDER.
// Prints {"name", "filesASecond", "messages"}, by processor time. The first round warms up, the fastest of the others counts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'

const [, , peer, folder] = process.argv
const files = readdirSync(folder).map(name => join(folder, name))
const texts = files.map(file => readFileSync(file, 'utf8'))
const require = createRequire(import.meta.url)
const versionOf = name => JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url))).version

const checkers = {
  async 'write-good'() {
    const writeGood = require('write-good')
    return async text => writeGood(text).length
  },
  async 'retext-equality'() {
    const { unified } = await import('unified')
    const { default: english } = await import('retext-english')
    const { default: equality } = await import('retext-equality')
    const { VFile } = await import('vfile')
    const processor = unified().use(english).use(equality).freeze()
    return async text => {
      const file = new VFile(text)
      await processor.run(processor.parse(file), file)
      return file.messages.length
    }
  },
  async alex() {
    const { markdown } = await import('alex')
    return async text => markdown(text).messages.length
  },
  async textlint() {
    const { createLinter, loadTextlintrc } = require('textlint')
    const { TextlintKernelDescriptor } = require('@textlint/kernel')
    const markdown = require('@textlint/textlint-plugin-markdown')
    const writeGood = require('textlint-rule-write-good')
    const linter = createLinter({
      descriptor: new TextlintKernelDescriptor({
        rules: [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }],
        plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
        filterRules: [],
      }),
    })
    return async (text, file) => (await linter.lintText(text, file)).messages.length
  },
}

const check = await checkers[peer]()
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
let best = Infinity
let messages = 0
const begun = used()
for (let round = 0; round < 12; round++) {
  const start = used()
  messages = 0
  for (let i = 0; i < texts.length; i++)
    messages += await check(texts[i], files[i])
  const time = used() - start
  if (round >= 1) best = Math.min(best, time)
  // The slow ones are as warm as they get after the first round.
  if (round >= 1 && used() - begun > 15_000) break
}

const name = `${peer} ${versionOf(peer)}${peer === 'textlint' ? ' with write-good alone' : ''}`
console.log(JSON.stringify({ name, filesASecond: texts.length / (best / 1000), messages }))
