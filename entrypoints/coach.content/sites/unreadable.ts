/** Editors of code that keep their text to themselves and show what of it is in view: CodeMirror 5, Monaco, Ace. */
export const UNREADABLE = ':is(.CodeMirror,.monaco-editor,.ace_editor)'
