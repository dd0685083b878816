export const label =
  /(?:^|: )[ \n]*(?:(?:fullständig|skriftlig|digital|slutlig|er|din) )?(?:ansökan|ansökningar|skiss|rekvisition|full proposal)(?: till \p{L}+| om \p{L}+:|:)(?: i \p{L}+(?: län)?)?:?[ \n]*$/iu;
/** "… ska vara oss tillhanda den 1 december", "… fyra gånger om året: 1 februari, 1 maj". */
export const due =
  /(?:ska|skall|måste|bör) [^.]{0,80}(?:tillhanda|till handa|till del|inne|framme|inkommit|kommit in|inlämnade?|inskickade?)(?: till \p{L}+)?[ \n]*$|(?:måste|behöver|vill) (?:vi )?ha (?:er |din |en )?ansökan[ \n]*(?:den)?$|(?:gånger|tillfällen|tidpunkter)[^.]{0,30}: ?$|(?:^|[ ,])dels[ \n]*$|ansökningstillfäll\p{L}* är[ \n]*$/iu;
/** "Den 15 mars vill vi ha din ansökan", "… ska ansökan vara inne". */
export const dueBehind =
  /^[ \n](?:(?:vill|behöver|måste) vi (?:ha|få)|ska (?:\p{L}+ ){0,3}ansökan (?:\p{L}+ ){0,6}(?:vara|ha) )/iu;
/** "Prognoserna lämnas senast 10 februari": something definite that nobody has called an application. */
export const namesOtherPaper =
  /^[ \n]*(?!\p{L}*(?:styrelsen|verket|rådet|myndigheten|kommunen|nämnden|regionen|fonden|stiftelsen|kansliet)(?!\p{L}))(?!Öppet)\p{Lu}(?:\p{L}{3,}(?:en|na)|\p{L}{2,}et)(?!\p{L})/u;
/** "Fram till 1 juni har 43 ansökningar beviljats." */
export const happened =
  /^[ \n]har (?:\p{L}+ )?(?:\d|[^.\n]{0,80}(?:beviljats|inkommit|kommit in|fattats|betalats|sökts|fördelats))/iu;
/** "Ansökningar som kommer in mellan 1 och 30 juni besvaras i augusti." */
export const comesIn =
  /(?<!\p{L})(?:som (?:har )?(?:kommer|kommit|inkommer|inkommit|skickas|lämnas|lämnats)(?: in)?|inkomna|inlämnade|inskickade)(?: mellan| under(?: (?:ovanstående|denna|följande|samma))?(?: period(?:en)?)?)?[ \n]*\(?$/iu;
/** "En ansökan som kommer in senast 28 februari ska …": which applications, not when they must come. */
export const comesInBy =
  /(?<!\p{L})en ansökan som (?:har )?(?:kommer|kommit|inkommer|inkommit)(?: in)? (?:senast|före|innan|till och med|t\.o\.m\.)[ \n]*(?:den)?[ \n]*$/iu;
/** "10 mars för resor 1 juli–30 juni": what the day before is for. */
export const whatFor = /(?<!\p{L})för (?!ans|sök|vår|höst|peri)\p{L}+[ \n]*$/iu;
export const forPayment = /^[ \n]*för (?:\p{L}+ ){0,3}utbetalning/iu;
/** Words that a sentence may need before "senast 3 mars" and still speak of what the sentence before named. */
const slight = new Set(
  (
    "det den de detta här där nu då dock men och eller obs observera notera tänk kom ihåg glöm inte att för av på i om " +
    "du ni vi man er din ditt era dig sig alla är var blir blev har hade kan ska skall måste får gäller går gå finns fram " +
    "till med t.o.m t.o.m. tom senast sista dag dagen datum datumet slutdatum tid tiden år året årets perioden period " +
    "som skickas bidrag bidraget ha ny nya nytt ändrat ändrad ändrats flyttat flyttats flyttad framflyttat förlängd förlängs förlängt förlängts post per inlämnad inlämnade inlämnat inskickad inskickat lämnas lämnad skickas in tillhanda inne kommit inkommit tidsfristen datumet endast bara ända tills ut in omgång steg fas kl klockan preliminärt även också via e-tjänst e-tjänsten e-post mejl portalen the is are until by"
  ).split(" "),
);
const receiver =
  /(?:avdelningen|nämnden|förvaltningen|kontoret|kansliet|styrelsen|verket|kommunen|stiftelsen|myndigheten)$/u;
export function saysMore(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? []).some(
    (word) => !slight.has(word.replace(/\.$/, "")) && !receiver.test(word),
  );
}
export const inMonth =
  /(?:(?:ansöknings(?:tid|period|omgång)|söktid)\p{L}*(?: är| infaller| ordnas| hålls|:)?(?: preliminärt)?|är öppen|(?<!\p{L})sök(?:s|as)|ansökningar (?:lämnas|skickas|tas emot)(?: in)?) ?(?:i|under)?[ \n]*$/iu;
