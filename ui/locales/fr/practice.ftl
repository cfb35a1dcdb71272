### Practice: choosing what to rehearse.

practice-title = S’exercer sur un site fictif
practice-lead = Le site fictif fait partie de cette application. Il fonctionne sur cet ordinateur seulement. Rien de réel ne change.
practice-apart = Les enregistrements d’exercice sont gardés à part des vrais. Ils portent la mention « Exercice ».
practice-legend = À quoi voulez-vous vous exercer ?
practice-none = Choisissez à quoi vous voulez vous exercer
practice-begin = Commencer l’exercice
practice-begin-again = Commencer celui-ci
practice-now = Exercice en cours : { $scenario }.

scenario-on = Le réglage est activé
scenario-on-hint = Le cas habituel. Vous pouvez le désactiver et le voir confirmé.
scenario-off = Le réglage est désactivé
scenario-off-hint = Quelqu’un l’a désactivé auparavant.
scenario-cannot-tell = Impossible à déterminer
scenario-cannot-tell-hint = La page montre deux interrupteurs sans nom.
scenario-signed-out = La session est fermée
scenario-signed-out-hint = La page vous demande de vous connecter à nouveau.
scenario-challenge = Une vérification que c’est bien vous
scenario-challenge-hint = Le site demande d’abord un code.
scenario-offline = Pas d’internet
scenario-offline-hint = Le site ne peut pas être joint.
scenario-not-shown = Le réglage n’est pas affiché
scenario-not-shown-hint = Le site montre une liste sans lui.
scenario-work-account = Un compte professionnel
scenario-work-account-hint = L’interrupteur est là, mais verrouillé.
scenario-german = Une page en allemand
scenario-german-hint = L’application lit l’interrupteur, pas les mots.
scenario-arabic = Une page en arabe
scenario-arabic-hint = La page se lit de droite à gauche.
scenario-save-fails = L’enregistrement sur le site échoue
scenario-save-fails-hint = L’interrupteur bouge, mais revient à « Activé » après un rechargement.
