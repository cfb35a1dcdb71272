### Settings.

settings-title = Inställningar
settings-language = Språk
settings-language-system = Som på den här datorn ({ $language })
settings-colours = Färger
settings-colours-system = Som på den här datorn
settings-colours-light = Ljust
settings-colours-dark = Mörkt
settings-colours-contrast = Mer kontrast
settings-text-size = Textstorlek
settings-text-size-100 = Normal
settings-text-size-125 = Större
settings-text-size-150 = Stor
settings-text-size-200 = Mycket stor, dubbelt så stor som normalt
settings-movement = Rörelse
settings-less-movement = Mindre rörelse
settings-less-movement-hint = Inget på skärmen rör sig av sig själv.
settings-sign-in = Inloggning
settings-stay = Förbli inloggad på LinkedIn i appens fönster
settings-stay-hint = Utan bock glömmer appen inloggningen när du stänger den.
settings-forget = Glöm inloggningen nu
settings-forgotten = Appens fönster är utloggat och sparar inget.
settings-saved = Sparat.
settings-seal = Sigillet på din loggbok
settings-seal-text = Varje anteckning förseglas med en nyckel, så att ändringar kan upptäckas senare.
settings-seal-keychain = Nyckeln finns i datorns nyckelring.
settings-seal-no-keychain = Ingen nyckelring svarar på den här datorn. Din loggbok sparas, men den förseglas inte.
settings-seal-locked = Datorns nyckelring är låst eller svarar inte. Din loggbok sparas. Lås upp nyckelringen innan du sparar en fil, så förseglas filen.
settings-seal-refused = Datorns nyckelring sa nej. Din loggbok sparas, men den förseglas inte.
settings-seal-key-missing = Nyckeln som förseglade din loggbok finns inte kvar. Nya anteckningar sparas, men det här sigillet kan inte fortsätta.
settings-seal-pending = Nyckeln görs när din första anteckning sparas.
settings-fingerprint = Nyckelns fingeravtryck
settings-practice = Övning
settings-practice-text = Prova allt på en övningswebbplats. Inget ändras på riktigt.
settings-practice-open = Gå till övningen
settings-version = Default Off, version { $version }

settings-picture = Bild av sidan
settings-picture-whole = Spara en bild av hela sidan
settings-picture-whole-hint = Annars visar bilden det du ser i fönstret. En hel sida kan visa mer av ditt konto.

language-unchecked = Den här översättningen har ännu inte granskats av en människa.
language-unchecked-help = Ett ord som är fel kan anmälas där appen tas om hand. Textfilerna är öppna för alla.

settings-new-key-text = Om den gamla nyckeln är borta för gott kan du göra en ny. Det kommer att stå i loggboken. Det som förseglats tidigare blir kvar som det är.
settings-new-key = Gör en ny nyckel
settings-new-key-done = Det finns en ny nyckel. I loggboken står att den gamla är borta.
