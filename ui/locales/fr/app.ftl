### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Erreur : { $title }
places = Parties de l’application
place-home = Accueil
place-records = Enregistrements
place-help = Aide
place-settings = Préférences
skip = Aller au contenu
loading = Ouverture de vos enregistrements
not-part = Default Off ne fait pas partie de LinkedIn. LinkedIn ne l’a pas approuvé.

back = Retour
continue = Continuer
change = Modifier
copy = Copier
copied = Copié.
found-count =
    { $count ->
        [0] Rien trouvé
        [one] { $found } trouvé
       *[other] { $found } trouvés
    }
copy-by-hand = Le texte est sélectionné. Appuyez sur Ctrl et C pour le copier.
important = Important :
characters-of = { $used } caractères sur { $limit }
fault-title = Il y a un problème
picture-fingerprint = Empreinte (SHA-256) :
source-line = { $publisher } : { $title }, { $date }.
source-checked = Dernière vérification : { $date }.
yes = Oui
no = Non

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } à { $time }
date-day = Jour
date-month = Mois
date-year = Année

## How we know

how-seen-by-app = Vu par cette application
how-told-by-member = Indiqué par vous
how-imported = Importé
how-noted-by-app = Noté par cette application
how-signed-by-sender = Signé par l’expéditeur
how-reference-text = Texte de cette application

## Whose word it is

kind-linkedin-says = LinkedIn dit
kind-regulator = Fait : ce qu’une autorité a dit
kind-court-record = Fait : ce que montre le dossier du tribunal
kind-law = Fait : ce que dit la loi
kind-regulator-open = Ce qu’une autorité a dit
kind-court-record-open = Ce que montre le dossier du tribunal
kind-law-open = Ce que dit la loi
kind-our-reading = Notre propre lecture des sources
kind-press = Ce que d’autres affirment : presse
kind-research = Ce que d’autres affirment : recherche

## The switch and what a look came to

switch-on = Activé
switch-off = Désactivé
switch-unknown = Inconnu
outcome-on = Activé
outcome-off = Désactivé
outcome-not-shown = Absent de la page
outcome-signed-out = Session fermée
outcome-challenge = LinkedIn a demandé une vérification
outcome-restricted = Compte restreint
outcome-page-problem = La page n’a pas fonctionné
outcome-cannot-tell = Impossible à déterminer

## Practice

