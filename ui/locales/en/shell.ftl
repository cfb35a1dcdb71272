### Words that only the shell says: the menu, the desktop entry, the reminder.

menu-file = File
menu-go = Go
menu-view = View
menu-help = Help
menu-save-record = Save a copy of the record
menu-verify-file = Check a saved file
menu-lock-now = Lock now
menu-quit = Close the app
menu-back = Back
menu-home = Home
menu-check = Check the setting
menu-records = Records
menu-follow-up = Follow up your objection
menu-settings = Settings
menu-next-pane = Next part of the window
menu-previous-pane = Part before
menu-text-larger = Larger text
menu-text-smaller = Smaller text
menu-text-normal = Normal text
menu-colours-system = Colours as on this computer
menu-colours-light = Light colours
menu-colours-dark = Dark colours
menu-colours-contrast = More contrast
menu-help-page = Help
menu-how-it-works = How it works
menu-show-around = Show me around
menu-technical-log = Technical log

desktop-name = Default Off
desktop-generic-name = Privacy checker
desktop-comment = Check one LinkedIn setting and keep a record. Not part of LinkedIn
desktop-keywords = LinkedIn;AI;training;privacy;objection;record;

autostart-comment = Shows a reminder of Default Off when its day has come
notification-title = Time to look again
notification-text = You asked to be reminded. Open Default Off to look at the setting.

# Titles of the file dialogs
dialog-picture = Choose a picture
dialog-page = Choose a saved page
dialog-mail = Choose an e-mail
dialog-data-export = Choose the file from LinkedIn
dialog-bundle = Choose a saved file
dialog-folder = Choose a folder
dialog-problem-report = Save the problem report
