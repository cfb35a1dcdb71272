### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Enregistrer une copie de vos enregistrements
export-lead = Nous réunissons vos enregistrements dans un seul fichier. Vous pouvez le lire, l’imprimer, ou le remettre à une personne de confiance.
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
export-private = Vos enregistrements peuvent indiquer votre pays. Si vous avez noté une opposition, son texte s’y trouve aussi, avec votre nom et votre e-mail.
export-private-pictures = Les images peuvent montrer votre nom ou votre photo. Regardez-les avant de partager le fichier.
export-practice = Ceci est un exercice. Le fichier porte la mention PRACTICE (exercice) dans son nom et sur chaque page. Il ne prouve rien sur un vrai compte.
export-save = Enregistrer le fichier
export-saving = Enregistrement et vérification du fichier.

export-done-title = Enregistré
export-done-name = Enregistré sous le nom
export-done-name-practice = Fichier d’exercice, enregistré sous le nom
export-done-folder = Dossier : { $folder }
export-done-intact = Intact. Nous avons rouvert le fichier enregistré et vérifié chaque partie.
export-done-changed = Le fichier enregistré n’est pas tel que nous l’avons écrit. Enregistrez-le à nouveau, dans un autre dossier.
export-done-unreadable = Nous n’avons pas pu relire le fichier enregistré. Enregistrez-le à nouveau, dans un autre dossier.
export-done-code-title = Code court
export-done-code-text = Notez ce code. Avec lui, chacun peut vérifier que le fichier n’a pas été modifié.
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
