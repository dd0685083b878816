/** What the agreement of 2014 says, clause by clause, told briefly in our own words. */
export const AGREEMENT_TEXT = `Kortfattad återgivning i demon. Den undertecknade texten är den som gäller.

1. Övergripande syfte
Kommunerna driver frågor tillsammans för att nå längre, och lär av varandras erfarenheter.

2. Samverkansparter
Norrortskommunerna i Stockholms län: Danderyd, Ekerö, Järfälla, Lidingö, Norrtälje, Sigtuna, Sollentuna, Solna, Sundbyberg, Täby, Upplands-Bro, Upplands Väsby, Vallentuna, Vaxholm och Österåker.

3. Målgrupp
De som omfattas av förordning (2010:1122), däribland ensamkommande barn och unga.

4. Tidsperiod
Från den 15 april 2014 och tills vidare.

5. Förvaltande kommun
Ledningsgruppen utser den kommun som förvaltar nätverket, och beslutar om byte. Den anställer strategen, förvaltar kommunernas årliga avgifter och svarar ytterst för budgeten.

6. Kommunernas åtaganden
Varje kommun utser en representant i ledningsgruppen och en eller flera kontaktpersoner, är med och utser förvaltande kommun, betalar sin del, deltar i nätverksmöten och delar med sig av kunskap.

7. Strategens åtaganden
Strategen ordnar nätverksmöten, driver kommunernas frågor, bevakar omvärlden, sprider information, företräder kommunerna och ser till att budgeten följs.

7.1 Strategens anställning
Byter nätverket förvaltande kommun följer tjänsten med, och den nya kommunen tar över anställningen.

8. Ledningsgrupp och styrgrupp
En chef från varje kommun sitter i ledningsgruppen, som träffas en gång om året och beslutar om budget och handlingsplan. Styrgruppen leder arbetet däremellan och möts två till fyra gånger om året. Den förvaltande kommunens representant är ordförande i båda.

9. Information och nätverk
Kommunerna möts regelbundet och hålls uppdaterade genom nyhetsbrev. En arbetsgrupp bereder frågor; dess storlek kan variera.

9.1 Externa aktörer
Bland andra Arbetsförmedlingen, Försäkringskassan, Kommunförbundet Stockholms län, Länsstyrelsen Stockholm, Migrationsverket och Sveriges Kommuner och Landsting.

10. Finansiering
Kommunerna betalar en årlig avgift efter invånarantal enligt SCB, som räknas om i april. Ett överskridande av budgeten, eller kostnader när strategens tjänst upphör, fördelas på samma sätt.

11. Uppföljning
Strategen och kommunernas representanter utvärderar arbetet före varje årsskifte.

12. Ändringar och tillägg
De ska vara skriftliga och undertecknade av alla parter för att gälla.

13. Omförhandling
Ändras förutsättningarna avsevärt får en part kräva omförhandling, och de andra ska då förhandla.

14. Att lämna samverkan
En kommun säger upp sitt deltagande skriftligen till ledningsgruppens ordförande och lämnar nätverket tolv månader senare.

15. Giltighet
Överenskommelsen gäller för en part när dess behöriga nämnd har godkänt den.

Försäkran
Varje part har fått sitt exemplar. Formuläret: datum, kommun, kontaktperson, underskrift och namnförtydligande.

Bilaga 1
Parter och kontaktpersoner
Lidingö stad förvaltar nätverket och är strategens arbetsgivare tills vidare.`;

/** Invented: organisations had changed their names. */
export const NEW_NAMES = `9.1 Externa aktörer
Bland andra Arbetsförmedlingen, Försäkringskassan, Storsthlm, Länsstyrelsen Stockholm, Migrationsverket och Sveriges Kommuner och Regioner.`;

/** Invented, and under way. */
export const DIGITAL_MEETINGS = `8. Ledningsgrupp och styrgrupp
En chef från varje kommun sitter i ledningsgruppen, som träffas en gång om året och beslutar om budget och handlingsplan. Styrgruppen leder arbetet däremellan och möts två till fyra gånger om året. Båda får mötas digitalt. Den förvaltande kommunens representant är ordförande i båda.`;
