### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

# Head of the report
report-title = Enregistrement d’un réglage de LinkedIn
report-subtitle = « Données pour l’amélioration de l’IA générative »
report-practice-text = PRACTICE (exercice). Ceci a été fait sur un site fictif. Cela ne prouve rien sur un vrai compte.
report-made = Établi le { $date } par Default Off, version { $version }
report-independent = Default Off est un programme installé sur l’ordinateur du membre. Il ne fait pas partie de LinkedIn, et LinkedIn ne l’a pas approuvé.
report-page-footer = { $name }, empreinte de la tête du registre { $head }

# Page one: the facts
report-facts-title = Les faits en une page
report-facts-setting = Le réglage
report-facts-setting-value = « Données pour l’amélioration de l’IA générative » (en anglais : « Data for Generative AI Improvement »). L’interrupteur se nomme « Utiliser mes données pour entraîner des modèles d’IA de création de contenu ».
report-facts-address = Adresse de la page
report-facts-first-on = Vu activé pour la première fois
report-facts-last-on = Vu activé pour la dernière fois
report-facts-off-seen = Vu désactivé pour la première fois
report-facts-off-confirmed = Désactivé, confirmé après un rechargement
report-facts-came-back = Vu de nouveau activé après désactivation
report-facts-told = Indiqué par le membre
report-facts-choice = Choix du membre
report-facts-objection = Opposition notée comme envoyée
report-facts-due = Réponse attendue au plus tard le
report-facts-records = Enregistrements dans ce fichier
report-facts-seal = Sceau
report-facts-none = Rien dans ce fichier
report-facts-when-how = { $when }. { $how }. Enregistrement { $number }.
report-facts-when-how-picture = { $when }. { $how }. Enregistrement { $number }, image { $picture }.
report-headline-on = L’interrupteur montrait « Activé » lors de la dernière lecture.
report-headline-off-confirmed = L’interrupteur montrait « Désactivé », et le montrait encore après le rechargement de la page.
report-headline-off-unconfirmed = L’interrupteur a montré « Désactivé » une fois. Il n’y a pas eu de nouvelle lecture après un rechargement.
report-headline-off-told = Le membre a dit à l’application que l’interrupteur montre « Désactivé ». L’application ne l’a pas vu.
report-headline-on-told = Le membre a dit à l’application que l’interrupteur montre « Activé ». L’application ne l’a pas vu.
report-headline-came-back = L’interrupteur a montré « Désactivé », puis de nouveau « Activé » plus tard.
report-headline-left-on = L’interrupteur montrait « Activé », et le membre a choisi de le laisser activé.
report-headline-unknown = Aucun enregistrement de ce fichier ne dit « Activé » ou « Désactivé ».
report-headline-empty = Ce fichier ne contient aucune lecture de l’interrupteur.

# How we know
report-how-title = Comment chaque affirmation est connue
report-how-noted_by_app = Noté par l’application
report-how-seen_by_app = Vu par l’application
report-how-told_by_member = Indiqué par le membre
report-how-imported = Importé
report-how-signed_by_sender = Signé par l’expéditeur
report-how-reference_text = Texte de référence
report-how-seen_by_app-means = L’application a lu l’interrupteur sur la page quand le membre a appuyé sur un bouton.
report-how-told_by_member-means = Le membre l’a déclaré. L’application ne l’a pas vu.
report-how-imported-means = Cela vient d’un fichier que le membre a apporté.
report-how-signed_by_sender-means = Un e-mail le dit, et sa signature correspond à l’expéditeur.
report-how-reference_text-means = Ce texte est fourni avec l’application, avec sa source.
report-method-title = Comment se fait une lecture
report-method-load = Le membre ouvre la page, se connecte et appuie sur chaque bouton. L’application n’appuie sur rien dans la page.
report-method-read = L’application lit un seul interrupteur, deux fois de suite. Les deux lectures doivent concorder, et chaque signe sur la page doit concorder avec elles.
report-method-doubt = Au moindre doute, l’enregistrement dit « impossible à déterminer », avec une raison.
report-method-off = « Désactivé » compte comme confirmé seulement après un rechargement depuis le serveur et une nouvelle lecture.

