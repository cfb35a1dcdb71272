# Checking a saved file.

verify-title = Check a saved file
verify-lead = Choose a file that this app made. We check if anything in it was changed. This works without internet.
verify-pick = Choose a file
verify-drop = Drop the file on this window, or choose it.
verify-drop-hint = A saved file ends in .zip.
verify-last = Check the file I saved last
verify-last-name = Saved last: { $name }
verify-checking = Checking the file.
verify-again = Check another file
verify-dropped = You dropped a file. Press the button to check it.
verify-dropped-check = Check the dropped file

verify-intact-title = This file is intact
verify-intact-text =
    { $count ->
        [one] It has { $records } record. Nothing in it was changed after it was saved.
       *[other] It has { $records } records. Nothing in it was changed after it was saved.
    }
verify-changed-title = This file was changed after it was saved
verify-changed-record = The first change is at record { $number }.
verify-changed-elsewhere = The first change is outside the records.
verify-changed-next = Do not rely on this copy. If you have another copy, check that one.
verify-changed-claims = This is what the copy says of itself. After a change, none of it is sure.
verify-unreadable-title = We cannot check this file
verify-unreadable-text = It was not made by this app, or part of it is missing.
verify-unreadable-next = Choose the .zip file that you saved with this app.

verify-row-file = File
verify-row-made = Made on
verify-row-records = Records
verify-row-code = Short code of this file
verify-code-compare = Did you write down a code when you saved the file? Compare it with this one. Another code means another file.
verify-row-seal = Seal
verify-row-where = Where it differs
verify-row-how = How it differs
verify-row-why = Why
verify-made-unknown = Not given
verify-seal-own = Sealed with the key of this computer
verify-seal-other = Sealed with a key that this computer does not have. Compare the fingerprint with the person who gave you the file.
verify-seal-none = Not sealed. The file can show that its parts fit together. It cannot show who put them together.
verify-seal-changed = There is a seal, but this copy fails the check. So the seal does not vouch for it.
verify-seal-changed-none = No seal holds for this copy.
verify-fingerprint = Fingerprint of the key
verify-practice-title = This is a practice file
verify-practice-text = It was made on the pretend site. It proves nothing about a real account.

verify-limit-title = What this shows and what it does not
verify-limit = This shows that the file did not change. It does not prove what LinkedIn did with your data.
verify-limit-before = An intact file did not change after it was saved. That does not prove what LinkedIn did with your data.
verify-limit-changed = This copy proves nothing as it stands. The check does not show who changed it, or why.
verify-limit-unreadable = We could not look inside. So this says nothing about what the file holds.
verify-others-title = You do not have to trust us
verify-others-text = The file is an ordinary ZIP. READ-ME-FIRST.txt in it lists commands for tools that others made.

# What is wrong, by kind
verify-bad-missing-file = A part is missing.
verify-bad-added-file = A part was added.
verify-bad-hash-differs = A part has other contents than it had.
verify-bad-content-unreadable = A part cannot be read.
verify-bad-malformed-manifest = The list of parts is not in its form.
verify-bad-malformed-bag = The parts are not put together as they were.
verify-bad-payload-oxum-differs = The size of all parts is not as stated.
verify-bad-malformed-keys = The list of keys is not in its form.
verify-bad-seal-missing = A seal is missing.
verify-bad-seal-malformed = A seal is not in its form.
verify-bad-seal-invalid = A seal does not fit.
verify-bad-unknown-key = It was sealed with another key than the records name.
verify-bad-malformed-list = The list of records is not in its form.
verify-bad-malformed-entry = A record is not in its form.
verify-bad-entry-differs = A record is not the one in the list.
verify-bad-entry-out-of-place = A record is out of its place.
verify-bad-head-before-differs = A record does not fit the one before it.
verify-bad-checkpoint-missing = The last seal of the list is missing.
verify-bad-malformed-checkpoint = A seal of the list is not in its form.
verify-bad-list-shortened = Records are missing at the end of the list.
verify-bad-list-hash-differs = The list of records is not as it was sealed.
verify-bad-root-differs = The row of records is not as it was sealed.
verify-bad-attachment-missing = A picture is missing.
verify-bad-attachment-differs = A picture is not the one that was kept.
verify-bad-attachment-unreferenced = A picture was added that no record names.
verify-bad-practice-mixed = Practice and real records are mixed.
verify-bad-tree-differs = The stored row of records does not fit the records.
verify-bad-database-damaged = The store of the records is damaged.
verify-bad-other = Something is not as it was.

# Why it cannot be read, by code
verify-reason-unreadable-file = The system did not let us read the file.
verify-reason-not-a-zip = It is not a ZIP file, or it is damaged.
verify-reason-stray-bytes = It holds bytes that belong to no file in it.
verify-reason-duplicate-name = Two files in it have the same name.
verify-reason-unsafe-name = A file name in it could do harm, so we did not open it.
verify-reason-special-file = It holds a link, so we did not open it.
verify-reason-encrypted = A part of it is locked with a password.
verify-reason-unknown-packing = A part of it is packed in a way we do not know.
verify-reason-too-many-files = It holds too many files.
verify-reason-too-large = It would unpack to more than a saved file can hold.
verify-reason-headers-differ = Its two tables of contents do not agree.
verify-reason-several-folders = It does not hold one folder at the top.
verify-reason-no-bag = It is a ZIP file, but this app did not make it.
verify-reason-newer-format = A newer version of this app made it. Check it with that version.
verify-reason-other = We do not know this kind of file.
