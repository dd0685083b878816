/**
 * Words that half of all calls and needs hold, so that sharing one says nothing. One form of each is enough: their stems
 * are compared.
 */
export const EVERYDAY_WORDS = `
  alla allt andra annan annat arbete arbetar arbetet behov behovet behöver behövs bidra bidrag bland bättre dessa deras
  detta dialog efter eller en ett finns flera flesta form fram från före för genom ge gemensam gemensamt ger gör göra hela
  hur idag inför inga ingen innan inom insats insatser inte ska skall kan kring kommer kommun kommuner kommunens kommunen
  kommunal kommunerna krävs kunna kunskap län länet länsstyrelsen lägga längre man med medel medlen mellan mer mest metod
  metoder minst målet målgrupp målgruppen målgrupper många mycket måste möjlighet möjligheter nationell ny nya när någon
  något några nämnd nätverk och också olika om område områden offentlig pengar personer person personal plats problem
  projekt projektet projekten redan regional resultat resurs resurser rätt sakna saknar saknas samma samt samverka samverkan
  satsning sedan sina sitt skapa sker skulle socialtjänst socialtjänsten som stärka stöd stödet stödja större svårt syfte
  syftet söka söker tid tidig tidigare till tillgång tillsammans under upp utan utlysning utlysningen utlysningar utveckla
  utvecklas utveckling utvecklar utvecklingsmedel vara vars verksamhet verksamheten verksamheter vid vilka vilken vill vår
  våra år över öka ökad ökade ökar även
`;