# Table of records
report-records-title = Tous les enregistrements de ce fichier
report-records-caption = Enregistrements, du plus ancien au plus récent
report-column-number = Nº
report-column-when = Date et heure
report-column-what = Quoi
report-column-how = Comment on le sait
report-column-fingerprint = Empreinte (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } enregistrement n’est pas communiqué. Son empreinte figure dans le registre. La suite reste donc complète.
       *[other] { $shown } enregistrements ne sont pas communiqués. Leurs empreintes figurent dans le registre. La suite reste donc complète.
    }
report-time-note = Les heures viennent de l’ordinateur du membre. Chacune est donnée avec son écart par rapport à UTC.
report-numbers-note = Les numéros commencent à 0, comme dans les noms de fichier.

# What a record is, said to a reader who is not the member
report-kind-log-started = Le registre a commencé
report-kind-explanation-read = Le membre a lu l’explication
report-kind-connection-agreed = Le membre a accepté la connexion au site
report-kind-reading = L’application a lu l’interrupteur
report-kind-reading-none = Pas de lecture
report-kind-told = Le membre a dit ce qu’il voit
report-kind-choice = Le membre a fait un choix
report-kind-switch-confirmed = L’interrupteur est désactivé, confirmé après un rechargement
report-kind-switch-came-back = L’interrupteur est revenu à « Activé »
report-kind-objection-noted = Le membre déclare qu’une opposition a été envoyée
report-kind-answer-noted = Le membre déclare qu’une réponse est arrivée
report-kind-follow-up-noted = Le membre déclare la suite
report-kind-mail-kept = Le membre a gardé un e-mail
report-kind-data-export-counted = Le membre a compté ce que contient l’archive de ses données fournie par LinkedIn
report-kind-exported = Une copie a été enregistrée
report-kind-key-state = La clé du sceau a changé d’état
report-kind-clock-jumped = L’horloge de l’ordinateur a fait un saut
report-kind-log-begun-after = Un nouveau registre a commencé à côté d’un précédent
report-kind-key-lost = La clé du sceau a été perdue, et une nouvelle l’a remplacée
report-kind-key-rotated = La clé du sceau a été changée
report-kind-time-stamp = Un horodatage est arrivé
report-kind-store-set-aside = Un registre précédent a été mis de côté
report-kind-other = Un autre type d’enregistrement

# What the member chose
report-choice-turn_off = Désactiver le réglage
report-choice-leave_on = Laisser le réglage activé
report-choice-changed_mind = Renoncer à la désactivation

# What a reading or a telling came to
record-outcome-on = Activé
record-outcome-off = Désactivé
record-outcome-not_shown = Le réglage n’était pas sur la page
record-outcome-signed_out = Session fermée
record-outcome-challenge = LinkedIn voulait vérifier que c’était bien le membre
record-outcome-restricted = Le compte était restreint
record-outcome-page_problem = La page avait un problème
record-outcome-cannot_tell = Impossible à déterminer

# Pictures
report-pictures-title = Images
report-pictures-none = Il n’y a pas d’image dans ce fichier.
report-picture = Image { $picture } : enregistrement { $number }, { $when }
report-picture-seen = Image de la page telle que l’application l’a vue quand elle a lu l’interrupteur. L’enregistrement dit : { $outcome }.
report-picture-told = Image que le membre a ajoutée. L’enregistrement dit : { $outcome }.
report-picture-also = La même image, octet pour octet, a été gardée avec l’enregistrement { $number } du { $when }. Cet enregistrement dit : { $outcome }.
report-picture-size = { $width } sur { $height } points
report-picture-file = Fichier : { $path }
report-picture-sha256 = Empreinte (SHA-256) : { $sha256 }
report-picture-alt = Ce que la page montrait au moment de l’enregistrement { $number }

