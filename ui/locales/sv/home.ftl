### Home: the state in words, and the five tasks.

home-title = Din AI-inställning hos LinkedIn
home-tasks = Det här kan du göra
home-not-checked = Inte kontrollerad än
home-not-checked-text = Kontrollen tar ungefär två minuter. Du behöver logga in på LinkedIn.
home-on = Inställningen är på
home-off = Inställningen är av
home-off-not-sure = Reglaget visade Av
home-off-unconfirmed = Inte bekräftat än. Ladda om sidan och titta igen, så att vi kan vara säkra.
home-on-imported = En sparad sida visar att inställningen var på
home-off-imported = En sparad sida visar att inställningen var av
home-off-told = Du har sagt att inställningen är av
home-on-told = Du har sagt att inställningen är på
home-locked = Reglaget går inte att ändra i det här kontot.
home-stale = Det är mer än 90 dagar sedan du kontrollerade.
home-record = Anteckning { $number }
home-check = Kontrollera min inställning
home-check-again = Kontrollera igen
home-choices = Se dina val
home-confirm = Titta igen för att vara säker
home-save = Spara en kopia
home-go-on = Fortsätt där du var

home-try-signed-out = Den senaste kontrollen gick inte: du var utloggad.
home-try-challenge = Den senaste kontrollen gick inte: LinkedIn ville kontrollera att det är du.
home-try-restricted = Den senaste kontrollen gick inte: LinkedIn säger att kontot är begränsat.
home-try-page-problem = Den senaste kontrollen gick inte: sidan laddades inte som den ska.
home-try-not-shown = Vid den senaste kontrollen fanns inställningen inte på sidan.
home-try-cannot-tell = Den senaste kontrollen kunde inte avgöra om inställningen är på eller av.
home-try-keeps = Det du ser här är från kontrollen innan.

home-drift-title = Det här har ändrats sedan sist
home-drift-off = Av sågs den { $date } kl. { $time }.
home-drift-on = På sågs den { $date } kl. { $time }.
home-drift-off-record = Se anteckningen om Av
home-drift-on-record = Se anteckningen om På

home-due-title = Svar senast den { $date }
home-due-ask-title = Fråga igen efter den { $date }
home-due-left = { $count ->
    [0] Det är i dag.
    [one] Det är om { $days } dag.
   *[other] Det är om { $days } dagar.
}
home-due-late = { $count ->
    [one] Det var för { $days } dag sedan.
   *[other] Det var för { $days } dagar sedan.
}
home-due-see = Se din invändning

home-task-understand = Förstå inställningen
home-task-understand-hint = Vad den omfattar, och vad det inte gör att stänga av den
home-task-check = Kontrollera inställningen
home-task-check-hint = Titta på det enda reglaget, i appen eller i din webbläsare
home-task-choose = Gör ditt val
home-task-choose-hint = Stäng av den eller låt den vara på
home-task-object = Skicka en invändning
home-task-object-hint = För användning som reglaget inte omfattar. Frivilligt
home-task-save = Spara din loggbok
home-task-save-hint = En fil som andra kan kontrollera om du ger dem den
home-status-not-started = Inte påbörjat
home-status-in-progress = Pågår
home-status-done = Klart
home-status-not-needed = Behövs inte
home-status-cannot-start-yet = Går inte att börja än

home-practise = Prova först på en övningswebbplats
home-practice-other = Välj en annan övning
home-verify = Kontrollera en sparad fil
home-records = { $count ->
    [0] Inga anteckningar än
    [one] { $number } anteckning på den här datorn
   *[other] { $number } anteckningar på den här datorn
}
home-seal-keychain = Förseglad med en nyckel i datorns nyckelring
home-seal-no-keychain = Inte förseglad: ingen nyckelring svarar på den här datorn
home-seal-locked = Inte förseglad: datorns nyckelring är låst eller svarar inte
home-seal-refused = Inte förseglad: datorns nyckelring sa nej
home-seal-key-missing = Nyckeln som förseglade din loggbok är borta
home-seal-pending = Sigillet görs med din första anteckning

home-due-wait-title = Vänta till den { $date }
home-due-follow = Följ upp det

drift-open = Se vad som kan ligga bakom
drift-title = Inställningen var av. Nu är den på
drift-lead = Det här ändrades mellan två gånger som någon tittade. Det kan finnas flera skäl.
drift-seen = Det som sågs
drift-why = Det som kan ligga bakom
drift-why-you = Du kan ha slagit på den igen själv.
drift-why-device = Den kan ha ändrats i en annan webbläsare eller i din telefon.
drift-why-someone = Någon annan som kan använda ditt konto kan ha ändrat den.
drift-why-linkedin = LinkedIn kan ha ändrat hur inställningen fungerar, eller återställt den.
drift-why-unknown = Appen kan inte säga vilket det var. Den vet bara vad som sågs, och när.
drift-next = Det du kan göra
drift-next-choose = Du kan slå av den igen eller låta den vara på. Båda går bra.
drift-next-password = Tror du att någon annan har använt ditt konto kan du byta lösenord på LinkedIn.
drift-next-save = Båda gångerna finns i din loggbok. En kopia visar dem med tiderna.
drift-none-title = Inget har ändrats
drift-none = Appen har inte sett inställningen gå från av till på.
