### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Comprendre le réglage
understand-lead = LinkedIn l’appelle « Données pour l’amélioration de l’IA générative ». Voici ce qu’il fait, en mots simples.

understand-short-title = En bref
understand-short-on = Quand le réglage est activé, LinkedIn dit pouvoir utiliser votre profil et vos posts pour entraîner une IA qui crée du contenu.
understand-short-default = Dans la plupart des endroits, il est activé jusqu’à ce que vous le désactiviez. La plupart des gens gardent ce qui est déjà choisi, donc cela compte.
understand-short-off = La désactivation vaut à partir de ce moment. LinkedIn dit qu’elle n’annule pas l’entraînement qui a déjà eu lieu.

understand-contents-title = Sur cette page

understand-what-title = À quoi ressemble l’interrupteur ?
understand-what-text = C’est un seul interrupteur sur une seule page. Un mot à côté dit s’il est activé ou désactivé. Fiez-vous au mot et non à la couleur.

understand-default-title = Que veut dire « activé par défaut » ?
understand-default-text = Cela veut dire que quelqu’un a choisi pour vous avant que vous regardiez. Vous n’avez rien fait de mal. Vous pouvez garder ce choix ou le changer.
understand-default-research = De nombreuses études montrent que la plupart des gens gardent ce qui est déjà choisi. C’est normal.

understand-covered-title = Quelles données sont concernées ?
understand-covered-text = LinkedIn indique ce qu’il utilise et ce qu’il laisse de côté. Les messages privés et les messages dans les groupes ne sont pas la même chose. LinkedIn indique les messages de groupe comme utilisés.

understand-all-ai-title = Cela concerne-t-il toute l’IA ?
understand-all-ai-text = Non. Le réglage concerne l’IA qui crée du contenu, comme du texte pour des posts.
understand-all-ai-form = LinkedIn utilise aussi l’IA pour classer, suggérer et protéger les personnes. Pour ces utilisations, il y a un formulaire. Nous pouvons vous aider pour les deux.

understand-off-title = Que change la désactivation ?
understand-off-text = « Désactivé » compte à partir du jour où vous désactivez le réglage. Voici ce que LinkedIn et d’autres en disent.
understand-off-does-title = Ce que fait « Désactivé »
understand-off-does-not-title = Ce que « Désactivé » ne fait pas
understand-off-does-not-text = L’interrupteur peut montrer « Activé » alors que LinkedIn n’entraîne pas d’IA avec ce compte. Nous disons donc ce que montre l’interrupteur. Nous ne disons jamais que vos données ont été utilisées.

understand-when-title = Quand cela a-t-il commencé là où je vis ?
understand-when-text = La date dépend du lieu indiqué dans votre profil. Le 3 novembre 2025 était un début, pas un dernier jour. Vous pouvez désactiver le réglage à tout moment.

understand-others-title = Ce que d’autres disent
understand-others-text = Ce sont des affirmations, des réponses à ces affirmations et des avis d’autorités. Rien de cela ne prouve comment vos propres données ont été utilisées.

understand-statements-setting = Affirmations et sources sur le réglage
understand-statements-form = Affirmations et sources sur le formulaire
understand-statements-others-say = Affirmations de tiers, réponses et avis d’autorités
understand-statements-default = Affirmations et sources sur l’état de départ
understand-statements-covered = Affirmations et sources sur ce qui est utilisé
understand-statements-not-covered = Affirmations et sources sur ce qui n’est pas utilisé
understand-statements-when = Affirmations et sources sur les dates

understand-unknown-title = Ce que personne ne peut vérifier de l’extérieur
understand-unknown-used = Personne en dehors de LinkedIn ne peut voir quelles données sont entrées dans un modèle.

understand-done-title = Et ensuite ?
understand-done-text = Vous savez ce que fait le réglage. Vous pouvez maintenant vérifier le vôtre. Le garder activé ou le désactiver : les deux conviennent.
understand-done-text-checked = Vous savez ce que fait le réglage. Le garder activé ou le désactiver : les deux conviennent.
understand-done = J’ai lu ceci
understand-to-check = Vérifier le réglage
understand-to-facts = Voir toutes les affirmations avec leurs sources

# The page with all facts.
facts-title = Les affirmations et leurs sources
facts-lead = Voici ce que cette application dit de LinkedIn, avec qui l’a dit et quand.
facts-search-label = Rechercher
facts-search-hint = Tapez un mot, par exemple « messages » ou « irlandaise ».
facts-kinds-title = Afficher
facts-kinds-all = Toutes les natures
facts-count =
    { $count ->
        [0] Aucune affirmation ne correspond.
        [one] { $shown } affirmation correspond.
       *[other] { $shown } affirmations correspondent.
    }