# The objection
report-objection-title = L’opposition
report-objection-sent = Le membre déclare que l’opposition a été envoyée le { $date }.
report-objection-reference = Référence donnée par LinkedIn : { $reference }
report-objection-no-reference = Aucune référence n’a été indiquée.
report-objection-due = Une réponse est attendue au plus tard le { $date }. Règle : { $rule }.
report-objection-extended = Le membre déclare que l’entreprise a écrit le { $date } qu’il lui faut plus de temps.
report-objection-ask = Le membre peut redemander à partir du { $date }. Règle : { $rule }.
report-objection-text = Le texte que le membre déclare avoir envoyé
report-objection-text-withheld = Le texte n’est pas communiqué, car il nomme le membre. Son empreinte est dans l’enregistrement.

# Proved and not proved
report-proved-title = Ce que ce fichier montre
report-proved-shown = Ce que la page montrait sur l’ordinateur du membre, tel que l’application l’a lu ou tel que le membre l’a dit.
report-proved-unchanged = Qu’aucun de ses enregistrements n’a été modifié, retiré, ajouté ou déplacé depuis qu’il a été scellé.
report-proved-order = Dans quel ordre les enregistrements ont été faits. Chacun porte l’empreinte de la suite qui le précède.
report-proved-key = Qu’une seule clé a scellé tout le fichier, si le fichier est scellé.
report-not-proved-title = Ce que ce fichier ne montre pas
report-not-proved-use = Ce que LinkedIn a fait des données du membre.
report-not-proved-past = Que l’entraînement d’avant ce jour a été annulé. LinkedIn dit que la désactivation du réglage ne l’annule pas.
report-not-proved-person = Qui était devant l’ordinateur. Le sceau représente une installation, pas une personne.
report-not-proved-account = À qui était le compte. Aucune lecture de l’interrupteur ne nomme un compte.
report-not-proved-account-letters = À qui était le compte. Aucune lecture de l’interrupteur ne nomme un compte. Une lettre ou un e-mail de ce fichier peut nommer une personne, mais pas dire de qui était la page lue.
report-not-proved-clock = Que l’horloge de l’ordinateur était juste. Ce fichier ne contient aucun horodatage extérieur.
report-not-proved-clock-stamped = Que l’horloge de l’ordinateur était juste. Les horodatages de ce fichier montrent quand le registre existait déjà.
report-not-proved-server = Que la page est venue de LinkedIn sans modification. Une personne ayant le contrôle total de l’ordinateur aurait pu la modifier.
report-not-proved-unsealed = Qui a composé ce fichier. Il n’est pas scellé, car l’ordinateur n’avait pas de clé disponible.
report-exhibits-title = Pièces
report-exhibits-lead = Chaque fichier qui appartient à un enregistrement, avec son numéro. Les images portent les mêmes numéros ci-dessus.
report-exhibit-number = Pièce
report-exhibit-what = Ce que c’est
report-exhibit-record = Enregistrement
report-exhibit-file = Fichier
report-exhibit-fingerprint = Empreinte (SHA-256)
report-exhibit-picture = Image
report-exhibit-mail = E-mail, tel qu’il est arrivé
report-exhibit-stamp = Réponse d’un service d’horodatage, telle qu’elle est arrivée
report-exhibit-personal = Ce que le membre a écrit, avec des noms
report-exhibit-other = Fichier
report-withheld-title = Ce qui n’est pas communiqué
report-withheld-nothing = Tout est communiqué. Tous les enregistrements et tous les fichiers sont ici.
report-withheld-pictures =
    { $count ->
        [one] { $shown } image n’est pas communiquée.
       *[other] { $shown } images ne sont pas communiquées.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } lettre, note ou e-mail n’est pas communiqué, car il peut nommer une personne.
       *[other] { $shown } lettres, notes ou e-mails ne sont pas communiqués, car ils peuvent nommer une personne.
    }
