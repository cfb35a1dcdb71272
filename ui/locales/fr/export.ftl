### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Enregistrer une copie de vos enregistrements
export-lead = Nous réunissons vos enregistrements dans un seul fichier ZIP. Ouvrez-le : report.html y est là pour lire et imprimer. Vous pouvez remettre le fichier à une personne de confiance.
export-yours = Ce fichier est pour vous. Vous décidez qui le voit.
export-empty-text = Vérifiez d’abord votre réglage. Vous pourrez ensuite enregistrer une copie du résultat.
export-empty-check = Vérifier mon réglage
export-check-title = Vérifiez avant d’enregistrer
export-records =
    { $count ->
        [one] { $shown } enregistrement
       *[other] { $shown } enregistrements
    }
export-pictures =
    { $count ->
        [0] Aucune image
        [one] { $shown } image
       *[other] { $shown } images
    }
export-row-records = Enregistrements
export-row-pictures = Images
export-row-report = Une page à lire ou à imprimer
export-row-report-value = Oui, pour tout navigateur
export-row-seal = Sceau
export-sealed = Scellé avec la clé de cet ordinateur
export-unsealed = Non scellé. Cet ordinateur n’a pas de clé disponible. Les enregistrements restent liés les uns aux autres.
export-row-file = Nom du fichier
export-row-folder = Dossier
export-change-folder = Choisir un autre dossier
export-private = Vos enregistrements peuvent indiquer votre pays et le fuseau horaire de cet ordinateur.
export-private-pictures = Les images peuvent montrer votre nom ou votre photo. Regardez-les avant de partager le fichier.
export-practice = Ceci est un exercice. Le fichier porte la mention PRACTICE (exercice) dans son nom et sur chaque page. Il ne prouve rien sur un vrai compte.
export-save = Enregistrer le fichier
export-saving = Enregistrement et vérification du fichier.
export-saving-files = { $done } fichiers sur { $total } sont écrits.
export-cancel = Arrêter l’enregistrement

export-done-title = Enregistré
export-done-name = Enregistré sous le nom
export-done-name-practice = Fichier d’exercice, enregistré sous le nom
export-done-folder = Dossier : { $folder }
export-done-open = Ouvrez le fichier ZIP. Dans son dossier « data » se trouve report.html, à lire et à imprimer.
export-done-intact = Intact. Nous avons rouvert le fichier enregistré et vérifié chaque partie.
export-done-changed = Le fichier enregistré n’est pas tel que nous l’avons écrit. Enregistrez-le à nouveau, dans un autre dossier.
export-done-unreadable = Nous n’avons pas pu relire le fichier enregistré. Enregistrez-le à nouveau, dans un autre dossier.
export-done-code-title = Code court
export-done-code-text = Notez ce code et gardez-le à part du fichier. « Vérifier un fichier enregistré » montre le code d’un fichier, pour que vous puissiez comparer les deux.
export-done-code-label = Code court du fichier
export-done-sha-title = L’empreinte complète, pour spécialistes
export-done-sha-label = SHA-256 du fichier
export-done-size = Taille : { $size }
export-done-size-bytes = { $size } octets
export-done-size-kilobytes = { $size } ko
export-done-size-megabytes = { $size } Mo
export-done-next-title = Ce que vous pouvez faire maintenant
export-done-verify = Vérifier ce fichier
export-done-again = Enregistrer une autre copie
export-done-home = Aller à l’accueil
export-done-limit = Le fichier montre ce que la page vous a montré, et quand. Il ne prouve pas ce que LinkedIn a fait de vos données.
export-choose-title = Ce qui entre dans le fichier
export-scope = Quels enregistrements
export-scope-hint = Cela concerne les enregistrements. Les images, lettres, notes et e-mails se choisissent plus bas.
export-scope-all = Tous les enregistrements
export-scope-since = Les enregistrements à partir d’un jour
export-scope-picked = Les enregistrements que je choisis
export-since = Premier jour
export-since-hint = Par exemple 2026-11-22
export-since-missing = Indiquez un jour, par exemple 2026-11-22.
export-pick = Choisissez les enregistrements
export-pick-none = Choisissez au moins un enregistrement.
export-parts = Quoi d’autre inclure
export-parts-pictures = Inclure mes images
export-parts-personal = Inclure mes lettres, notes et e-mails
export-parts-personal-hint = Ils peuvent contenir votre nom, votre adresse et votre e-mail. Si vous ne cochez pas, ils ne sont pas inclus.
export-row-withheld = Non inclus
export-withheld-records =
    { $count ->
        [one] { $shown } enregistrement. Seule son empreinte est dans le fichier.
       *[other] { $shown } enregistrements. Seules leurs empreintes sont dans le fichier.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } image
       *[other] { $shown } images
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } lettre, note ou e-mail
       *[other] { $shown } lettres, notes et e-mails
    }
