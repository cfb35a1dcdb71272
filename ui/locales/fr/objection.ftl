### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Envoyer une opposition
objection-step = Question { $step } sur { $steps }

# The start
objection-start-title = Voulez-vous vous opposer à d’autres utilisations ?
objection-start-lead = LinkedIn a un formulaire où vous pouvez vous opposer à d’autres entraînements d’IA.
objection-start-law = Dans l’UE, l’EEE et au Royaume-Uni, la loi vous donne un droit d’opposition. Ailleurs, vous pouvez tout de même faire la demande.
objection-start-help = Nous vous aidons à l’écrire. Vous l’envoyez vous-même avec le formulaire de LinkedIn.
objection-start-lawyer = Nous ne sommes pas vos avocats, et ceci n’est pas un conseil juridique.
objection-start-optional = Rien ne vous y oblige. La désactivation du réglage marche sans cela.
objection-start-legend = Que souhaitez-vous faire ?
objection-start-yes = Oui, aidez-moi à l’écrire
objection-start-no = Non, pas maintenant
objection-start-unsure = Je ne sais pas encore
objection-unsure-title = À quoi sert le formulaire
objection-unsure-setting = Le réglage concerne l’IA qui crée du contenu. Vous pouvez le désactiver sans le formulaire.
objection-unsure-form = Le formulaire concerne d’autres utilisations, comme le classement, les suggestions et la sécurité. Il vous laisse aussi une trace écrite.
objection-unsure-result = LinkedIn examine chaque opposition. Il dit qu’il peut en refuser certaines, et qu’il donne alors ses raisons.
objection-unsure-later = Vous pouvez y revenir à tout moment.
objection-unsure-begin = M’aider à l’écrire
objection-unsure-home = Revenir à l’accueil

# Where do you live
objection-country-title = Où vivez-vous ?
objection-country-why = Nous le demandons pour montrer la bonne loi et la bonne date. Cela reste sur cet ordinateur.
objection-country-label = Pays
objection-country-hint = Tapez les premières lettres ou choisissez dans la liste. Si votre pays a des régions avec leur propre loi, choisissez la région.
country-part = { $country } : { $part }
objection-country-none = Choisissez un pays
objection-part-label = Dans quel Land ?
objection-part-hint = Chaque Land y a sa propre autorité. Vous pouvez laisser ce champ vide et répondre plus tard.
objection-part-none = Pas maintenant
objection-country-skip = Je préfère ne pas le dire

# With or without an account
objection-member-title = Avez-vous un compte LinkedIn ?
objection-member-why = Les personnes sans compte peuvent aussi utiliser le formulaire. LinkedIn doit alors savoir quel post ou quelle page parle de vous.
objection-member-yes = Oui, j’ai un compte
objection-member-no = Non, je n’ai pas de compte

# What do you object to
objection-targets-title = À quoi vous opposez-vous ?
objection-targets-hint = Choisissez tout ce que vous voulez. Rien n’est choisi à votre place.
objection-target-content_ai = L’entraînement d’une IA qui crée du contenu
objection-target-content_ai-hint = C’est ce que couvre le réglage. Le formulaire vous laisse une trace écrite.
objection-target-other_ai = L’entraînement de toute autre IA ou de l’apprentissage automatique
objection-target-other_ai-hint = Par exemple une IA qui classe, suggère ou protège les personnes.
objection-targets-also = Vous pouvez aussi demander ceci
objection-target-restriction = Une pause jusqu’à la décision de LinkedIn
objection-target-restriction-hint = La loi appelle cela la limitation du traitement. LinkedIn garde alors les données, mais ne les utilise pas tant qu’il n’a pas décidé.