report-withheld-numbers = Numéros des enregistrements non communiqués : { $numbers }
report-withheld-list = Le fichier data/withheld-attachments.sha256 indique chaque fichier non communiqué avec son empreinte. Le membre peut le montrer plus tard, et chacun peut comparer.
report-challenges-title = Doutes que l’on peut soulever
report-challenges-lead = Chaque doute est légitime. Voici ce à quoi le registre peut répondre, et où il ne le peut pas.
report-challenge-clock = « L’horloge était mal réglée. »
report-challenge-clock-answer = Le registre ne peut pas l’exclure. Il note chaque saut de l’horloge que l’application a vu. Ce fichier ne contient aucun horodatage extérieur.
report-challenge-clock-answer-stamped = Des horodatages extérieurs montrent que le registre existait au plus tard à ce moment-là. Pour le temps d’avant, seule l’horloge de l’ordinateur parle.
report-challenge-page = « La page a été modifiée avant d’être lue. »
report-challenge-page-answer = L’application lit dans un espace à part, deux fois, et après un rechargement depuis le serveur. Une personne ayant le contrôle total de l’ordinateur aurait tout de même pu modifier la page.
report-challenge-account = « C’était le compte d’une autre personne. »
report-challenge-account-answer = Aucune lecture de l’interrupteur ne nomme un compte. Le registre ne peut donc pas y répondre seul. Le membre peut montrer à nouveau la même page, ou un e-mail de LinkedIn.
report-challenge-log = « Il existe un deuxième registre qui dit autre chose. »
report-challenge-log-answer = Le registre ne peut pas l’exclure. Une copie que quelqu’un d’autre a gardée plus tôt doit être le début de ce registre. Comparez la tête dans les deux.
report-challenge-tool = « L’application a écrit ce qui l’arrange. »
report-challenge-tool-answer = Chaque lecture contient ce qui a été vu sur la page, pour que chacun puisse juger à nouveau. Le code de l’application est ouvert à tous.
report-stamps-title = Horodatages
report-stamps-none = Il n’y a pas d’horodatage dans ce fichier.
report-stamps-lead = Un horodatage est signé par un service que le membre a choisi. Il montre que les enregistrements couverts existaient à ce moment-là.
report-stamp-line = Enregistrement { $number } : { $authority } indique { $time } pour les { $size } premiers enregistrements.
report-stamp-line-unread = Enregistrement { $number } : réponse de { $authority } pour les { $size } premiers enregistrements.
report-stamp-valid = Il porte sur ces enregistrements, et sa signature correspond.
report-stamp-not-valid = Ce n’est pas ce qui a été demandé. Il est gardé tel qu’il est arrivé.
report-stamp-not-checked = L’application n’a pas pu le vérifier. Il est gardé tel qu’il est arrivé.
report-stamps-root = Ce fichier ne peut pas montrer qui est le service. Demandez son certificat racine au service lui-même.

# Seal
report-seal-title = Le sceau
report-seal-sealed = Scellé avec une clé Ed25519. Empreinte : { $fingerprint }
report-seal-unsealed = Non scellé. L’ordinateur n’avait pas de clé disponible.
report-seal-pin = Comparez l’empreinte avec celle que le membre vous donne par une autre voie. Une clé trouvée seulement dans ce fichier ne désigne personne.
report-seal-head = Tête du registre : { $size } enregistrements, racine { $root }

