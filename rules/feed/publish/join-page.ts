/** What someone sees who follows an enrolment link in a browser: what it is, and what to do with it. */

import { utf8 } from '../bytes.ts'
import type { FeedFileToWrite } from './release.ts'

/** Most web hosts answer `join` with this file. */
export const JOIN_PATH = 'join/index.html'

/** A page without any script: the code is in the link's fragment, which the host never sees. */
export function joinPage(agency: string): FeedFileToWrite {
  const name = escaped(agency)
  return {
    path: JOIN_PATH,
    bytes: utf8(`<!doctype html>
<html lang="it">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name} · Galateo</title>
<style>
  body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif; }
  section + section { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; }
</style>
<section>
<h1>${name}: i consigli per Galateo</h1>
<p>Questo link contiene un codice d’iscrizione per Galateo, l’estensione del browser che ti consiglia mentre scrivi.</p>
<ol>
<li>Copia l’indirizzo intero di questa pagina dalla barra in alto, compresa la parte dopo «#».</li>
<li>Apri le opzioni di Galateo, alla voce sulle agenzie, e incollalo.</li>
<li>Confronta al telefono le dodici lettere che vedrai con quelle dell’agenzia.</li>
</ol>
</section>
<section lang="en">
<h2>${name}: guidelines for Galateo</h2>
<p>This link holds an enrolment code for Galateo, the browser extension that coaches you while you write.</p>
<ol>
<li>Copy the whole address of this page from the bar at the top, with the part after “#”.</li>
<li>Open Galateo’s options, where agencies are, and paste it.</li>
<li>Compare the twelve letters you will see with the agency’s, by phone.</li>
</ol>
</section>
</html>
`),
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