facts-none-text = Essayez un autre mot, ou affichez toutes les natures.
facts-clear = Tout afficher à nouveau
facts-status-confirmed = Trouvé dans le texte d’origine, ou dans deux sources qui ne dépendent pas l’une de l’autre.
facts-status-single_source = Trouvé dans une seule source.
facts-status-uncertain = Pas certain. Les sources sont indirectes ou ne concordent pas.
facts-status-short-confirmed = Confirmé
facts-status-short-single_source = Une source
facts-status-short-uncertain = Pas certain
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Ce que personne ne peut vérifier de l’extérieur
facts-unknown-text = Aucune liste ne peut montrer ce qui s’est passé à l’intérieur de LinkedIn. Chaque affirmation vaut ce que vaut sa source.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = La même chose en tableau
picture-column-what = Quoi

picture-switch-title = L’interrupteur, activé et désactivé
picture-switch-description = Deux lignes avec le même nom. Dans la ligne du haut, le bouton est au bout opposé et le mot est « Activé ». Dans la ligne du bas, le bouton est au début et le mot est « Désactivé ».
picture-switch-name = Utiliser mes données pour entraîner des modèles d’IA de création de contenu
picture-switch-on = Activé
picture-switch-off = Désactivé
picture-switch-on-meaning = LinkedIn dit pouvoir utiliser vos données pour entraîner une IA qui crée du contenu.
picture-switch-off-meaning = LinkedIn dit qu’à partir de là il n’utilisera pas vos données pour cela.
picture-switch-note = Notre propre dessin. La vraie page peut être différente.
picture-switch-column-word = Mot à côté de l’interrupteur
picture-switch-column-means = Ce qu’il veut dire

picture-covered-title = Ce que couvre le réglage
picture-covered-description = Deux listes. La liste de gauche a une coche à chaque ligne et nomme ce que LinkedIn dit utiliser. La liste de droite a un trait à chaque ligne et nomme ce qu’il dit ne pas utiliser.
picture-covered-used = LinkedIn dit utiliser
picture-covered-not-used = Il dit ne pas utiliser
picture-covered-used-profile = Détails du profil
picture-covered-used-posts = Posts, articles et commentaires
picture-covered-used-groups = Messages dans les groupes
picture-covered-used-prompts = Votre saisie dans les outils d’IA
picture-covered-used-resumes = CV et réponses d’emploi gardés
picture-covered-not-messages = Messages privés
picture-covered-not-sign-in = Données de connexion
picture-covered-not-payment = Données de paiement
picture-covered-not-salary = Salaire que vous avez indiqué
picture-covered-not-applications = Candidatures liées à vous

picture-off-title = Ce que change la désactivation
picture-off-description = Une ligne du temps avec un repère au jour où vous désactivez le réglage. Avant le repère, l’entraînement qui a eu lieu reste. Après le repère, LinkedIn dit que tout nouvel entraînement s’arrête. Une deuxième ligne, en dessous, continue sans coupure : les autres utilisations de l’IA se poursuivent.
picture-off-day = Le jour où vous le désactivez
picture-off-before = Avant
picture-off-after = Après
picture-off-stays = L’entraînement passé reste
picture-off-stops = LinkedIn dit arrêter tout nouvel entraînement
picture-off-row-content = IA qui crée du contenu
picture-off-row-other = Autres utilisations de l’IA
picture-off-goes-on = Continue
picture-off-earlier-posts = Les sources ne sont pas d’accord sur les posts déjà en ligne avant la désactivation.

picture-doors-title = Deux portes
picture-doors-description = Deux portes côte à côte. La porte de gauche est le réglage et mène à l’IA qui crée du contenu. La porte de droite est le formulaire et mène aux autres utilisations de l’IA.
picture-doors-setting = Le réglage
picture-doors-form = Le formulaire
picture-doors-setting-leads = IA qui crée du contenu
picture-doors-form-leads = Autres utilisations : classement, suggestions, sécurité
picture-doors-setting-how = Un seul interrupteur. Il agit aussitôt.
picture-doors-form-how = Une opposition écrite. LinkedIn répond.
picture-doors-column-door = Porte
picture-doors-column-leads = Mène à
picture-doors-column-how = Comment cela marche

