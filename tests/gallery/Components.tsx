import { useState } from 'react'
import { BeforeAfter } from '../../components/BeforeAfter.tsx'
import { Button, IconButton, LinkButton } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Chip, ChipGroup, SearchField, Select, Switch, TextField } from '../../components/fields.tsx'
import { ICON_NAMES, Icon } from '../../components/Icon.tsx'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { Logo } from '../../components/Logo.tsx'
import { LanguageProvider } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageShell, Section } from '../../components/PageShell.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { TipCard } from '../../components/TipCard.tsx'
import { teachingOf } from '../../components/teaching.ts'
import { type Language, LEVELS, SEVERITIES } from '../../rules/index.ts'
import { tipsIn } from './fixtures.ts'
import '../../components/styles.css'

const links = [
  { id: 'insights', label: 'Il tuo storico', href: '#insights' },
  { id: 'options', label: 'Opzioni', href: '#options' },
]
const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 } as const

export function Components({ language }: { language: Language }) {
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('reso')
  const [on, setOn] = useState(true)
  const [choice, setChoice] = useState('it')
  const [pressed, setPressed] = useState(true)
  const nothing = () => undefined
  return (
    <LanguageProvider language={language}>
      <PageShell
        title="Il tuo storico"
        lead="Le bozze che Galateo ha commentato, solo tue e solo su questo computer."
        links={links}
        current="insights"
        measure="wide"
        actions={<Button icon={<Icon name="download" />}>Esporta</Button>}
      >
        <Section title="Buttons and marks" lead="What one presses, and what tells a severity or a level.">
          <div style={row}>
            <Button look="primary">Torna alla bozza</Button>
            <Button>Pubblica così com’è</Button>
            <Button look="quiet">Qui no</Button>
            <Button look="grave" icon={<Icon name="trash" />}>
              Cancella tutto
            </Button>
            <Button disabled>Esporta</Button>
            <LinkButton href="#x" size="s" icon={<Icon name="external" size={14} />}>
              Apri la pagina
            </LinkButton>
            <IconButton label="Opzioni" icon={<Icon name="settings" />} />
            <IconButton label="Silenzia" icon={<Icon name="mute" />} aria-pressed />
          </div>
          <div style={row}>
            {SEVERITIES.map((severity) => (
              <span key={severity} style={{ ...row, gap: 6 }}>
                <SeverityMark severity={severity} size={20} /> <SeverityMark severity={severity} silent />{' '}
                {severity}
              </span>
            ))}
            {LEVELS.map((level) => (
              <LevelBadge key={level} level={level} />
            ))}
            <span className="g-tag">italiano</span>
            <Logo size={16} />
            <Logo size={32} />
            <Logo size={64} wordmark />
          </div>
          <div style={{ ...row, gap: 18 }}>
            {ICON_NAMES.map((name) => (
              <span key={name} title={name}>
                <Icon name={name} size={22} />
              </span>
            ))}
          </div>
        </Section>
        <Section title="Fields">
          <SearchField label="Cerca nelle bozze" value={search} onChange={setSearch} />
          <ChipGroup label="Livello">
            <Chip pressed={pressed} count={12} onToggle={setPressed}>
              Netiquette
            </Chip>
            <Chip pressed={false} count={4} onToggle={nothing}>
              Voce
            </Chip>
            <Chip pressed={false} count={1} icon={<Icon name="strategy" size={14} />} onToggle={nothing}>
              Strategia
            </Chip>
          </ChipGroup>
          <Select
            label="Lingua"
            hint="La lingua in cui Galateo ti parla; le bozze si leggono in tutte e due."
            value={choice}
            options={[
              { value: 'it', label: 'Italiano' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setChoice}
          />
          <Switch
            label="Conserva il testo delle bozze"
            hint="Se lo spegni restano regole e date, non le parole."
            checked={on}
            onChange={setOn}
          />
          <Switch label="Riepilogo del lunedì" checked={false} onChange={nothing} />
          <TextField
            label="Indirizzo del feed"
            value="http://agenzia"
            fault="Serve un indirizzo che comincia con https://"
            onChange={nothing}
          />
        </Section>
        <Section title="Tips">
          <div
            style={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
              gap: 16,
              alignItems: 'start',
            }}
          >
            {tipsIn(language)
              .slice(1, 5)
              .map(({ key, tip, rule, words }, at) => (
                <TipCard
                  key={key}
                  severity={tip.severity}
                  teaching={teachingOf(rule, language)}
                  message={tip.message}
                  words={words}
                  suggestions={tip.suggestions}
                  open={at !== 2}
                  learning={at === 1}
                  onToggle={nothing}
                  onApply={nothing}
                  onDismiss={nothing}
                  onMute={nothing}
                  onReportWrong={nothing}
                />
              ))}
          </div>
          <BeforeAfter before="La problematica è stata presa in carico." after="Ce ne stiamo occupando." />
        </Section>
        <Section title="States">
          <Notice>Le bozze restano trenta giorni, poi si cancellano da sole.</Notice>
          <Notice tone="well" icon={<Icon name="check" />} title="Fatto">
            Lo storico è stato esportato.
          </Notice>
          <Notice
            tone="warning"
            title="Il feed non risponde da tre giorni"
            action={<Button size="s">Riprova</Button>}
          >
            I consigli continuano con l’ultima versione buona.
          </Notice>
          <Notice tone="fault" title="Questo file non è un pacchetto">
            Al punto rules[3] manca il titolo in italiano.
          </Notice>
          <EmptyState
            icon={<Icon name="history" size={26} />}
            title="Qui non c’è ancora niente"
            action={<Button look="primary">Prova in una pagina di esempio</Button>}
          >
            Appena un consiglio ti accompagna in una bozza, la ritrovi qui.
          </EmptyState>
          <div>
            <Button onClick={() => setOpen(true)}>Open the dialog</Button>
          </div>
        </Section>
        <Dialog
          open={open}
          title="Cancellare questa bozza?"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button onClick={() => setOpen(false)}>Tienila</Button>
              <Button look="grave">Cancella</Button>
            </>
          }
        >
          <p>Sparisce dallo storico, con i consigli che aveva. Non si può riprendere.</p>
        </Dialog>
      </PageShell>
    </LanguageProvider>
  )
}