# How to check it
report-verify-title = Comment vérifier ce fichier sans nous
report-verify-lead = Décompressez le fichier ZIP et ouvrez une ligne de commande dans son dossier principal. Chaque commande vient d’outils faits par d’autres.
report-verify-command = Commande
report-verify-shows = Ce qu’elle montre
report-verify-silent = Ce dont elle ne dit rien
report-verify-copy = La copie est complète et n’a pas été modifiée.
report-verify-copy-silent = Des fichiers ajoutés, ou quelqu’un qui aurait refait les listes.
report-verify-copy-other = Sur macOS, utilisez « shasum -a 256 » à la place de « sha256sum ».
report-verify-windows = Pour Windows, READ-ME-FIRST.txt contient des lignes à part.
report-verify-windows-lacks = Pour les autres commandes, Windows n’apporte pas d’outil. Exécutez-les sur macOS ou Linux, ou dans le Linux que Windows peut ajouter (WSL).
report-verify-bag = Rien n’a été ajouté, et les parties vont ensemble.
report-verify-bag-silent = Quelqu’un qui aurait refait les listes.
report-verify-seal = Le détenteur de la clé a scellé exactement ceci.
report-verify-seal-silent = Qui détient la clé, sauf si vous avez reçu l’empreinte par une autre voie.
report-verify-fingerprint = L’empreinte de la clé dans ce fichier.
report-verify-fingerprint-silent = Si c’est bien la clé du membre. Comparez-la avec celle qui vous a été donnée.
report-verify-entries = Chaque enregistrement montré est celui du registre.
report-verify-entries-silent = Les enregistrements qui ne sont pas montrés.
report-verify-head = Le registre avait cette tête à ce nombre d’enregistrements.
report-verify-head-silent = Les enregistrements faits après la tête la plus récente détenue par quelqu’un d’autre.
report-verify-checkpoint = Le détenteur de la clé a signé cette tête du registre.
report-verify-checkpoint-silent = Quand c’était, selon une horloge extérieure.
report-verify-stamp = L’horodatage le plus récent porte sur cette tête du registre. ROOT.pem est le certificat racine du service.
report-verify-stamp-silent = Tout ce qui précède ce moment, et si l’on peut se fier au service.
report-verify-page = Sans ligne de commande : ouvrez data/verify.html dans un navigateur et déposez-y le fichier ZIP. Cela ne demande pas internet.
report-verify-own = Une seule commande pour tout cela, faite par les auteurs de Default Off.
report-verify-own-silent = Les mêmes limites. C’est notre propre programme. Utilisez donc aussi les autres.
report-verify-all = Aucune commande ne suffit à elle seule. Utilisez-les toutes.

# Words
report-words-title = Mots employés ici
report-words-record = Enregistrement : une entrée du registre, gardée sous sa forme exacte.
report-words-fingerprint = Empreinte : un code calculé à partir d’un contenu exact (SHA-256). Un autre contenu donne un autre code.
report-words-seal = Sceau : une signature faite avec une clé qui reste sur l’ordinateur du membre.
report-words-head = Tête : l’empreinte de toute la suite d’enregistrements jusqu’à un point donné.
report-words-tamper = Révèle toute modification : on peut faire une modification, mais elle se voit.

# READ-ME-FIRST.txt
readme-title = À LIRE EN PREMIER
readme-practice = PRACTICE (exercice) : ce fichier a été fait sur un site fictif. Il ne prouve rien sur un vrai compte.
readme-what = Ce dossier contient l’enregistrement d’un réglage de LinkedIn, « Données pour l’amélioration de l’IA générative ».
readme-made = Il a été établi le { $date } par Default Off, version { $version }.
readme-records =
    { $count ->
        [one] Il contient { $shown } enregistrement.
       *[other] Il contient { $shown } enregistrements.
    }
