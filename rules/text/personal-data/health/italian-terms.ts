/** What is said of somebody’s health in Italian; written as `lexicon.ts` says. */

/** Illnesses, therapies and aids: one has them, takes them, is in them. */
export const ITALIAN_ILLS = `
tumor[ei], cancro, leucemi*, linfom*, melanom*, metastasi, mielom*, carcinom*, sarcom*, neoplasi*, mesoteliom*, nodul[oi] al \\p{L}+
chemio, chemioterapi*, radioterapi*, immunoterapi*, dialisi, ossigenoterapi*, psicoterapi*, bombol\\p{L} (?:di|dell?['’])? ?ossigeno, ossigeno (?:a casa|24 ore), respiratore, ventilatore polmonare
diabet[ei], insulin*, microinfusore, glicemia alta, epilessi*, crisi (?:epilett|convuls|di panico|d['’]ansia|d['’]asma|respirator|ipoglic)*, attacc(?:o|hi) (?:epilett|di (?:panico|ansia|cuore)|d['’](?:ansia|asma)|cardiac|ischemic)*, convulsion[ei], ictus, TIA, ischemi*, infart*, angina, scompenso*, aritmi*, fibrillazione, pacemaker, pace-maker, bypass, by-pass, stent, ipertensione, pressione alta, trombosi, emboli[ae], aneurisma, soffio al cuore, emorragi*, febbre alta, reazione allergica, defibrillatore sottopelle
demenza*, alzheimer, parkinson, parkinsonism*, sclerosi*, SLA, (?<=prende (?:il |del )?)litio, (?<=\\b(?:ha|hai|con|della) (?:la )?)sla, SM, distrofi*, corea di huntington, emicrani*, miasteni*, labirintite
depression[ei], ansia(?! da| per| di sapere), schizofreni*, disturb[oi] (?:alim|bip|oss|psi|men|d[ie]l|depress|border|post|da stress|ansios|della pers|mentale|dell['’]um)*, psicosi, (?<=\\bdisturbo )bipolare, ADHD, adhd, DSA, autismo, sindrome(?: \\p{L}+){1,2}, asperger, anoressi*, bulimi*, dislessi*, disgrafi*, discalculi*, ritardo (?:mentale|cognitivo|psicomotorio), esaurimento*, burnout, burn-out, tranquillant*, TSO, tso, suicid*, overdose, problem[ai] (?:di (?:alcol|alcool|cuore|salute|droga|dipend|ansia|depress|psich|tiroid|gioco|schiena|tossic|memoria|udito|vista|prostata)|psic|mental|cardiac|renal|con (?:l['’]alcol|la droga|il gioco)|al cuore|ai reni|alla prostata)*, dipendenza d[ae]\\p{L}*['’]? ?(?:alcol|alcool|drog|eroina|cocaina|gioco|farmac|sostanz|oppi|crack|cannabis)*, alcolismo, ludopati*, tossicodipendenza
HIV, hiv, AIDS, aids, epatit[ei], cirrosi, trapiant*, ernia*, ernie, appendicit*, calcoli*, colica*, coliche, ulcer[ae], colite*, rettocolite, morbo d*, crohn, celiachi*, favismo, asma, polmonit*, BPCO, bpco, enfisema, tubercolosi, TBC, tbc, fibrosi*, apnee*, varicella, morbillo, orecchioni, scarlattina, pidocchi, scabbia, impetigine, mononucleosi, meningite, salmonell*, allergi[ae](?: grav[ei])?, intolleranz[ae] (?:al|grav)*, herpes, clamidia, sifilide, gonorrea, papilloma*, fuoco di sant['’]antonio, long covid, (?<=\\b(?:col|con il|dal) )covid, broncopolmonite, malaria, sepsi, CPAP, scoliosi, alopecia, doglie, paralisi cerebrale, tonsillite, otite, sinusite, gastrite, cistite, peritonite, congiuntivite, gastroenterite, mani(?: |-)piedi(?: |-)bocca
abort[oi]\\b, aborto spontaneo, abortito, gravidanz[ae], maternità a rischio, minaccia d['’]aborto, gestosi, fecondazione*, inseminazione, endometriosi, menopausa, isterectomia, mastectomia, vasectomia, cesareo, prostat*, ovaio policistico
protesi (?:al|all|d)*, femore rotto, (?:gamb[ae]|bracci[oa]|man[oi]|pied[ei]|dit[oa]) amputat[oaei], frattura d*, anemi[ae], talassemi*, emofili*, artrit[ei], artros[ei], lombalgi*, cervicalgi*, lombosciatalgi*, osteoporosi, fibromialgi*, lupus, psorias*, sciatic*, glaucoma, cataratt*, maculopati*, invalidità(?: civile)? (?:al|del) (?:cento|\\d+)(?: ?%| per cento)?, sordità, cecità, distacco d\\p{L}+ retina, apparecch\\p{L}+ acustic\\p{L}+, sacc\\p{L}+ (?:della|del|di) (?:colo|ileo)?stomia, vertigini, (?<=la )gotta, disprassia, impianto cocleare, catetere, stomia, colostomia, pannolon*, pillola abortiva
patologi[ae] (?:grav|rar|cron|onco|card|psich|neuro|auto|resp|renal)*, malatti[ae] (?:rar|cron|autoimm|grav|degen|onco|genet|del sangue|renal|infett|psich|neuro)*, brutto male, male incurabile
`
export const ITALIAN_ENDS = [
  'ectomia',
  'cardite',
  'colite',
  'nefrite',
  'flebite',
  'bronchite',
  'creatite',
  'diverticolite',
  'opatia',
  'oscopia',
] as const