# Why
objection-grounds-title = Pourquoi est-ce important pour vous ?
objection-grounds-why = Vous pouvez laisser ce champ vide.
objection-grounds-content = Des articles disent que le formulaire de LinkedIn ne demande pas de motif contre l’IA qui crée du contenu.
objection-grounds-other = Vous avez choisi une autre IA. Pour elle, le droit de l’UE, de l’EEE et du Royaume-Uni demande des raisons tenant à votre situation particulière. Sans elles, LinkedIn peut refuser.
objection-grounds-label = Avec vos propres mots
objection-grounds-care = N’ajoutez ni détails de santé, ni numéros d’identité, ni noms d’autres personnes.
objection-grounds-starters-title = Si vous ne savez pas comment commencer
objection-grounds-starter-purpose = J’ai écrit mes posts pour que des personnes les lisent. Je ne les ai pas écrits pour entraîner une IA.
objection-grounds-starter-work = Mon profil décrit ma vie professionnelle. Je veux décider moi-même à quoi il sert.
objection-grounds-starter-undo = Ce qu’un modèle a appris ne peut plus en être retiré. Je veux donc que cela s’arrête avant de commencer.
objection-grounds-starter-add = Ajouter cette phrase

# Contact details
objection-contact-title = Quels sont votre nom et votre adresse e‑mail ?
objection-contact-why = Le formulaire les demande. LinkedIn s’en sert pour vous retrouver et vous répondre. Nous les gardons sur cet ordinateur seulement.
objection-contact-first-name = Votre prénom
objection-contact-last-name = Votre nom de famille
objection-contact-email = Votre adresse e-mail
objection-contact-email-hint = Si possible, donnez l’adresse de votre compte LinkedIn. LinkedIn vous retrouve grâce à elle.
objection-contact-links = Où vos données apparaissent-elles ?
objection-contact-links-hint = Indiquez l’adresse web de chaque post ou page qui parle de vous, une par ligne. Sans compte, LinkedIn en a besoin pour trouver vos données.
objection-contact-language = Langue de la lettre
objection-contact-language-hint = Elle peut être différente de la langue de cette application.
objection-language-en = Anglais (English)
objection-language-de = Allemand (Deutsch)
objection-language-fr = Français
objection-language-es = Espagnol (Español)
objection-language-it = Italien (Italiano)
objection-language-nl = Néerlandais (Nederlands)
objection-language-pt = Portugais (Português)
objection-language-pl = Polonais (Polski)
objection-language-sv = Suédois (Svenska)