export-withheld-nothing = Rien
export-withheld-still = Le fichier peut tout de même être vérifié en entier. De ce qui n’est pas inclus, il ne contient qu’une empreinte, et rien à lire.
export-personal-in = Les lettres, notes et e-mails sont dans le fichier. Ils peuvent contenir votre nom, votre adresse et votre e-mail.
export-stamp-title = Un horodatage, si vous en voulez un
export-stamp-text = Quelqu’un d’extérieur peut confirmer que vos enregistrements étaient dans cet état à un certain moment. Vous choisissez qui.
export-stamp-go = En savoir plus sur les horodatages
stamp-title = Horodatages
stamp-lead = Avec un horodatage, quelqu’un d’extérieur confirme que vos enregistrements étaient dans cet état à un certain moment.
stamp-why = L’horloge de votre ordinateur peut être fausse. Un horodatage n’en dépend pas.
stamp-optional = Vous n’en avez pas besoin. Vos enregistrements sont gardés et peuvent être vérifiés sans cela.
stamp-empty = Il n’y a encore rien à horodater. Vérifiez d’abord votre réglage.
stamp-address = Adresse du service d’horodatage
stamp-address-hint = Elle commence par https:// ou http://. Demandez à votre avocat ou à votre autorité à quel service se fier.
stamp-address-fault = Indiquez une adresse d’internet qui commence par https:// ou http:// et qui ne contient ni nom d’utilisateur ni port.
stamp-plan = Montrer ce qui partirait
stamp-leaves-title = Ce qui quitte votre ordinateur
stamp-leaves-bytes = Ces 32 octets, et un nombre au hasard pour reconnaître la réponse :
stamp-leaves-label = Les 32 octets
stamp-leaves-covers =
    { $count ->
        [one] C’est une empreinte de votre { $shown } enregistrement. Personne ne peut lire l’enregistrement à partir d’elle.
       *[other] C’est une empreinte de vos { $shown } enregistrements. Personne ne peut lire les enregistrements à partir d’elle.
    }
stamp-leaves-to = Ils vont à { $host }.
stamp-learns-title = Qui apprend quoi
stamp-learns-service = Le service apprend votre adresse internet, l’heure et les 32 octets.
stamp-learns-network = Votre réseau apprend que vous avez contacté { $host }.
stamp-learns-linkedin = LinkedIn n’en apprend rien.
stamp-ask = Demander l’horodatage
stamp-other = Utiliser une autre adresse
stamp-asking = Demande en cours. Vous pouvez faire autre chose. Rien n’attend la réponse.
stamp-pending-title = Pas encore horodaté
stamp-pending-not-asked = La demande au service n’est pas allée jusqu’au bout.
stamp-pending-offline = Nous n’avons pas pu joindre le service. Vous êtes peut-être hors ligne.
stamp-pending-too-slow = Le service n’a pas répondu en 10 secondes.
stamp-pending-refused = Le service a répondu par une erreur.
stamp-pending-bad-certificate = Le service n’a pas pu prouver son identité. Nous n’avons donc rien envoyé.
stamp-pending-at = Adresse : { $address }
stamp-again = Réessayer
stamp-drop = Y renoncer
stamp-kept-title = Vos horodatages
stamp-kept-none = Vous n’en avez pas encore.
stamp-kept-time = Le service indique { $time }.
stamp-kept-covers =
    { $count ->
        [one] Il couvre { $shown } enregistrement.
       *[other] Il couvre les { $shown } premiers enregistrements.
    }
