/** Whose name stands beside a number and is no customer's: who helps, wrote, won or sings, and what is called after somebody. */

/** Before a name, or between it and a number. */
export const OTHERS =
  /(?<!(?:your|his|her|their|tu[oa]|su[oa]) )colle(?:ag|g[ah])|handl(?:ing|ed)|looked after|seguit[oa] d|(?:vale|valid\p{L}*|spendibil\p{L}*) (?:da|at|presso|in)(?!\p{L})|in carico|(?<!\p{L})è da $|congrat|complimenti|vincit|\bvinto|winner|\bw(?:on|ins)\b|premi[oa]|prize|concert|mostra|libro|(?:sono|via|viale|piazza|corso|largo|scuola|istituto|mi chiamo|i['’]m|i am|this is|here) $/iu

/** Right before a name: "our accountant Paul Greaves", "ask for Marta Lodi", "the Harry Kane series", "romanzo di Elena Ferrante". */
export const LEADS_TO_OTHERS =
  /(?<!\p{L})(?:(?:our|nostr[oa],?) (?!(?:customer|guest|member|tenant|resident|client|cliente|ospite|socio|inquilin[oa]) )(?:\p{L}+,? ){0,3}|(?:ask|look) for |chied(?:a|i|ete|ere) d(?:i|el|ella) |rivol\p{L}+ a |(?:parl|sent)(?:[ai]|[ai]t[ei]|are) (?:con )?|(?:talk|speak|write|spoke) to |the |(?:centro|teatro|scuola|fondazione|istituto|ristorante|studio|gruppo|ditta|libreria) |(?:mayor|president|minister|author|chef|singer|artist|actor|coach|captain|director|manager|technician|engineer|agent|advis[eo]r|(?<!(?:your|his|her|their) )colleague|teacher|architect|prof(?:essor)?|founder|designer|sindac[oa]|presidente|ministr[oa]|autore|autrice|regista|cantante|artista|attore|attrice|allenatore|giornalista|assessor[ea]|don|primario|direttore,?|direttrice,?|(?:responsabile|addett[oa]|referente)(?: \p{Ll}+){0,2},?|tecnico|architetto|(?:coltello|collezione|linea|borsa di studio|premio|bando|concorso|torneo|marchio|marca|firma)(?: di)?|(?:art|talk|lecture|song|test[oi]|musica|incontro|lezione)(?: \p{L}+){0,3} (?:by|with|di|con)|(?:romanzo|mostra|tour|spettacolo|libro|opera|canzone|film|concerto|disco) di|(?:writt|host|direct|present|design|illustrat|publish)\p{L}* by|(?:scritt|dirett|gestit|(?<!\d,? )presentat|illustrat|disegnat)[oa] da|(?:firm|approv)at[oa] d(?:al?|i)|\p{L}*(?:stampa|print|painting|book|film|libro) (?:by|di|da)) (?:sindaco |presidente )?)$/iu

/** After a name: who works here, what is called after somebody, and who won. */
export const FOLLOWS_OTHERS =
  /^(?:['’]s?)?(?:,? (?:s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|ltd|limited|llc|llp|inc|plc|gmbh|corp|co\.|foundation|& |in store)(?!\p{L})|,? (?:(?:from|of|in|at) (?:our|customer (?:relations|services?|care|support|team)|accounts|support|billing|head|hr|sales)|from the)(?!\p{L})|,? (?:del|dell['’]|della|dal|dall['’]|in) ?(?:servizio|assistenza|ufficio|nostro|nostra|reparto|customer|team|magazzino|segreteria|amministrazione)|,? (?:(?:customer|client|guest) (?:relations|services?|care|support|success|team|experience)|relazioni|servizio|ufficio|responsabile|direttore|direttrice|manager|head of|team|assistenza|operations|support|author|autore|sindaco)(?!\p{L})|,? (?:who|che) (?:works|runs|lavora|gestisce)|,? (?:will|can|['’]ll|is going to) (?:call|ring|help|contact|be in touch|email|write|get back|see you|meet you)|,? (?:has|is) (?:picked|taking|looking|handling|working|dealing|on the case|on it(?!\p{L}))|,? (?:la|ti|vi|lo) (?:chiam|contatt|ricontatt|richiam|aiut|segu|aspett|ricever?à?(?!\p{L})|assist)|,? (?:se ne (?:occup|sta)|sta seguendo|segue la|ha preso in carico|vi aspett)|,? (?:congrat|complimenti|vincit|winner|wins|won |ha vinto)|! (?:congrat|complimenti)| (?:building|room|school|hall|hospital|street|road|park|cent(?:re|er)|stadium|theatre|foundation|academy|series|exhibition|tour|concert|show|tickets?|set|book|novel|album|case|act|prize|award|cup|collection|range|line|edition|shirt|museum|gardens?|house|menu|v\.?|vs\.?|contro|feat\.?)(?!\p{L}))/iu

/** How firms end that are named without their legal form: "VeloFreight Global". */
export const FIRM_LAST =
  / (?:Global|Group|Logistics|Solutions|Technologies|Industries|Systems|Partners|Services|Consulting)$/u

/** "L'outlet Paul Smith", "il torneo Marco Rossi": an Italian thing that bears a name. */
const THING =
  /(?<!\p{L})(?:(?:[Ii]l|[Ll][oa]|[Uu]n[oa]?|[dns]el(?:la|lo)?|al(?:la|lo)?)\s|(?:[Ll]|un|dell|nell|all)['’])(\p{Ll}{4,}) $/u
/** Such words for persons, and for what one says sorry for to somebody: "per il disguido Tina Marlotti". */
const OF_PERSON =
  /^(?:signor[ae]?|colleg[ah]i?|client[ei]|soci[oa]|ospite|paziente|passegger[oa]|intestatari[oa]|titolare|richiedente|contraente|inquilin[oa]|proprietari[oa]|collega|dottor(?:e|essa)?|professor(?:e|essa)?|nonn[oa]|mamma|madre|padre|figli[oa]|nipote|marito|moglie|fratello|sorella|cugin[oa]|cognat[oa]|vicin[oa]|ragazz[oa]|bambin[oa]|piccol[oa]|compiant[oa]|famiglia|student(?:e|essa)|alunn[oa]|candidat[oa]|assistit[oa]|abbonat[oa]|iscritt[oa]|debitore|tesserat[oa]|utente|nome|coniug[ei]|condomin[oa]|defunt[oa]|stess[oa]|cert[oa]|tale|destinatari[oa]|mittente|scambio|disguido|ritardo|disagio|errore|attesa|problema)$/u

/** Whether what is before a name says that it is a thing's. */
export function isThings(before: string): boolean {
  const [, noun] = THING.exec(before) ?? []
  return noun !== undefined && !OF_PERSON.test(noun)
}