practice-strip-name = Exercice
practice-strip-title = Vous êtes en exercice.
practice-strip-text = Ceci est un site fictif. Rien n’est réel ici, et rien ne quitte cet ordinateur. Les enregistrements d’exercice durent jusqu’à la fin de l’exercice ou la fermeture de l’application.
practice-end = Terminer l’exercice


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Votre disque est plein. Nous n’avons donc pas pu enregistrer ceci.
problem-disk-full-next = Libérez de la place, puis réessayez. Vos enregistrements précédents sont en sécurité.
problem-read-only-what = Nous ne pouvons pas écrire à l’endroit où se trouvent vos enregistrements. Nous n’avons donc rien enregistré.
problem-read-only-next = Vérifiez que le disque n’est pas en « lecture seule », puis réessayez. Vos enregistrements précédents sont en sécurité.
problem-denied-what = Votre ordinateur ne nous a pas laissés enregistrer ceci.
problem-denied-next = Vérifiez que votre compte d’utilisateur peut écrire dans vos propres fichiers, puis réessayez.
problem-busy-what = Une autre fenêtre de Default Off a ouvert vos enregistrements.
problem-busy-next = Fermez l’autre fenêtre, puis réessayez.
problem-record-unavailable-what = Votre registre ne peut pas être ouvert pour le moment. Rien n’a donc été enregistré.
problem-record-unavailable-next = Fermez l’application, puis rouvrez-la. Si cela ne suffit pas, consultez l’aide.
problem-site-not-open-what = La fenêtre du site n’est pas ouverte.
problem-site-not-open-next = Rouvrez-la depuis « Vérifier le réglage », puis continuez.
problem-site-busy-what = L’application examine encore la page.
problem-site-busy-next = Attendez un instant, puis réessayez.
problem-site-failed-what = Nous n’avons pas pu ouvrir la fenêtre du site.
problem-site-failed-next = Réessayez, ou utilisez votre propre navigateur. Les deux façons se valent.
problem-practice-failed-what = Nous n’avons pas pu démarrer le site fictif.
problem-practice-failed-next = Fermez l’application et rouvrez-la, puis recommencez l’exercice.
problem-picture-unreadable-what = Nous n’avons pas pu lire ce fichier comme une image.
problem-picture-unreadable-next = Choisissez une image PNG ou JPEG.
problem-picture-too-large-what = Cette image est trop grande.
problem-picture-too-large-next = Choisissez-en une plus petite, par exemple une image de la fenêtre seule.
problem-page-unreadable-what = Ce fichier n’est pas une page web enregistrée que nous pouvons lire.
problem-page-unreadable-next = Enregistrez la page en HTML dans votre navigateur, puis choisissez le fichier qui se termine par .html.
problem-mail-unreadable-what = Ce fichier n’est pas un e-mail que nous pouvons lire.
problem-mail-unreadable-next = Enregistrez l’e-mail comme fichier qui se termine par .eml, puis choisissez ce fichier.
problem-mail-too-large-what = Cet e-mail est trop grand, ou a trop de parties.
problem-mail-too-large-next = Choisissez un e-mail de 4 Mo au plus.
problem-archive-unreadable-what = Ce fichier n’est pas un fichier ZIP complet.
problem-archive-unreadable-next = Téléchargez-le de nouveau, puis choisissez-le tel que vous l’avez reçu.
problem-archive-encrypted-what = Ce fichier ZIP est protégé par un mot de passe.
problem-archive-encrypted-next = Choisissez le fichier tel que LinkedIn l’a donné, sans mot de passe.
problem-archive-too-large-what = Ce fichier ZIP contient plus que ce que nous lisons.
problem-archive-too-large-next = Rien n’a été compté. Choisissez une archive plus petite.
problem-archive-ambiguous-what = Deux fichiers de ce fichier ZIP portent le même nom.
problem-archive-ambiguous-next = Nous ne savons pas lequel compte. Téléchargez le fichier de nouveau, puis choisissez-le tel que vous l’avez reçu.
problem-archive-unknown-what = Nous ne connaissons aucun fichier de ce fichier ZIP.
problem-archive-unknown-next = Choisissez le fichier de vos données, tel que LinkedIn l’a donné.
problem-site-open-what = La fenêtre LinkedIn est ouverte.
problem-site-open-next = Fermez-la, puis réessayez.
problem-file-unreadable-what = Nous n’avons pas pu lire ce fichier.
problem-file-unreadable-next = Vérifiez que le fichier existe toujours et que vous avez le droit de l’ouvrir.
problem-nothing-chosen-what = Aucun fichier n’a été choisi.
problem-nothing-chosen-next = Choisissez un fichier, ou déposez-en un sur cette fenêtre.
problem-form-invalid-what = Quelque chose est à revoir sur cette page.
problem-form-invalid-next = Vérifiez les réponses, puis continuez.
problem-browser-failed-what = Nous n’avons pas pu ouvrir votre navigateur.
problem-browser-failed-next = Copiez l’adresse et collez-la dans votre navigateur.
problem-no-such-record-what = Aucun enregistrement ne porte ce numéro.
problem-no-such-record-next = Revenez à vos enregistrements et choisissez-en un dans la liste.
problem-stopped-what = Vous avez arrêté l’enregistrement. Aucun fichier n’est resté.
problem-stopped-next = Enregistrez à nouveau quand vous voulez.
problem-not-now-what = Cette étape n’est pas encore possible.
problem-not-now-next = Allez à l’accueil. La liste y montre la suite.
problem-unexpected-what = Un problème que nous n’attendions pas s’est produit.
problem-unexpected-next = Réessayez. Ce que vous avez enregistré avant est en sécurité.

## Problems with a page of their own

