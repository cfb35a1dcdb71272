### Home: the state in words, and the five tasks.

home-title = Votre réglage d’IA sur LinkedIn
home-tasks = Ce que vous pouvez faire
home-not-checked = Pas encore vérifié
home-not-checked-text = Vérifier prend environ deux minutes. Vous devrez vous connecter à LinkedIn.
home-on = Le réglage est activé
home-off = Le réglage est désactivé
home-off-not-sure = L’interrupteur montrait « Désactivé »
home-off-unconfirmed = Pas encore confirmé. Rechargez la page et regardez encore, pour que nous en soyons sûrs.
home-on-imported = Une page enregistrée montre que le réglage était activé
home-off-imported = Une page enregistrée montre que le réglage était désactivé
home-off-told = Vous nous avez dit que le réglage est désactivé
home-on-told = Vous nous avez dit que le réglage est activé
home-locked = L’interrupteur ne peut pas être changé dans ce compte.
home-stale = Votre dernière vérification date de plus de 90 jours.
home-record = Enregistrement { $number }
home-check = Vérifier mon réglage
home-check-again = Vérifier à nouveau
home-choices = Voir vos choix
home-confirm = Regarder encore pour confirmer
home-save = Enregistrer une copie
home-go-on = Reprendre où vous en étiez

home-try-signed-out = La dernière vérification n’a pas marché : la session LinkedIn était fermée.
home-try-challenge = La dernière vérification n’a pas marché : LinkedIn voulait vérifier que c’est bien vous.
home-try-restricted = La dernière vérification n’a pas marché : LinkedIn dit que le compte est restreint.
home-try-page-problem = La dernière vérification n’a pas marché : la page ne s’est pas chargée comme il faut.
home-try-not-shown = La dernière vérification n’a pas trouvé le réglage sur la page.
home-try-cannot-tell = La dernière vérification n’a pas pu dire si le réglage est activé ou désactivé.
home-try-keeps = Ce que vous voyez ici vient de la vérification d’avant.

home-drift-title = Cela a changé depuis la dernière fois
home-drift-off = « Désactivé » a été vu le { $date } à { $time }.
home-drift-on = « Activé » a été vu le { $date } à { $time }.
home-drift-off-record = Voir l’enregistrement de « Désactivé »
home-drift-on-record = Voir l’enregistrement de « Activé »

home-due-title = Réponse attendue au plus tard le { $date }
home-due-ask-title = Redemander après le { $date }
home-due-left = { $count ->
    [0] C’est aujourd’hui.
    [one] C’est dans { $days } jour.
   *[other] C’est dans { $days } jours.
}
home-due-late = { $count ->
    [one] C’était il y a { $days } jour.
   *[other] C’était il y a { $days } jours.
}
home-due-wait-title = Attendre jusqu’au { $date }
home-due-see = Voir votre opposition
home-due-follow = Suivre votre opposition

home-task-understand = Comprendre le réglage
home-task-understand-hint = Ce qu’il couvre, et ce que sa désactivation ne fait pas
home-task-check = Vérifier le réglage
home-task-check-hint = Regarder cet interrupteur, dans l’application ou dans votre navigateur
home-task-choose = Faire votre choix
home-task-choose-hint = Le désactiver ou le laisser activé
home-task-object = Envoyer une opposition
home-task-object-hint = Pour les utilisations que l’interrupteur ne couvre pas. Facultatif
home-task-save = Enregistrer une copie de votre registre
home-task-save-hint = Un seul fichier, que d’autres peuvent vérifier si vous le leur donnez
home-status-not-started = Pas commencé
home-status-in-progress = En cours
home-status-done = Terminé
home-status-not-needed = Pas nécessaire
home-status-cannot-start-yet = Pas encore possible

home-practise = L’essayer d’abord sur un site fictif
home-practice-other = Choisir un autre exercice
home-verify = Vérifier un fichier enregistré
home-records = { $count ->
    [0] Pas encore d’enregistrement
    [one] { $number } enregistrement sur cet ordinateur
   *[other] { $number } enregistrements sur cet ordinateur
}
home-seal-keychain = Scellé avec une clé du trousseau de votre ordinateur
home-seal-no-keychain = Non scellé : aucun trousseau ne répond sur cet ordinateur
home-seal-locked = Non scellé : le trousseau de votre ordinateur est verrouillé ou ne répond pas
home-seal-refused = Non scellé : le trousseau de votre ordinateur a refusé
home-seal-key-missing = La clé qui a scellé votre registre n’est plus là
home-seal-pending = Le sceau est créé avec votre premier enregistrement

drift-open = Voir ce qui peut l’expliquer
drift-title = Le réglage était désactivé. Il est maintenant activé
drift-lead = Cela a changé entre deux regards. Il peut y avoir plusieurs raisons.
drift-seen = Ce qui a été vu
drift-why = Ce qui peut l’expliquer
drift-why-you = Vous l’avez peut-être réactivé vous-même.
drift-why-device = Il a peut-être été changé dans un autre navigateur ou sur votre téléphone.
drift-why-someone = Quelqu’un d’autre qui peut utiliser votre compte l’a peut-être changé.
drift-why-linkedin = LinkedIn a peut-être changé le fonctionnement du réglage, ou l’a remis à zéro.
drift-why-unknown = L’application ne peut pas dire laquelle de ces raisons est la bonne. Elle sait seulement ce qui a été vu, et quand.
drift-next = Ce que vous pouvez faire
drift-next-choose = Vous pouvez le désactiver à nouveau ou le laisser activé. Les deux sont bien.
drift-next-password = Si vous pensez que quelqu’un d’autre a utilisé votre compte, changez votre mot de passe LinkedIn.
drift-next-save = Les deux regards sont dans vos enregistrements. Une copie les montre avec leurs heures.
drift-none-title = Rien n’a changé
drift-none = L’application n’a pas vu le réglage passer de désactivé à activé.
