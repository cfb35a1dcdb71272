### The three first screens.

first-run-step = { $number } av 3
first-run-skip = Hoppa över
first-run-welcome-title = Kontrollera en inställning hos LinkedIn
first-run-welcome-lead = LinkedIn har en inställning som heter ”Data for Generative AI Improvement”. På de flesta platser är den på om du inte stänger av den.
first-run-drawing = Vår teckning av inställningen. Det är inte din egen.
first-run-welcome-what = Den styr om dina inlägg och din profil kan hjälpa till att träna AI som skapar innehåll.
first-run-welcome-how = Appen hjälper dig att titta på inställningen. Den hjälper dig att ändra den om du vill. Och den för en loggbok åt dig.
first-run-welcome-nothing = Inget skickas någonstans förrän du säger till.
first-run-menus = Hjälp och inställningar öppnas efter de här tre sidorna, eller om du hoppar över dem.
first-run-data-title = Vad appen gör med dina uppgifter
first-run-data-here = Din loggbok stannar på den här datorn.
first-run-data-nothing = Vi samlar inte in något om dig. Det finns inget konto, ingen spårning och ingen reklam.
first-run-data-online = Appen går ut på nätet bara när du trycker på en knapp där det står. Då talar den med LinkedIn och med ingen annan, om du inte ber om en tidsstämpel eller om att kontrollera ett mejl.
first-run-begin-title = Hur vill du börja?
first-run-begin-lead = Du kan sluta när som helst och fortsätta där du var.
first-run-begin-practice = Öva först
first-run-begin-practice-hint = Du provar allt på en övningswebbplats. Inget ändras på riktigt.
first-run-begin-now = Börja nu
first-run-begin-now-hint = Du börjar med din egen inställning. Det tar ungefär två minuter.

first-run-begin-around-hint = Fem korta stopp på en övningswebbplats. Sedan väljer du hur du går vidare.