trouble-record-set-aside-title = Nous avons gardé vos anciens enregistrements et commencé un nouveau registre
trouble-record-set-aside-text = Le fichier du registre a été modifié en dehors de cette application, par quelqu’un ou par quelque chose. Nous l’avons gardé tel quel. Un nouveau fichier se trouve à côté.
trouble-record-set-aside-next = Vous pouvez continuer. Gardez l’ancien fichier si vous pouvez en avoir besoin comme preuve.
trouble-record-gone-title = Vos enregistrements précédents ont disparu
trouble-record-gone-text = Le fichier du registre n’est plus là. Nous avions encore une note de son état le plus récent. Un nouveau registre la mentionne.
trouble-record-gone-next = Vous pouvez continuer. Si vous avez une copie de l’ancien fichier, gardez-la en lieu sûr.
trouble-record-other-title = Un autre registre se trouvait à cet endroit
trouble-record-other-text = Le fichier n’est pas le dernier que nous avons vu. Nous l’avons gardé tel quel. Un nouveau fichier se trouve à côté.
trouble-record-other-next = Vous pouvez continuer. Si vous avez le bon fichier, gardez-le en lieu sûr.
trouble-copy-not-kept-title = Une copie de sécurité n’a pas pu être écrite
trouble-copy-not-kept-text = Vos enregistrements sont en sécurité. Nous gardons aussi, à un deuxième endroit, une courte note sur le plus récent. Cette note n’a pas pu être écrite.
trouble-copy-not-kept-next = Vous pouvez continuer. Tant que cela ne marche pas, nous pourrions ne pas voir qu’un fichier de registre plus ancien a été remis.
trouble-record-rolled-back-title = Certains de vos enregistrements les plus récents manquent
trouble-record-rolled-back-text = Le fichier du registre est plus ancien que le dernier que nous avons vu. Il vient peut-être d’une sauvegarde. Nous l’avons noté dans le registre.
trouble-record-rolled-back-next = Vous pouvez continuer. Si vous avez une copie plus récente du fichier, gardez-la en lieu sûr.
trouble-record-unavailable-title = Nous ne pouvons pas ouvrir vos enregistrements
trouble-record-unavailable-text = Le fichier est là, mais votre ordinateur ne laisse pas cette application y écrire. Rien de nouveau ne peut donc être enregistré.
trouble-record-unavailable-next = Vérifiez que le disque n’est ni plein ni en « lecture seule ». Puis fermez l’application et rouvrez-la.
trouble-record-busy-title = Vos enregistrements sont ouverts dans une autre fenêtre
trouble-record-busy-text = Default Off est déjà ouvert ailleurs sur cet ordinateur. Une seule fenêtre peut écrire dans le registre.
trouble-record-busy-next = Allez à l’autre fenêtre, ou fermez-la et rouvrez cette application.
trouble-disk-full-title = Votre disque est plein
trouble-disk-full-text = Nous n’avons pas pu enregistrer la dernière étape. Elle ne compte donc pas. Vos enregistrements précédents sont en sécurité.
trouble-disk-full-next = Libérez de la place, puis refaites l’étape.
trouble-clock-went-back-title = L’horloge de votre ordinateur a reculé
trouble-clock-went-back-text = L’horloge indique une heure antérieure à votre dernier enregistrement. Nous l’avons noté dans le registre, pour que les dates restent honnêtes.
trouble-clock-went-back-next = Vérifiez la date et l’heure de votre ordinateur. Vous pourrez ensuite continuer.
trouble-settings-set-aside-title = Nous n’avons pas pu lire vos préférences
trouble-settings-set-aside-text = Le fichier des préférences était abîmé. Nous l’avons gardé et nous sommes revenus aux préférences de départ. Vos enregistrements sont en sécurité.
trouble-settings-set-aside-next = Vous pouvez continuer, et refaire vos choix dans les préférences.
trouble-place = Où il se trouve sur cet ordinateur :
page-waits = Un instant.

problem-key-not-changed-what = La clé n’a pas été changée. Votre trousseau n’en a pas gardé de nouvelle.
problem-key-not-changed-next = L’ancienne clé reste en usage. Déverrouillez votre trousseau, puis réessayez.
problem-old-key-kept-what = La nouvelle clé est en usage. Votre trousseau ne nous a pas encore laissé retirer l’ancienne.
problem-old-key-kept-next = Vous pouvez continuer. L’application réessaie la prochaine fois qu’elle a besoin de la clé.
problem-wrong-passphrase-what = Cette phrase secrète ne convient pas.
problem-wrong-passphrase-next = Vérifiez le clavier et les majuscules, puis réessayez. Vous pouvez essayer autant de fois que vous voulez.
problem-passphrase-too-short-what = Cette phrase secrète est trop courte.
problem-passphrase-too-short-next = Choisissez-en une d’au moins 8 caractères.
problem-lock-damaged-what = Le fichier du verrou est endommagé. Aucune phrase secrète ne peut donc l’ouvrir.
problem-lock-damaged-next = Vos enregistrements sont toujours là. Voyez « J’ai oublié ma phrase secrète » pour ce que vous pouvez faire.
problem-keychain-no-answer-what = Le trousseau de votre ordinateur ne répond pas. Le verrou reste donc en place.
problem-keychain-no-answer-next = Déverrouillez le trousseau, puis réessayez.
problem-folder-not-opened-what = Nous n’avons pas pu ouvrir ce dossier.
problem-folder-not-opened-next = Copiez son chemin et ouvrez-le dans votre gestionnaire de fichiers.

problem-drop-unknown-what = Cette application ne peut pas prendre ce type de fichier.
problem-drop-unknown-next = Elle prend des images (PNG, JPEG), des e-mails (.eml) et les fichiers qu’elle a enregistrés elle-même (.zip).