# Check your text
objection-check-title = Vérifiez votre texte avant de l’envoyer
objection-check-nothing-sent = Rien n’a encore été envoyé. Vous collerez ce texte dans le formulaire de LinkedIn et vous l’enverrez là.
objection-check-answers-title = Vos réponses
objection-check-letter-title = Votre lettre
objection-check-letter-label = Le texte
objection-check-letter-hint = Vous pouvez le modifier. Nous gardons votre version.
objection-check-other-language = La lettre n’est pas dans la langue de cette application. Elle est dans cette langue : { $language }.
objection-check-codes-title = Les codes à la fin
objection-check-codes-why = Ils désignent votre registre tel qu’il est maintenant. On peut ainsi montrer plus tard que personne ne l’a modifié. Les espaces ne comptent pas.
objection-check-codes-out = Ne pas mettre les codes dans mes lettres
objection-check-codes-own = Vous avez modifié le texte, nous le laissons donc tel quel. Vous pouvez y supprimer les codes.
objection-check-letter-save = Enregistrer mes modifications
objection-check-letter-reset = Le réécrire à partir de mes réponses
objection-check-letter-saved = Vos modifications sont enregistrées.
objection-check-country = Où vous vivez
objection-check-member = Compte LinkedIn
objection-check-targets = Vous vous opposez à
objection-check-also = Vous demandez aussi
objection-check-grounds = Votre motif
objection-check-first-name = Prénom
objection-check-last-name = Nom de famille
objection-check-email = Adresse e-mail
objection-check-links = Où vos données apparaissent
objection-check-language = Langue de la lettre
objection-check-empty = Rien d’indiqué
objection-check-not-said = Vous préférez ne pas le dire
objection-check-yes = Oui
objection-check-no = Non
objection-check-law-title = Ce que dit la loi
objection-check-controller = Qui décide de l’usage de vos données : { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, aux États-Unis
objection-check-due-today = Si vous l’envoyez aujourd’hui, une réponse est attendue au plus tard le { $date }.
objection-check-ask-today = Si vous l’envoyez aujourd’hui, vous pourrez redemander à partir du { $date }.
objection-check-answer-again = Changer la réponse
objection-check-continue = Passer au formulaire

# Rights, by code
objection-right-gdpr = L’article 21 du RGPD vous donne un droit d’opposition. LinkedIn doit arrêter, sauf s’il montre des motifs impérieux qui pèsent plus que les vôtres.
objection-right-uk_gdpr = L’article 21 du UK GDPR vous donne un droit d’opposition. LinkedIn doit arrêter, sauf s’il montre des motifs impérieux qui pèsent plus que les vôtres.
objection-right-swiss_declared_wish = Le droit suisse vous permet de déclarer que vous ne voulez pas cela. Vous pouvez aussi demander à un tribunal de l’interdire. (LPD, articles 30 et 32)
objection-right-canada_withdraw_consent = Au Canada, vous pouvez retirer votre consentement. Il y a certaines limites. (LPRPDE, principe 4.3.8)
objection-right-hong_kong_new_purpose = À Hong Kong, une nouvelle utilisation de vos données demande votre consentement. (PDPO, principe 3)
objection-right-brazil_opposition = Au Brésil, vous pouvez vous opposer à une utilisation qui enfreint la loi. (LGPD, article 18)
objection-right-none = Nous ne connaissons là-bas aucune loi qui donne un droit d’opposition. Vous pouvez tout de même faire la demande.

# Rules behind a date
objection-rule-title = Comment nous avons calculé cette date
objection-rule-gdpr = L’article 12, paragraphe 3, du RGPD demande une réponse dans les meilleurs délais, et au plus tard dans un mois. Le jour où LinkedIn la reçoit ne compte pas. Il peut prolonger de deux mois s’il vous le dit, avec le motif, pendant le premier mois.
objection-rule-uk = L’article 12, paragraphe 3, du UK GDPR demande une réponse dans les meilleurs délais, et au plus tard dans un mois. Le jour où LinkedIn la reçoit ne compte pas. Il peut prolonger de deux mois s’il vous le dit, avec le motif, pendant le premier mois.
objection-rule-uk_complaint = La loi du Royaume-Uni demande une première réponse à une réclamation dans les 30 jours.
objection-rule-california = La loi de Californie donne 45 jours pour répondre à d’autres demandes sur la vie privée. Elle ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-canada = La loi du Canada donne 30 jours pour répondre à une demande d’accès à vos données. Elle ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-quebec = La loi du Québec donne 30 jours pour répondre à d’autres demandes sur la vie privée. Elle ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-brazil = La loi du Brésil donne 15 jours pour répondre à une demande d’accès à vos données. Elle ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-switzerland = Le droit suisse donne 30 jours pour répondre à une demande d’accès à vos données. Il ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-hong_kong = La loi de Hong Kong donne 40 jours pour répondre à une demande d’accès à vos données. Elle ne fixe pas de délai pour une opposition. Nous prenons donc le même.
objection-rule-ask_again = Aucune loi que nous connaissons ne fixe de date ici. Redemandez après 30 jours.
objection-rule-source = Source : { $source }
objection-source-gdpr = article 12, paragraphe 3, du RGPD ; article 3 du règlement (CEE, Euratom) n° 1182/71
objection-source-uk = article 12, paragraphe 3, du UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, en vigueur depuis le 19 juin 2026
objection-source-california = Californie : Civil Code, section 1798.130(a)(2)
objection-source-canada = LPRPDE, paragraphes 8(3) et 8(4)
objection-source-quebec = Loi sur la protection des renseignements personnels dans le secteur privé, article 32
objection-source-brazil = LGPD (Lei 13.709/2018), article 19, II
objection-source-switzerland = LPD, article 25, alinéa 7 ; OPDo, article 18
objection-source-hong_kong = Hong Kong : Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = aucun délai dans la loi ; un rappel de cette application
objection-due-moved = Selon le calendrier, ce serait le { $date }. Ce n’est pas un jour ouvrable. C’est donc le jour ouvrable suivant qui compte.
objection-due-extended = Vous nous avez dit que LinkedIn a écrit le { $date } qu’il lui faut plus de temps.
objection-extended-granted = C’était à temps. La date plus tardive compte donc.
objection-extended-too_late = Le premier délai était alors écoulé. La première date reste donc valable.
objection-extended-not_in_this_law = Nous ne connaissons pas de loi là-bas qui lui en donne plus.
objection-extended-reason-no = La loi demande aussi un motif, et vous nous avez dit qu’il manque. Vous pouvez le demander. Nous montrons quand même la date plus tardive.
objection-extended-reason-not_sure = La loi demande aussi un motif. Regardez si le courrier en donne un.

# Copy each field
objection-copy-title = Mettez votre texte dans le formulaire de LinkedIn
objection-copy-lead = Remplissez le formulaire avec les valeurs ci-dessous. Cette application n’y tape rien.
objection-copy-step-open = Ouvrez le formulaire.
objection-copy-step-paste = Parcourez les valeurs ci-dessous. Chacune indique quoi en faire.
objection-copy-step-send = Envoyez le formulaire sur la page de LinkedIn.
objection-copy-step-twice = Ouvrez à nouveau le formulaire et faites de même pour le deuxième envoi.
objection-copy-step-back = Revenez ici et dites-le-nous.
objection-copy-open-here = L’ouvrir dans cette application
objection-copy-open-browser = L’ouvrir dans mon navigateur
objection-copy-opened = Le formulaire est ouvert. C’est une page de LinkedIn, et vous avez la main.
objection-copy-values-title = Valeurs pour le formulaire
objection-copy-twice = Le formulaire prend un seul type d’opposition à la fois. Vous l’envoyez donc deux fois.
objection-copy-sending =
    { $number ->
        [1] Premier envoi
        [2] Deuxième envoi
       *[other] Envoi { $order }
    }
objection-copy-paste = Copiez ceci et collez-le.
objection-copy-choose = Choisissez ceci dans la liste. Sur la page, ce texte peut être dans votre propre langue.
objection-copy-tick = Cochez cette case, si le formulaire en montre une.
objection-copy-may-differ = Le formulaire peut être différent. Utilisez ce qui convient.
objection-copy-called = Le formulaire l’appelle « { $label } ».
objection-copy-length =
    { $count ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } caractère. Le formulaire en accepte { $limit }.
       *[other] { $length } caractères. Le formulaire en accepte { $limit }.
    }
