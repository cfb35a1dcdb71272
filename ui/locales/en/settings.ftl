### Settings.

settings-title = Settings
settings-language = Language
settings-language-system = As on this computer ({ $language })
settings-colours = Colours
settings-colours-system = As on this computer
settings-colours-light = Light
settings-colours-dark = Dark
settings-colours-contrast = More contrast
settings-text-size = Text size
settings-text-size-100 = Normal
settings-text-size-125 = Larger
settings-text-size-150 = Large
settings-text-size-200 = Very large, twice the normal size
settings-movement = Movement
settings-less-movement = Less movement
settings-less-movement-hint = Nothing on the screen moves by itself.
settings-sign-in = Sign-in
settings-stay = Stay signed in to LinkedIn in the app’s window
settings-stay-hint = If you do not tick this, the app forgets the sign-in when you close it.
settings-forget = Forget the sign-in now
settings-forgotten = The app’s window is signed out and keeps nothing.
settings-saved = Saved.
settings-seal = The seal of your record
settings-seal-text = Each record is sealed with a key, so that changes can be found later.
settings-seal-keychain = The key is in your computer’s keychain.
settings-seal-no-keychain = This computer has no keychain that answers. Your records are kept, but they are not sealed.
settings-seal-locked = Your computer’s keychain is locked or does not answer. Your records are kept. Unlock it before you save a file, and the file is sealed.
settings-seal-refused = Your computer’s keychain said no. Your records are kept, but they are not sealed.
settings-seal-key-missing = The key that sealed your record is not there any more. New records are kept, but this seal cannot go on.
settings-new-key-text = If the old key is lost for good, you can make a new one. The record will say so. Records sealed before stay as they are.
settings-new-key = Make a new key
settings-new-key-done = There is a new key. The record says that the old one is lost.
settings-seal-pending = The key is made when your first record is saved.
settings-fingerprint = Fingerprint of the key
settings-practice = Practice
settings-practice-text = Try everything on a pretend site. Nothing real will change.
settings-practice-open = Go to practice
settings-version = Default Off, version { $version }

# The picture kept with each reading
settings-picture = Picture of the page
settings-picture-whole = Keep a picture of the whole page
settings-picture-whole-hint = Otherwise the picture shows what you can see in the window. A whole page can show more of your account.

language-unchecked = This translation has not been checked by a person.
language-unchecked-help = A word that reads wrong can be reported where this app is kept. Its text files are open to everyone.