picture-where-title = Où vont vos données
picture-where-description = Cet ordinateur est d’un côté et LinkedIn de l’autre. Une ligne les relie, et elle sert seulement quand vous appuyez sur un bouton. Aucune ligne ne mène à quelqu’un d’autre, sauf si vous demandez un horodatage ou la vérification d’un e-mail.
picture-where-computer = Cet ordinateur
picture-where-computer-holds = Enregistrements, images, préférences
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Votre connexion, votre visite
picture-where-line = Seulement quand vous appuyez sur un bouton
picture-where-others = Toute autre personne
picture-where-nothing = Rien ne va ici, sauf si vous demandez un horodatage ou la vérification d’un e-mail
picture-where-column-place = Lieu
picture-where-column-gets = Ce qu’il reçoit

picture-chain-title = Comment vos enregistrements se tiennent
picture-chain-description = Trois enregistrements à la suite. Chacun porte l’empreinte de celui d’avant. Un sceau ferme la suite. Si un enregistrement est modifié, le suivant ne correspond plus.
picture-chain-record = Enregistrement { $number }
picture-chain-carries = porte l’empreinte de l’enregistrement { $number }
picture-chain-first = le premier enregistrement
picture-chain-seal = Sceau
picture-chain-seal-closes = ferme toute la suite
picture-chain-broken = Si l’un est modifié, le suivant ne correspond plus.
picture-chain-column-part = Partie
picture-chain-column-does = Ce qu’elle fait

picture-when-title = Quand cela a commencé, selon le lieu
picture-when-description = Cinq lignes, une pour chaque groupe de lieux. Une barre pleine montre quand le réglage était activé par défaut. Une barre en pointillé montre une pause.
picture-when-axis-start = sept. 2024
picture-when-axis-mark = 3 nov. 2025
picture-when-axis-now = maintenant
picture-when-most = États-Unis et la plupart des lieux
picture-when-eu = UE, EEE et Suisse
picture-when-uk = Royaume-Uni
picture-when-hk = Hong Kong
picture-when-ca = Canada
picture-when-most-text = Activé par défaut au plus tard le 18 septembre 2024.
picture-when-eu-text = Activé par défaut depuis le 3 novembre 2025. Pas proposé avant.
picture-when-uk-text = Activé par défaut en septembre 2024. Suspendu au plus tard le 20 septembre 2024. De nouveau activé depuis le 3 novembre 2025.
picture-when-hk-text = Activé par défaut en septembre 2024. Suspendu le 11 octobre 2024. De nouveau activé depuis le 3 novembre 2025.
picture-when-ca-text = Suspendu en 2024. Une source le dit. Activé par défaut depuis le 3 novembre 2025.
picture-when-legend-on = Activé par défaut
picture-when-legend-pause = En pause ou non proposé
picture-when-column-place = Lieu
picture-when-column-when = Quand

# Compter ce qui se trouve dans l'archive du membre
own-data-title = Voir ce qui est concerné chez vous
own-data-open = Compter ce que contiennent vos données
own-data-lead = LinkedIn vous permet de télécharger vos données. Si vous avez ce fichier, nous pouvons compter ce qu’il contient.
own-data-private = Le fichier reste sur cet ordinateur. Nous comptons, et nous n’en gardons pas un mot.
own-data-pick = Choisir le fichier
own-data-get-title = Si vous n’avez pas encore le fichier
own-data-get-text = Sur LinkedIn, ouvrez les préférences, puis la confidentialité des données. Cherchez la page pour obtenir une copie de vos données. Choisissez l’archive la plus grande si vous voulez les posts et les commentaires.
own-data-get-wait = Il peut falloir un jour ou plus avant que le fichier soit prêt. Choisissez ensuite ici le fichier ZIP, tel que vous l’avez reçu.
own-data-used-title = LinkedIn dit utiliser des données de ce type
own-data-not-used-title = LinkedIn dit ne pas utiliser des données de ce type
own-data-kind = Type de données
own-data-count = Nombre
own-data-days = Du et au
own-data-from-to = du { $first } au { $last }
own-data-missing = Pas dans ce fichier
own-data-mind-title = Ce que ces nombres veulent dire
own-data-limits = Ces nombres montrent ce que vous avez. Ils ne montrent pas ce qui a été utilisé.
own-data-missing-text = « Pas dans ce fichier » ne veut pas dire aucun. Une petite archive laisse de côté beaucoup de types.
own-data-groups = LinkedIn cite les messages de groupe comme utilisés. Ce fichier ne permet pas de les compter.
own-data-mapping = Savoir quel fichier contient quel type est notre propre lecture. LinkedIn ne publie pas de liste de ce genre.
own-data-unrecognised = Ces fichiers ne sont pas comme nous les connaissons. Nous ne les avons pas comptés :
own-data-keep-text = Vous pouvez garder ces nombres dans votre dossier. Seuls les nombres et les jours sont gardés.
own-data-keep = Garder les nombres
own-data-discard = Ne pas les garder
own-data-kept = Les nombres sont dans votre dossier.
