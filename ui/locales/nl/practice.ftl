### Practice: choosing what to rehearse.

practice-title = Oefenen op een oefensite
practice-lead = De oefensite is een deel van deze app. De site draait alleen op deze computer. Er verandert niets echts.
practice-apart = Wat u bij het oefenen vastlegt, blijft apart van uw echte logboek. Er staat “Oefening” bij.
practice-legend = Wat wilt u oefenen?
practice-none = Kies wat u wilt oefenen
practice-begin = Beginnen met oefenen
practice-begin-again = Met deze oefening beginnen
practice-now = U oefent nu: { $scenario }.

scenario-on = De instelling staat aan
scenario-on-hint = Het gewone geval. U kunt uitzetten en zien hoe dat wordt bevestigd.
scenario-off = De instelling staat uit
scenario-off-hint = Iemand heeft die al eerder uitgezet.
scenario-cannot-tell = We kunnen het niet vaststellen
scenario-cannot-tell-hint = De pagina toont twee schakelaars zonder naam.
scenario-signed-out = U bent uitgelogd
scenario-signed-out-hint = De pagina vraagt u opnieuw in te loggen.
scenario-challenge = Een controle of u het bent
scenario-challenge-hint = De site vraagt eerst om een code.
scenario-offline = Geen internet
scenario-offline-hint = De site is niet te bereiken.
scenario-not-shown = De instelling is niet te zien
scenario-not-shown-hint = De site toont een lijst waar die niet in staat.
scenario-work-account = Een werkaccount
scenario-work-account-hint = De schakelaar is er, maar hij is vergrendeld.
scenario-german = Een pagina in het Duits
scenario-german-hint = De app leest de schakelaar af, niet de woorden.
scenario-arabic = Een pagina in het Arabisch
scenario-arabic-hint = De pagina loopt van rechts naar links.
scenario-save-fails = Opslaan lukt niet
scenario-save-fails-hint = De schakelaar beweegt, maar gaat na opnieuw laden terug naar Aan.