objection-copy-too-long = C’est plus long que ce que le formulaire accepte. Revenez en arrière et raccourcissez le texte.
objection-copy-done = J’ai terminé avec le formulaire
objection-field-first_name = Prénom
objection-field-last_name = Nom de famille
objection-field-email = Adresse e-mail
objection-field-objection_type = Ce à quoi vous vous opposez
objection-field-details = Votre texte
objection-field-links = Liens vers des posts ou des pages qui parlent de vous
objection-field-confirmation = La case qui confirme votre opposition
objection-field-other = Autre valeur

# Did you send it
objection-sent-title = L’avez-vous envoyée ?
objection-sent-yes = Oui, je l’ai envoyée
objection-sent-no = Non, pas encore
objection-sent-error = LinkedIn a montré une erreur
objection-sent-date-label = Quand l’avez-vous envoyée ?
objection-sent-date-hint = Indiquez la date à laquelle vous avez envoyé le formulaire.
objection-sent-before-letter = Votre lettre a été écrite le { $date }. La date d’envoi est-elle juste ?
objection-sent-today = C’était aujourd’hui
objection-sent-reference-label = Numéro de référence, si vous en avez reçu un
objection-sent-reference-hint = Laissez ce champ vide si LinkedIn ne vous en a pas donné.
objection-sent-save = Enregistrer ceci
objection-not-sent-title = Rien n’a été noté
objection-not-sent-text = Votre texte est gardé. Vous pouvez l’envoyer quand vous voulez.
objection-not-sent-error = Le formulaire de LinkedIn marchera peut-être plus tard. Votre texte est gardé. Vous pourrez donc réessayer.
objection-not-sent-again = Revenir au formulaire
objection-not-sent-home = Revenir à l’accueil

