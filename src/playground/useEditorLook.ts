import { useGraphiQL, useMonaco } from '@graphiql/react'
import type { editor } from 'monaco-editor'
import { useEffect } from 'react'

/** By the names of GraphiQL's own, which these replace: its comments, numbers and line numbers are too faint. */
const THEMES: Readonly<Record<string, editor.IStandaloneThemeData>> = {
  'graphiql-LIGHT': theme('vs', { primary: '#0072b2', panel: '#ffffff', field: '#3b4b6811', faint: '#4a5a6e' }, [
    { token: 'argument.identifier.gql', foreground: '#5b57c2' },
    { token: 'number', foreground: '#066746' },
  ]),
  'graphiql-DARK': theme('vs-dark', { primary: '#56b4e9', panel: '#212a3b', field: '#b7c2d711', faint: '#a3adbd' }, [
    { token: 'argument.identifier.gql', foreground: '#a7a3ff' },
    { token: 'comment', foreground: '#8fbc7a' },
  ]),
}

/** The colours of the editors, and lines that are wrapped, not cut off. */
export function useEditorLook(): void {
  const monaco = useMonaco((state) => state.monaco)
  const query = useGraphiQL((state) => state.queryEditor)
  useEffect(() => {
    if (!monaco) return
    for (const [name, data] of Object.entries(THEMES)) monaco.editor.defineTheme(name, data)
  }, [monaco])
  useEffect(() => query?.updateOptions({ wordWrap: 'on' }), [query])
}

interface Colours {
  readonly primary: string
  /** What is behind suggestions and hints. */
  readonly panel: string
  readonly field: string
  readonly faint: string
}

function theme(
  base: editor.BuiltinTheme,
  { primary, panel, field, faint }: Colours,
  rules: editor.ITokenThemeRule[],
): editor.IStandaloneThemeData {
  const chosen = `${primary}26`
  return {
    base,
    inherit: true,
    rules,
    colors: {
      'editor.background': '#ffffff00',
      'editorLineNumber.foreground': faint,
      'scrollbar.shadow': '#ffffff00',
      'textLink.foreground': primary,
      'textLink.activeForeground': primary,
      'editorLink.activeForeground': primary,
      'editorHoverWidget.background': panel,
      'editorWidget.background': panel,
      'editorWidget.resizeBorder': primary,
      'editorSuggestWidget.background': panel,
      'editorSuggestWidget.selectedBackground': chosen,
      'editorSuggestWidget.selectedForeground': primary,
      'list.hoverBackground': chosen,
      'list.highlightForeground': primary,
      'list.focusHighlightForeground': primary,
      'quickInput.background': panel,
      'quickInputList.focusBackground': chosen,
      'quickInputList.focusForeground': primary,
      'pickerGroup.foreground': primary,
      'menu.background': panel,
      'menu.selectionBackground': chosen,
      'menu.selectionForeground': primary,
      'input.background': field,
      'inputOption.hoverBackground': chosen,
      'toolbar.hoverBackground': chosen,
      focusBorder: primary,
    },
  }
}
