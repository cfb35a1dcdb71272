### Settings.

settings-title = Instellingen
settings-language = Taal
settings-language-system = Zoals op deze computer ({ $language })
settings-colours = Kleuren
settings-colours-system = Zoals op deze computer
settings-colours-light = Licht
settings-colours-dark = Donker
settings-colours-contrast = Meer contrast
settings-text-size = Tekstgrootte
settings-text-size-100 = Normaal
settings-text-size-125 = Groter
settings-text-size-150 = Groot
settings-text-size-200 = Heel groot, twee keer zo groot als normaal
settings-movement = Beweging
settings-less-movement = Minder beweging
settings-less-movement-hint = Niets op het scherm beweegt vanzelf.
settings-sign-in = Inloggen
settings-stay = Ingelogd blijven bij LinkedIn in het venster van de app
settings-stay-hint = Zonder vinkje vergeet de app dat u bent ingelogd als u hem sluit.
settings-forget = Nu uitloggen en vergeten
settings-forgotten = Het venster van de app is uitgelogd en bewaart niets.
settings-saved = Opgeslagen.
settings-seal = Het zegel van uw logboek
settings-seal-text = Elke vastlegging wordt met een sleutel verzegeld, zodat wijzigingen later te vinden zijn.
settings-seal-keychain = De sleutel staat in de sleutelhanger van uw computer.
settings-seal-no-keychain = Op deze computer antwoordt geen sleutelhanger. Uw logboek wordt bewaard, maar niet verzegeld.
settings-seal-locked = De sleutelhanger van uw computer is vergrendeld of antwoordt niet. Uw logboek wordt bewaard. Ontgrendel hem voordat u een bestand opslaat. Dan wordt het bestand verzegeld.
settings-seal-refused = De sleutelhanger van uw computer weigerde. Uw logboek wordt bewaard, maar niet verzegeld.
settings-seal-key-missing = De sleutel waarmee uw logboek is verzegeld, is er niet meer. Nieuwe vastleggingen worden bewaard, maar dit zegel kan niet verdergaan.
settings-seal-pending = De sleutel wordt gemaakt als uw eerste vastlegging wordt opgeslagen.
settings-fingerprint = Vingerafdruk van de sleutel
settings-practice = Oefenen
settings-practice-text = Probeer alles uit op een oefensite. Er verandert niets echts.
settings-practice-open = Naar oefenen
settings-version = Default Off, versie { $version }

settings-picture = Afbeelding van de pagina
settings-picture-whole = Een afbeelding van de hele pagina bewaren
settings-picture-whole-hint = Anders toont de afbeelding wat u in het venster ziet. Een hele pagina kan meer van uw account tonen.

language-unchecked = Deze vertaling is nog niet door een mens nagekeken.
language-unchecked-help = Een verkeerd woord kunt u melden waar deze app wordt bijgehouden. De tekstbestanden zijn voor iedereen open.

settings-new-key-text = Is de oude sleutel voorgoed weg? Dan kunt u een nieuwe maken. In het logboek komt dat te staan. Wat eerder is verzegeld, blijft zoals het is.
settings-new-key = Een nieuwe sleutel maken
settings-new-key-done = Er is een nieuwe sleutel. In het logboek staat dat de oude weg is.