readme-open-case = Le dossier est data/case-file.html. Ouvrez-le en premier.
readme-open = Ouvrez data/report.html dans n’importe quel navigateur. Ce fichier n’a pas besoin d’internet et n’exécute aucun script.
readme-verify-page = Pour vérifier ce fichier dans un navigateur, ouvrez data/verify.html et déposez-y le fichier ZIP. Cela ne demande pas internet.
readme-shows-title = Ce qu’il montre
readme-shows-not-title = Ce qu’il ne montre pas
readme-check-title = Comment le vérifier
readme-check-lead = Exécutez ces commandes dans ce dossier. Elles viennent d’outils faits par d’autres.
readme-windows-title = Sous Windows
readme-windows-lead = Décompressez avec « tar -xf FILE.zip ». Exécutez ces lignes dans PowerShell, dans ce dossier. « copy », « names » et « entries » n’affichent rien si rien n’est faux. « head » affiche « True ». « seal » et « checkpoint » commencent par « Good » et demandent OpenSSH 8.1 ou plus récent.
readme-fingerprint = Empreinte de la clé : { $fingerprint }
readme-fingerprint-pin = Comparez-la avec l’empreinte que le membre vous donne par une autre voie.
readme-unsealed = Ce fichier n’est pas scellé, car l’ordinateur n’avait pas de clé disponible. Ses listes et son registre peuvent tout de même être vérifiés.
readme-unsealed-newest = La tête la plus récente du registre est incluse sans signature.
readme-files-title = Ce que contient ce dossier
readme-files-report = data/report.html : le rapport à lire ou à imprimer
readme-files-case = data/case-file.html : le dossier pour une autorité, à lire ou à imprimer
readme-files-exhibits = data/exhibit-… : les pièces du dossier, par leurs numéros (objection : opposition, picture : image, mail : e-mail, reminder : rappel, complaint : réclamation, details : précisions)
readme-files-verify = data/verify.html : une page qui vérifie ce fichier, sans internet
readme-files-log = data/log/log.sha256 : une ligne pour chaque enregistrement
readme-files-entries = data/log/entries : les enregistrements, sous leur forme exacte
readme-files-checkpoints = data/log/checkpoints : les têtes signées du registre
readme-files-attachments = data/attachments : les images
readme-files-keys = data/keys : la clé pour vérifier le sceau
readme-files-manifest = manifest-sha256.txt : la liste de tous les fichiers avec leurs empreintes, et le sceau à côté

# The calendar file
report-calendar-summary = LinkedIn et entraînement de l’IA : { $summary }
report-calendar-practice = Exercice : { $summary }
report-calendar-rule = La règle qui fonde cette date : { $source }
report-calendar-look = Ouvrez Default Off pour voir la suite.
report-calendar-act-wait = le délai de réponse prend fin
report-calendar-act-remind = un rappel peut être envoyé
report-calendar-act-ask-for-the-rest = demander ce qui manque dans la réponse
report-calendar-act-ask-to-clarify = demander ce qui a été fait
report-calendar-act-send-details = envoyer les précisions demandées
report-calendar-act-complain-to-company = adresser d’abord une réclamation à LinkedIn
report-calendar-act-complain = une réclamation est possible
report-calendar-act-ask-authority = demander à l’autorité où en est la réclamation
report-calendar-act-look-again = rien n’est en attente pour le moment
report-calendar-act-nothing-known = rien n’est en attente pour le moment

# More commands
report-verify-names = Chaque fichier de ce dossier figure sur l’une des deux listes.
report-verify-names-silent = Quelqu’un qui aurait refait les listes.
report-verify-tree = Chaque tête correspond, ligne par ligne, à la suite des enregistrements qui la précèdent.
report-verify-tree-silent = Quelqu’un sans clé qui aurait refait tout le registre.
report-verify-before = Chaque enregistrement montré correspond au registre qui le précède, et ses fichiers sont ceux qu’il nomme.
report-verify-before-silent = Les enregistrements qui ne sont pas montrés.
report-verify-note = La même signature encore une fois, vérifiée par un autre outil.
report-verify-note-silent = Quand c’était, selon une horloge extérieure.
report-verify-outcome = Une commande qui ne trouve rien d’anormal se termine avec le code de sortie 0. Sinon, elle se termine avec un autre code.