/** What somebody is: one is pregnant, in hospital, a recovering addict. */
export const ITALIAN_STATES = `
in lista (?:d['’]attesa )?per (?:il|un) (?:trapianto|rene|fegato|cuore|polmone), nello spettro(?: autistico| dell['’]autismo)?(?! dei| delle), anemic[oa], ipoacusic[oa], (?<=risultat[oa] )positiv[oa], alla (?:dec|vent|trent|quarant)\\p{L}+ settimana, in cure palliative, incinta, in dolce attesa, in maternità (?:anticipata|a rischio), in stato interessante, in gravidanza, epilettic[oa], diabetic[oa], asmatic[oa], celiac[oa], autistic[oa], dislessic[oa], schizofrenic[oa], bipolare, depress[oa], anoressic[oa], bulimic[oa], sieropositiv[oa], sord[oa]\\b, sordomut[oa], cieco(?! a), cieca(?! a), non vedente, ipovedente, non udente, ipoudente, disabile, invalid[oa], cardiopatic[oa], ipertes[oa], alcolizzat[oa], alcolist[ai], ex alcolista, tossicodipendente, tossic[oa]\\b, paralizzat[oa], tetraplegic[oa], paraplegic[oa], emiplegic[oa], allettat[oa], iperattiv[oa], allergic[oa] a(?! qual)*, (?<=(?:figli|bimb|bambin)[oa] è )allergic[oa], intollerante a*, immunodepress[oa], trapiantat[oa], dializzat[oa], emofiliac[oa], talassemic[oa], terminale\\b, malat[oa] (?:d|onco|termin|grave|cronic|psich)*, gravemente malat[oa], psichiatric[oa]
in (?:chemio\\p{L}*|dialisi|coma|rianimazione|terapia (?:con\\b|intensiva|psicol\\p{L}+|antidep\\p{L}+|oncol\\p{L}+)|malattia|carrozzina|sedia a rotelle|sedie a rotelle|cura (?:da|per|presso|al|psich\\p{L}+)|comunità (?:di recupero|terapeutica)|maternità a rischio|fin di vita|psichiatria|ospedale|oncologia|cardiologia|ortopedia|ostetricia|isolamento|hospice|quarantena|menopausa|mutua\\b|riabilitazione|disintossicazione|pronto soccorso|depressione|rsa|casa di cura|analisi da uno), in carrozzella, al pronto soccorso, all['’]ospedale, al (?:sert|serd|centro di salute mentale|sim), sulla sedia a rotelle, sotto (?:psicofarmac\\p{L}+|antidepressiv\\p{L}+|chemio|cortisone|morfina|sedativi|ossigeno|antibiotic\\p{L}+), ricoverat[oa], ricovero, (?:in|nel|dal|al) reparto di (?:psichiatria|oncologia|cardiologia|rianimazione|neurologia|ostetricia|ginecologia), operat[oa] (?:di|d['’]|al|alla|agli|ai|all['’]|a un|per)*, operato d['’]*, dimess[oa]\\b(?! (?:male|dal (?:cda|consiglio|governo)))
positiv[oa] (?:al|alla|all['’]|a) ?(?:tubercolosi|covid|hiv|tampone|test|droga\\p{L}*|epatite|alcol\\p{L}*), affett[oa] d[ae]*, down\\b, handicappat[oa], al [a-zà-ù]+ mese di gravidanza, di [a-zà-ù]+ mesi e a rischio, con la sindrome(?: \\p{L}+){1,2}, esaurit[oa]\\b(?= e | dopo), amputat[oa], ha la 104, usufruisce della 104
`

/** What somebody does or goes through. */
export const ITALIAN_DEEDS = `
disintossicando, rott[oa] (?:il |la |l['’]|i |gli |un |una |due )?(?:femore|polso|braccio|ginocchio|bacino|naso|perone|omero|gomito|malleolo|menisco|crociato|legamenti|setto|piede|anca|tibia|rotula|gamba|caviglia|spalla|clavicola|schiena|costol[ae]|dito|dita|mano), ha perso (?:il|un) bambino, perso (?:il|un) bambino, perso (?:la vista|l['’]udito|una gamba|un braccio), smesso di bere, tornat[oa] a bere, si droga, si buca, si taglia(?=[,.!]| e | le (?:bracci|ven)), si faceva, ha abortito, tentato (?:il suicidio|di togliersi la vita|di uccidersi), ha partorito, beve troppo, si è (?:tagliat[oa] le vene|impasticcat[oa]), non (?:cammina|vede|sente) (?:più|bene), affett[oa] da, tagliarsi
`

/** What is a matter of health only where it is said to be somebody’s. */
export const ITALIAN_MATTERS = `
diagnos[ei], terapi[ae], patologi[ae], malatti[ae], cartella clinica, ricett[ae] (?:medic|elettronic|bianc)*, impegnativa, prescrizione, operazione (?:al|alla|chirurg|agli|ai)*, operazione(?= d), intervento (?:chirurg|al|alla|agli|ai)*, referto, referti, ricover[oi], disturb[oi], esam[ei] (?:del sangue|clinic|istolog|strumental|di laborat)*, analisi del sangue, sintomi, tampon[ei], test hiv, biopsi[ae], mammografi[ae], pap[- ]test, ecografi[ae], risonanza, visita (?:ginecolog|oncolog|urolog|psichiatr|cardiolog|neurolog|androlog|senolog)*, psichiatra, psicolog[oa], oncolog[oa], invalidità, paziente, disabilità, 104, legge 104, farmaci, pressione alta, covid, stampelle, carrozzina, deambulatore, celiachia, problemi di salute, condizioni di salute, stato di salute, gravidanza, sordità, ipoacusia, bombola, ossigeno, certificato medico
`