# Confirmation
objection-done-title = Votre opposition est notée
objection-done-label-due = Une réponse est attendue au plus tard le
objection-done-label-ask = Vous pourrez redemander à partir du
objection-done-told = Vous nous avez dit l’avoir envoyée le { $date }.
objection-done-reference = Votre référence : { $reference }
objection-done-no-reference = Vous n’avez pas indiqué de référence.
objection-done-days-left =
    { $count ->
        [0] C’est aujourd’hui.
        [one] C’est dans { $days } jour.
       *[other] C’est dans { $days } jours.
    }
objection-done-days-late =
    { $count ->
        [one] C’était il y a { $days } jour.
       *[other] C’était il y a { $days } jours.
    }
objection-done-next-title = Et ensuite
objection-done-next-mail = LinkedIn peut confirmer par e-mail. Gardez cet e-mail.
objection-done-next-home = Nous montrons la date sur votre page d’accueil.
objection-done-answered = Vous avez noté une réponse. La page de suivi montre la suite.
objection-done-next-limits = LinkedIn peut refuser en partie et donner ses raisons. Nous ne pouvons pas voir ce qu’il fait en interne.
objection-done-authority-title = Si aucune réponse n’arrive
objection-done-authority-text = Vous pouvez redemander à LinkedIn. Vous pouvez aussi adresser une réclamation à une autorité. C’est gratuit.
objection-done-authority-name = Autorité : { $name }
objection-done-authority-none = Vous pouvez redemander à LinkedIn.
objection-done-authority-address = Où adresser la réclamation :
objection-done-record = Voir l’enregistrement
objection-done-save = Enregistrer une copie de mes enregistrements
objection-done-home = Aller à l’accueil

# Faults in a form
objection-error-start = Choisissez ce que vous souhaitez faire
objection-error-country = Choisissez un pays, ou indiquez que vous préférez ne pas le dire
objection-error-member = Indiquez si vous avez un compte
objection-error-targets = Choisissez au moins une chose à laquelle vous vous opposez
objection-error-grounds = Raccourcissez votre motif
objection-error-first-name = Indiquez votre prénom
objection-error-last-name = Indiquez votre nom de famille
objection-error-email = Indiquez une adresse e-mail, par exemple nom@example.org
objection-error-links = Indiquez au moins une adresse web où vos données apparaissent
objection-error-letterLanguage = Choisissez une langue pour la lettre
objection-error-editedText = Vérifiez le texte de la lettre
objection-error-sent = Indiquez si vous l’avez envoyée
objection-error-sentOn = Indiquez le jour de l’envoi
objection-error-sentOn-future = Indiquez un jour qui n’est pas après aujourd’hui
objection-error-reference = Raccourcissez la référence
objection-error-too-long = Raccourcissez cette réponse : { $name }
objection-error-hidden = Retirez les caractères cachés de cette réponse : { $name }
objection-error-other = Vérifiez cette réponse
objection-check-anew-title = Réécrire la lettre ?
objection-check-anew-text = La lettre est refaite à partir de vos réponses. Vos propres modifications disparaissent.
objection-check-anew-keep = Garder mes modifications
