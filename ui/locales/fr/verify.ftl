### Checking a saved file.

verify-title = Vérifier un fichier enregistré
verify-lead = Choisissez un fichier que cette application a fait. Nous vérifions si quelque chose y a été modifié. Cela marche sans internet.
verify-pick = Choisir un fichier
verify-drop = Déposez le fichier sur cette fenêtre, ou choisissez-le.
verify-drop-hint = Un fichier enregistré se termine par .zip.
verify-last = Vérifier le dernier fichier que j’ai enregistré
verify-last-name = Dernier fichier enregistré : { $name }
verify-checking = Vérification du fichier.
verify-again = Vérifier un autre fichier
verify-dropped = Vous avez déposé un fichier. Appuyez sur le bouton pour le vérifier.
verify-dropped-check = Vérifier le fichier déposé

verify-intact-title = Ce fichier est intact
verify-intact-text =
    { $count ->
        [one] Il a { $records } enregistrement. Rien n’y a été modifié depuis qu’il a été enregistré.
       *[other] Il a { $records } enregistrements. Rien n’y a été modifié depuis qu’il a été enregistré.
    }
verify-changed-title = Ce fichier a été modifié après avoir été enregistré
verify-changed-record = La première modification est à l’enregistrement { $number }.
verify-changed-elsewhere = La première modification est en dehors des enregistrements.
verify-changed-next = Ne vous fiez pas à cette copie. Si vous avez une autre copie, vérifiez celle-là.
verify-changed-claims = Voici ce que la copie dit d’elle-même. Après une modification, rien de cela n’est sûr.
verify-unreadable-title = Nous ne pouvons pas vérifier ce fichier
verify-unreadable-text = Il n’a pas été fait par cette application, ou une partie manque.
verify-unreadable-next = Choisissez le fichier .zip que vous avez enregistré avec cette application.

verify-row-file = Fichier
verify-row-made = Établi le
verify-row-records = Enregistrements
verify-row-code = Code court de ce fichier
verify-code-compare = Avez-vous noté un code en enregistrant le fichier ? Comparez-le avec celui-ci. Un autre code veut dire un autre fichier.
verify-row-seal = Sceau
verify-row-where = Où il diffère
verify-row-how = En quoi il diffère
verify-row-why = Pourquoi
verify-made-unknown = Non indiqué
verify-seal-own = Scellé avec la clé de cet ordinateur
verify-seal-other = Scellé avec une clé que cet ordinateur n’a pas. Comparez l’empreinte avec la personne qui vous a donné le fichier.
verify-seal-none = Non scellé. Le fichier peut montrer que ses parties vont ensemble. Il ne peut pas montrer qui les a réunies.
verify-seal-changed = Il y a un sceau, mais cette copie échoue à la vérification. Le sceau ne répond donc pas d’elle.
verify-seal-changed-none = Aucun sceau ne vaut pour cette copie.
verify-fingerprint = Empreinte de la clé
verify-practice-title = Ceci est un fichier d’exercice
verify-practice-text = Il a été fait sur le site fictif. Il ne prouve rien sur un vrai compte.

verify-limit-title = Ce que cela montre et ce que cela ne montre pas
verify-limit = Cela montre que le fichier n’a pas changé. Cela ne prouve pas ce que LinkedIn a fait de vos données.
verify-limit-before = Un fichier intact n’a pas changé après avoir été enregistré. Cela ne prouve pas ce que LinkedIn a fait de vos données.
verify-limit-changed = Cette copie ne prouve rien dans cet état. La vérification ne montre pas qui l’a modifiée, ni pourquoi.
verify-limit-unreadable = Nous n’avons pas pu regarder dedans. Cela ne dit donc rien de ce que contient le fichier.
verify-others-title = Vous n’avez pas à nous croire sur parole
verify-others-text = Le fichier est un ZIP ordinaire. READ-ME-FIRST.txt y donne des commandes pour des outils faits par d’autres.

