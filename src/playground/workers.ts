import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** Workers by the name that Monaco asks for. GraphiQL's own set-up for Vite breaks its development server. */
const workers: Readonly<Record<string, new () => Worker>> = { json: JsonWorker, graphql: GraphqlWorker }

const environment: Environment = { getWorker: (_, label) => new (workers[label] ?? EditorWorker)() }

Object.assign(globalThis, { MonacoEnvironment: environment })