stamp-kept-from = De { $address }
stamp-kept-valid = Il porte sur ces enregistrements et sa signature correspond. Qui est le service, c’est à vous d’en juger.
stamp-kept-not-valid = Ce n’est pas ce que nous avons demandé. Il est gardé tel qu’il est arrivé.
stamp-kept-not-checked = Nous n’avons pas pu le vérifier ici. Il est gardé tel qu’il est arrivé. D’autres outils peuvent peut-être le lire.
stamp-kept-open = Ouvrir l’enregistrement { $number }

# A PDF too
export-parts-pdf = Enregistrer aussi un PDF
export-parts-pdf-hint = Le même rapport en un fichier, à imprimer ou à envoyer là où les fichiers ZIP ne sont pas acceptés.
export-done-pdf = Le PDF à côté : { $file }

# Single pictures of a saved copy
export-pictures-title = Choisir pour chaque image
export-pictures-lead = Vous pouvez laisser une image de côté ou en noircir des parties. Votre propre registre garde l’image entière.
export-pictures-none = Ces enregistrements n’ont pas d’images.
export-picture-label = Image de l’enregistrement { $number }
export-picture-alt = Image gardée avec l’enregistrement { $number }
export-picture-before-edit = C’est l’image d’avant, quand rien n’était noirci ni coupé. Elle reste de côté, sauf si vous l’incluez.
export-picture-how = Sous quelle forme
export-picture-whole = Telle quelle
export-picture-blacked = En partie noircie
export-picture-out = Laissée de côté
export-picture-box-first = Tracez un cadre sur l’image de l’enregistrement { $number }, ou faites un autre choix pour elle.
export-picture-preview = Voici ce que le fichier montrera :
export-picture-preview-alt = Image de l’enregistrement { $number } avec les cadres noirs, telle que le fichier la montrera
picture-edit-black-file = Tracez un cadre sur ce qui est privé, comme votre nom. Cette partie devient noire dans le fichier.
export-pictures-more = Montrer plus d’images
export-withheld-blacked =
    { $count ->
        [one] Des parties de { $shown } image sont noircies
       *[other] Des parties de { $shown } images sont noircies
    }
export-done-withheld = Ce qui n’est pas dans ce fichier :
export-done-withheld-nothing = Rien n’est laissé de côté. Tous les enregistrements et tous les fichiers y sont.

# Time stamp services to pick from
stamp-pick = Quel service
stamp-pick-first = Choisissez d’abord un service.
stamp-pick-other = Un autre service. J’indique son adresse.
stamp-pick-note = Cette liste vient de connaissances générales de novembre 2026. Nous n’avons pas essayé ces services. Les adresses et les conditions peuvent changer.
stamp-pick-qualified = L’Union européenne tient des listes de services que son droit appelle « qualifiés ». Nous n’avons pas lu ces listes. Aucun service n’est donc indiqué comme tel ici.
stamp-offer-anyone = Il dit que chacun peut l’utiliser gratuitement.
stamp-offer-signers = Il est fait pour ceux qui signent des programmes ou des documents.
stamp-offer-members = Il est fait pour ses membres, comme des universités.
stamp-offer-own-platform = Il est fait pour ceux qui créent des programmes pour ses propres appareils.
stamp-pick-uncertain = Pour celui-ci, nous sommes moins sûrs.
stamp-pick-plain = Il répond sans chiffrement.
stamp-learns-plain = Ce service répond sans chiffrement. D’autres, sur le chemin, pourraient lire les 32 octets et la réponse. Ils ne peuvent pas changer la réponse sans que cela se voie, car elle est signée.
