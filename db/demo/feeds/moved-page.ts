/** What a rebuilt site answers where its feed was: status 200 and a page for people. */
export function movedPage(): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Nyheter – Länsstyrelsen Exempel</title></head>
<body>
<h1>Välkommen till vår nya webbplats</h1>
<p>Vi har flyttat våra nyheter. Använd sökningen för att hitta det du letar efter.</p>
</body>
</html>
`;
}
