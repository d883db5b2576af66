/** Medicines on prescription, in both languages; written as `lexicon.ts` says. Not what anybody buys for a headache. */

/** By how they end, which the world’s list of their names fixes: lisinopril, enalapril. */
export const MEDICINE_ENDS = [
  ...['pril', 'sartan', 'olol', 'ololo', 'dipine', 'dipina', 'statin', 'statina', 'prazole', 'prazolo'],
  ...['cillin', 'cillina', 'mycin', 'micina', 'floxacin', 'floxacina', 'ossacina', 'oxetine', 'oxetina'],
  ...['alopram', 'traline', 'tralina', 'azepam', 'azolam', 'gliptin', 'gliptina', 'gliflozin', 'glutide'],
  ...[
    'tinib',
    'triptan',
    'oxaban',
    'gabalin',
    'dronate',
    'dronato',
    'tiapina',
    'tiapine',
    'nzapine',
    'nzapina',
  ],
] as const

export const MEDICINES = `
lexapro, suboxone, subutex, methadone, metadone, zoloft, prozac, cipralex, seroxat, daparox, paxil, entact, wellbutrin, cymbalta, effexor, efexor, venlafaxin*, trazodone, trittico, mirtazapin*
xanax, valium, tavor, lexotan, ativan, klonopin, rivotril, ambien, stilnox, minias, zopiclone, seroquel, abilify, zyprexa, risperdal, risperidon*, aripiprazol*, clozapin*, haldol, lamictal, lamotrigin*, depakin*, depakote, valpro\\p{L}+, tegretol, keppra, levetiracetam, topamax, lyrica, gabapentin, neurontin
ritalin, concerta(?= is| xl| for| \\d), adderall, vyvanse, strattera, methylphenidate, tramadol, codeine, oxycodone, oxycontin, percocet, vicodin, fentanyl, morphine, morfina
eutirox, levotiroxina, levothyroxine, thyroxine, synthroid, armour thyroid, metformin*, glucophage, januvia, jardiance, trulicity, lantus, humalog, novorapid, novolog, ozempic, wegovy, mounjaro, victoza, saxenda
cardioaspirin*, cardicor, coumadin, warfarin, sintrom, xarelto, eliquis, plavix, clopidogrel, eparina, clexane, lipitor, crestor, norvasc, triatec, lasix, furosemid*, bisoprolo\\p{L}*, cordarone, digoxin, statins?, beta[- ]?blockers?, betabloccant*, blood thinners?, anticoagulant*
humira, enbrel, methotrexate, metotrexato, tamoxifen*, femara, arimidex, letrozol*, nolvadex, prednison*, prednisolone, deltacortene, cortisone, symbicort, seretide, advair, truvada, antiretroviral*, champix, viagra, cialis, levitra, sildenafil, clomid, madopar, sinemet, aricept, donepezil, imuran, azathioprine, HRT
antidepressants?, anti-depressants?, antidepressiv*, ansiolitic*, psicofarmac*, antipsychotics?, antipsicotic*, SSRIs?, opioids?, seizure meds, heart (?:meds|medication|tablets|pills)
`