# What is wrong, by kind
verify-bad-missing-file = Une partie manque.
verify-bad-added-file = Une partie a été ajoutée.
verify-bad-hash-differs = Une partie n’a plus le même contenu.
verify-bad-content-unreadable = Une partie ne peut pas être lue.
verify-bad-malformed-manifest = La liste des parties n’a pas la bonne forme.
verify-bad-malformed-bag = Les parties ne sont pas réunies comme elles l’étaient.
verify-bad-payload-oxum-differs = La taille de l’ensemble n’est pas celle indiquée.
verify-bad-malformed-keys = La liste des clés n’a pas la bonne forme.
verify-bad-seal-missing = Un sceau manque.
verify-bad-seal-malformed = Un sceau n’a pas la bonne forme.
verify-bad-seal-invalid = Un sceau ne correspond pas.
verify-bad-unknown-key = Il a été scellé avec une autre clé que celle nommée dans les enregistrements.
verify-bad-malformed-list = La liste des enregistrements n’a pas la bonne forme.
verify-bad-malformed-entry = Un enregistrement n’a pas la bonne forme.
verify-bad-entry-differs = Un enregistrement n’est pas celui de la liste.
verify-bad-entry-out-of-place = Un enregistrement n’est pas à sa place.
verify-bad-head-before-differs = Un enregistrement ne correspond pas à celui d’avant.
verify-bad-checkpoint-missing = Le dernier sceau de la liste manque.
verify-bad-malformed-checkpoint = Un sceau de la liste n’a pas la bonne forme.
verify-bad-list-shortened = Des enregistrements manquent à la fin de la liste.
verify-bad-list-hash-differs = La liste des enregistrements n’est pas telle qu’elle a été scellée.
verify-bad-root-differs = La suite des enregistrements n’est pas telle qu’elle a été scellée.
verify-bad-attachment-missing = Une image manque.
verify-bad-attachment-differs = Une image n’est pas celle qui a été gardée.
verify-bad-attachment-unreferenced = Une image a été ajoutée, et aucun enregistrement ne la nomme.
verify-bad-practice-mixed = Des enregistrements d’exercice et de vrais enregistrements sont mélangés.
verify-bad-tree-differs = La suite conservée ne correspond pas aux enregistrements.
verify-bad-database-damaged = Le stockage des enregistrements est abîmé.
verify-bad-other = Quelque chose n’est pas tel que c’était.

# Why it cannot be read, by code
verify-reason-unreadable-file = Le système ne nous a pas laissés lire le fichier.
verify-reason-not-a-zip = Ce n’est pas un fichier ZIP, ou il est abîmé.
verify-reason-stray-bytes = Il contient des octets qui n’appartiennent à aucun de ses fichiers.
verify-reason-duplicate-name = Deux de ses fichiers ont le même nom.
verify-reason-unsafe-name = Le nom d’un de ses fichiers pourrait faire du tort. Nous ne l’avons donc pas ouvert.
verify-reason-special-file = Il contient un lien. Nous ne l’avons donc pas ouvert.
verify-reason-encrypted = Une de ses parties est protégée par un mot de passe.
verify-reason-unknown-packing = Une de ses parties est compressée d’une façon que nous ne connaissons pas.
verify-reason-too-many-files = Il contient trop de fichiers.
verify-reason-too-large = Décompressé, il serait plus grand que ce qu’un fichier enregistré peut contenir.
verify-reason-headers-differ = Ses deux tables des matières ne concordent pas.
verify-reason-several-folders = Il ne contient pas un dossier unique au premier niveau.
verify-reason-no-bag = C’est un fichier ZIP, mais cette application ne l’a pas fait.
verify-reason-newer-format = Une version plus récente de cette application l’a fait. Vérifiez-le avec cette version.
verify-reason-other = Nous ne connaissons pas ce type de fichier.
