import { tryTable } from './table.ts'

const ANY = {}

tryTable('placeholder', {
  it: [
    {
      check: ANY,
      text: 'Ciao [NOME], il [data] alle XX:XX ti chiama {{operatore}}.',
      flags: ['[NOME]', '[data]', 'XX:XX', '{{operatore}}'],
    },
    { check: ANY, text: 'Gentile {nome}, saluti da <azienda>', flags: ['{nome}', '<azienda>'] },
    {
      check: ANY,
      text: 'Ciao @nome, lorem ipsum dolor sit amet',
      flags: ['@nome', 'lorem ipsum dolor sit amet'],
    },
    { check: ANY, text: 'Gentile , il ____ sarà XXX euro', flags: ['Gentile ,', '____', 'XXX'] },
    { check: ANY, text: '[AGGIORNAMENTO] La XXX edizione [sic] con Giovanni XXIII @marta', flags: [] },
    { check: ANY, text: 'Il formato è +39 3XX XXXXXXX, o XXX-XX-XXXX', flags: [] },
    { check: { exceptions: { it: ['[NOME]'] } }, text: 'Ciao [NOME]', flags: [] },
    { check: ANY, text: 'Il modulo dice «[NOME]» in alto, vedi https://a.it/{id}', flags: [] },
  ],
  en: [
    {
      check: ANY,
      text: 'Hi [Name], your order [order number] ships on dd/mm. TODO',
      flags: ['[Name]', '[order number]', 'dd/mm', 'TODO'],
    },
    { check: ANY, text: 'Hi %FIRST_NAME%, see {link}', flags: ['%FIRST_NAME%', '{link}'] },
    { check: ANY, text: 'Sorry.\n___\n\nWhat to do next:\nName: ___', flags: ['___'] },
    { check: ANY, text: '[UPDATE] 100% of our staff [really] agrees, xxx', flags: [] },
  ],
})