# The report as a PDF
report-page-number = Page { $page } sur { $pages }
report-pictures-smaller = Les images peuvent être ici plus petites qu’elles ne sont. Le fichier ZIP contient chacune telle quelle.
report-picture-unreadable = Cette image n’a pas pu être dessinée ici. Elle est dans le fichier ZIP.
report-pdf-title = Les fichiers de preuve dans ce PDF
report-pdf-lead = Les fichiers ci-dessous se trouvent dans ce PDF, tels qu’ils sont dans le fichier ZIP. La plupart des lecteurs de PDF les montrent comme pièces jointes.
report-pdf-limit = Un PDF n’a pas de sceau à lui. Le fichier ZIP contient ce même PDF, octet pour octet, sous son sceau.
report-pdf-signs = Les signes que ce PDF ne peut pas dessiner sont écrits sous forme de codes, par exemple [U+4E2D]. L’enregistrement les contient tels quels.
report-pdf-list-long = La liste de tous les enregistrements est trop longue pour ce PDF. Elle est dans le fichier ZIP.
report-pdf-list = Le registre : une ligne pour chaque enregistrement, avec son empreinte
report-pdf-checkpoint = Une tête du registre
report-pdf-signature = La signature de cette tête
report-pdf-token = L’horodatage de cette tête, tel qu’il est arrivé
report-pdf-signers = La clé avec laquelle la signature se vérifie
report-verify-pdf-files = Elle sort ces fichiers du PDF. Les commandes qui suivent s’exécutent ensuite dans ce dossier.
report-verify-pdf-files-silent = Tout le reste. Elle ne fait que sortir les fichiers.
readme-files-pdf = data/report.pdf : le même rapport en PDF, qui peut être transmis seul

# Pictures of which a copy shows only parts
report-picture-blacked = Le membre a noirci des parties de cette image pour ce fichier. L’image sans les cadres noirs n’est pas communiquée.
report-picture-sha256-before = Empreinte (SHA-256) de l’image sans les cadres noirs : { $sha256 }
report-exhibit-picture-blacked = Image, en partie noircie. L’empreinte est celle de l’image sans les cadres noirs.
report-withheld-blacked =
    { $count ->
        [one] { $shown } image est montrée en partie noircie. L’image entière n’est pas communiquée.
       *[other] { $shown } images sont montrées en partie noircies. Les images entières ne sont pas communiquées.
    }