/** "Sista ansökningsdag för projekt som startar i vår, är den 31 augusti": whatever comes between. */
export const is = /(?:^|[ ,\n])(?:är|var|blir)[ \n]*$/iu;
/** "… med deadline 7 september". */
export const deadlineIs = /(?:^|[ (])deadline:?(?: är)?(?: den)?[ \n]*$/iu;
export const putOff = /^[^.\n]{0,60}(?:skjut(?:s|as|its) (?:fram|upp)|senareläggs|ställs in|pausas)/iu;
export const refusedAfter =
  /^(?![^.\n]{0,90}förrän)[^.\n]{0,60}(?:(?:behandlas|beaktas|prövas|bedöms|accepteras|godtas|tas)[^.\n]{0,20} (?:inte|ej)|(?:inte|ej) (?:att )?(?:behandlas|beaktas|prövas)|(?:går det|kan (?:du|ni|man)) (?:inte|ej)|avvisas|avslås)/i;
export const afterIt = /(?:efter|after)[ \n]*$/i;
export const refused = /(?<!\p{L})(?:inte|ej|not)(?!\p{L})/iu;
export const periodWords =
  /^[ \n]*(?:(?:under|i)?[ \n]?perioden|period:?|mellan|från|från och med|fr\.o\.m\.)?[ \n]*$/i;
/** "I denna utlysning ska huvudsökande ha avlagt examen senast …": the application is only where it is asked. */
export const asksOther =
  /(?:^|[ (])(?:i|för|inom|till|vid|med) (?:(?:denna|den|det|den här|vår|en|er|din|årets) )?\p{L}*(?:ansökan|ansökningar|utlysning|utlysningen|omgång|omgången) (?:behöver|ska|skall|måste|bör|krävs|har(?! (?:du|ni|man|vi) )) (?![^.]*(?:ansök|utlys|rekvi|söka|skicka|lämna|inlämn|inskick))[^.]*$/iu;
const lastDayOf = "sista (?:möjliga )?(?:dag|datum|tidpunkt)\\p{L}*(?: \\d{4})? (?:för|att) ";
const lastDayBefore = new RegExp(`${lastDayOf}([^.]{0,80})$`, "iu");
const lastDayBehind = new RegExp(`^[^.,(\\n]{0,30}${lastDayOf}([^.\\n]{0,80})`, "iu");
const ofApplication =
  /^\d|ansök|sök|skick|lämn|rekvi|inkom|komma in|nomin|förslag|skiss|registrera|utlys|sänd|bidrag|stöd|vår|höst|omgång|period/iu;
const ofChange = /ändr|lägga till|dra tillbaka|återta|komplettera/iu;
/** "Sista dag för slutförande", "16 juni är sista dag för att göra ändringar". */
export function isLastDayOfOther({ words, tailWords }: { words: string; tailWords: string }): boolean {
  const what = (lastDayBefore.exec(words) ?? lastDayBehind.exec(tailWords))?.[1];
  return what !== undefined && (!ofApplication.test(what) || ofChange.test(what));
}
