### Practice: choosing what to rehearse.

practice-title = Practise on a pretend site
practice-lead = The pretend site is part of this app. It runs on this computer only. Nothing real will change.
practice-apart = Practice records are kept apart from your real ones. They are marked “Practice”.
practice-legend = What would you like to practise?
practice-none = Choose what you would like to practise
practice-begin = Start practice
practice-begin-again = Start this one
practice-now = You are practising now: { $scenario }.

scenario-on = The setting is on
scenario-on-hint = The usual case. You can turn it off and see it confirmed.
scenario-off = The setting is off
scenario-off-hint = Somebody turned it off before.
scenario-cannot-tell = We cannot tell
scenario-cannot-tell-hint = The page shows two switches without names.
scenario-signed-out = You are signed out
scenario-signed-out-hint = The page asks you to sign in again.
scenario-challenge = A check that it’s you
scenario-challenge-hint = The site asks for a code first.
scenario-offline = No internet
scenario-offline-hint = The site cannot be reached.
scenario-not-shown = The setting is not shown
scenario-not-shown-hint = The site shows a list without it.
scenario-work-account = A work account
scenario-work-account-hint = The switch is there, but locked.
scenario-german = A page in German
scenario-german-hint = The app reads the switch, not the words.
scenario-arabic = A page in Arabic
scenario-arabic-hint = The page runs from right to left.
scenario-save-fails = Saving fails
scenario-save-fails-hint = The switch moves, but goes back to On after a reload.