# The case file for an authority
case-title = Dossier pour une réclamation
case-for = Destinataire : { $authority }
case-person = Qui se plaint
case-person-withheld = Omis dans cette copie
case-account = Compte LinkedIn
case-account-yes = Oui
case-account-no = Non, la personne n’a pas de compte
case-place = Lieu, par son code
case-company = L’entreprise
case-sent = Opposition envoyée
case-aims = Ce qu’elle vise
case-aim-content-ai = L’entraînement d’une IA qui crée du contenu
case-aim-other-ai = L’entraînement d’autres IA et de l’apprentissage automatique
case-aim-restriction = La limitation de l’usage pour l’entraînement d’une IA
case-law = Sur quoi elle repose
case-law-gdpr = RGPD, article 21, paragraphe 1
case-law-uk-gdpr = UK GDPR, article 21, paragraphe 1
case-law-swiss = Loi suisse sur la protection des données (LPD), article 30, alinéa 2, lettre b
case-law-canada = PIPEDA, annexe 1, principe 4.3.8 : le consentement a été retiré
case-law-canada-province = Le consentement a été retiré. La province a sa propre loi.
case-law-hong-kong = PDPO, principe 3 de protection des données
case-law-brazil = LGPD, article 18, paragraphe 2
case-law-none = Nous n’y connaissons aucun droit de s’opposer à cela. C’était une demande.
case-reference = Référence de l’entreprise
case-reference-none = Aucune n’a été donnée
case-due = Délai de réponse
case-due-law = Une réponse est due au plus tard le { $date }. Règle : { $rule }.
case-due-over = Il a pris fin le { $date }. Règle : { $rule }.
case-due-yardstick = La loi ne fixe pas de délai pour cela. Le { $date } sert de repère. Règle : { $rule }.
case-due-none = Nous ne connaissons aucune loi qui fixe un délai.
case-came = Ce qui est revenu
case-came-nothing = Rien que la personne ait noté
case-came-on = { $date } : { $what }
case-when = { $when }. { $what }. Pièce { $number }.
case-not-claimed = Ce dossier n’affirme pas que des données ont été utilisées. Personne hors de l’entreprise ne peut le vérifier.
case-withheld = Les noms, les lettres et les e-mails sont omis dans cette copie. La personne peut les montrer plus tard, et chacun peut comparer leurs empreintes.
case-timeline-title = Ce qui s’est passé
case-timeline-lead = Une ligne avec une heure a été notée par l’application à ce moment. Une ligne avec un jour seul a été notée par la personne. Les pièces qui appuient une ligne sont à côté.
case-column-day = Jour
case-column-exhibits = Pièces
case-event-sent = L’opposition a été envoyée à l’entreprise
case-event-acknowledged = L’entreprise a confirmé la réception
case-event-extended = L’entreprise a demandé plus de temps
case-event-extended-until = L’entreprise a demandé du temps jusqu’au { $date }
case-event-stopped = L’entreprise dit avoir arrêté
case-event-partly = L’entreprise dit avoir arrêté en partie
case-event-refused = L’entreprise a refusé
case-event-unclear = L’entreprise a répondu, et la réponse ne dit pas ce qui a été fait
case-event-no-answer = La personne a regardé, et il n’y avait pas de réponse
case-event-reminded = La personne a envoyé un rappel
case-event-details-sent = La personne a envoyé ce que l’entreprise demandait
case-event-complained-to-company = La personne s’est plainte à l’entreprise
case-event-complained = La personne s’est plainte à une autorité
case-event-authority-replied = L’autorité a écrit à la personne
case-event-authority-closed = L’autorité a clos le dossier
case-kind-objection = L’opposition, telle que la personne déclare l’avoir envoyée
case-kind-mail = E-mail que la personne a reçu
case-kind-letter = Lettre que la personne a envoyée
case-kind-proof = Tout l’enregistrement, avec sa preuve
case-exhibits-lead = Chaque pièce qui a un fichier se trouve à côté de cette page. Son numéro est dans le nom du fichier.
case-fit-too-large = La pièce { $number } est peut-être trop grande pour le formulaire. Elle peut être remise sur demande.
case-fit-other-type = La pièce { $number } est d’un type que le formulaire n’accepte peut-être pas. Ce qu’elle dit figure plus bas.
case-exhibit-heading = Pièce { $number } : { $what }, { $date }
case-letters-title = Lettres et e-mails
case-letters-none = Ce dossier n’en contient pas.
case-text-withheld = Le texte est omis dans cette copie. Son empreinte est dans l’enregistrement.
case-mail-head = De { $from }. Objet : { $subject }
case-mail-valid = La signature a été vérifiée, et { $signer } répond de ce texte.
case-mail-altered = La signature a été vérifiée, et elle ne correspond pas. L’e-mail n’est pas tel qu’il a été envoyé.
case-mail-unknown = Aucune vérification de signature n’a établi qui l’a écrit. Il est montré tel que la personne l’a apporté.
case-picture-elsewhere = Il n’y a pas de place ici pour cette image. Elle est dans le fichier { $file }.
case-proof-title = Comment le vérifier
case-proof-text = Cette page vient d’un fichier ZIP qui contient aussi tout l’enregistrement. Il peut être vérifié sans nous.
case-proof-read-me = READ-ME-FIRST.txt, dans le fichier ZIP, indique chaque étape, avec des outils faits par d’autres.
case-not-proved-clock = Que l’horloge de l’ordinateur était juste. READ-ME-FIRST.txt dit si des horodatages externes sont dans l’enregistrement.
