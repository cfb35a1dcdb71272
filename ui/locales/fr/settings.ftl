### Settings.

settings-title = Préférences
settings-language = Langue
settings-language-system = Comme sur cet ordinateur ({ $language })
settings-colours = Couleurs
settings-colours-system = Comme sur cet ordinateur
settings-colours-light = Clair
settings-colours-dark = Sombre
settings-colours-contrast = Plus de contraste
settings-text-size = Taille du texte
settings-text-size-100 = Normale
settings-text-size-125 = Plus grande
settings-text-size-150 = Grande
settings-text-size-200 = Très grande, deux fois la taille normale
settings-movement = Mouvement
settings-less-movement = Moins de mouvement
settings-less-movement-hint = Rien à l’écran ne bouge tout seul.
settings-sign-in = Connexion
settings-stay = Garder la session LinkedIn ouverte dans la fenêtre de l’application
settings-stay-hint = Si vous ne cochez pas, l’application oublie la connexion quand vous la fermez.
settings-forget = Oublier la connexion maintenant
settings-forgotten = La session de la fenêtre de l’application est fermée, et rien n’en est gardé.
settings-saved = Enregistré.
settings-seal = Le sceau de votre registre
settings-seal-text = Chaque enregistrement est scellé avec une clé, pour que des modifications puissent être découvertes plus tard.
settings-seal-keychain = La clé est dans le trousseau de votre ordinateur.
settings-seal-no-keychain = Aucun trousseau ne répond sur cet ordinateur. Vos enregistrements sont gardés, mais ils ne sont pas scellés.
settings-seal-locked = Le trousseau de votre ordinateur est verrouillé ou ne répond pas. Vos enregistrements sont gardés. Déverrouillez-le avant d’enregistrer un fichier, et le fichier sera scellé.
settings-seal-refused = Le trousseau de votre ordinateur a refusé. Vos enregistrements sont gardés, mais ils ne sont pas scellés.
settings-seal-key-missing = La clé qui a scellé votre registre n’est plus là. Les nouveaux enregistrements sont gardés, mais ce sceau ne peut pas continuer.
settings-new-key-text = Si l’ancienne clé est perdue pour de bon, vous pouvez en créer une nouvelle. Le registre l’indiquera. Les enregistrements scellés avant restent tels quels.
settings-new-key = Créer une nouvelle clé
settings-new-key-done = Il y a une nouvelle clé. Le registre dit que l’ancienne est perdue.
settings-seal-pending = La clé est créée quand votre premier enregistrement est écrit.
settings-fingerprint = Empreinte de la clé
settings-practice = Exercice
settings-practice-text = Essayez tout sur un site fictif. Rien de réel ne change.
settings-practice-open = Aller à l’exercice
settings-version = Default Off, version { $version }

# The picture kept with each reading
settings-picture = Image de la page
settings-picture-whole = Garder une image de la page entière
settings-picture-whole-hint = Sinon, l’image montre ce que vous voyez dans la fenêtre. Une page entière peut montrer plus de choses de votre compte.

language-unchecked = Cette traduction n’a pas été vérifiée par une personne.
language-unchecked-help = Un mot qui sonne faux peut être signalé là où cette application est hébergée. Ses fichiers de texte sont ouverts à tous.
