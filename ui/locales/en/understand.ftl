# The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Understand the setting
understand-lead = LinkedIn calls it “Data for Generative AI Improvement”. Here is what it does, in plain words.

understand-short-title = The short version
understand-short-on = When the setting is on, LinkedIn says it may use your profile and posts to train AI that makes content.
understand-short-default = In most places it is on until you turn it off. Most people keep what is already chosen, so this matters.
understand-short-off = Turning it off works from then on. LinkedIn says it does not undo training that already took place.

understand-contents-title = On this page

understand-what-title = What does the switch look like?
understand-what-text = It is one switch on one page. A word beside it says On or Off. Go by the word and not by the colour.

understand-default-title = What does “on by default” mean?
understand-default-text = It means someone chose for you before you looked. You did not do anything wrong. You can keep the choice or change it.
understand-default-research = Many studies show that most people keep what is already chosen. That is normal.

understand-covered-title = What data is covered?
understand-covered-text = LinkedIn lists what it uses and what it leaves out. Private messages and messages in groups are not the same. It lists group messages as used.

understand-all-ai-title = Does it cover all AI?
understand-all-ai-text = No. The setting covers AI that makes content, such as text for posts.
understand-all-ai-form = LinkedIn also uses AI to rank, to suggest and to keep people safe. For those uses there is a form. We can help you with both.

understand-off-title = What does Off change?
understand-off-text = Off counts from the day you turn it off. Here is what LinkedIn and others say about it.
understand-off-does-title = What Off does
understand-off-does-not-title = What Off does not do
understand-off-does-not-text = The switch can show On although LinkedIn does not train on that account. So we say what the switch shows. We never say that your data was used.

understand-when-title = When did it start where I live?
understand-when-text = The date depends on the place in your profile. The third of November 2025 was a start, not a last day. You can turn the setting off at any time.

understand-others-title = What others say
understand-others-text = These are claims, answers to claims, and the views of authorities. None of them proves how your own data was used.

understand-statements-setting = Statements and sources on the setting
understand-statements-form = Statements and sources on the form
understand-statements-others-say = Claims, answers and the views of authorities
understand-statements-default = Statements and sources on the default
understand-statements-covered = Statements and sources on what is used
understand-statements-not-covered = Statements and sources on what is not used
understand-statements-when = Statements and sources on the dates

understand-unknown-title = What nobody can check from outside
understand-unknown-used = Nobody outside LinkedIn can see which data went into a model.

understand-done-title = What next?
understand-done-text = You know what the setting does. Next you can check yours. Keeping it on and turning it off are both fine.
understand-done-text-checked = You know what the setting does. Keeping it on and turning it off are both fine.
understand-done = I have read this
understand-to-check = Check the setting
understand-to-facts = See all statements with their sources

# The page with all facts.
facts-title = Statements and their sources
facts-lead = Here is what this app says about LinkedIn, with who said it and when.
facts-search-label = Search
facts-search-hint = Type a word, for example “messages” or “Ireland”.
facts-kinds-title = Show
facts-kinds-all = All kinds
facts-count =
    { $count ->
        [0] No statement fits.
        [one] { $shown } statement fits.
       *[other] { $shown } statements fit.
    }
facts-none-text = Try another word, or show all kinds.
facts-clear = Show everything again
facts-status-confirmed = Found in the original text, or in two sources that do not depend on each other.
facts-status-single_source = Found in one source only.
facts-status-uncertain = Not certain. Sources are indirect or do not agree.
facts-status-short-confirmed = Confirmed
facts-status-short-single_source = One source
facts-status-short-uncertain = Not certain
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = What nobody can check from outside
facts-unknown-text = No list can show what happened inside LinkedIn. Each statement is only as good as its source.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = The same as a table
picture-column-what = What

picture-switch-title = The switch, on and off
picture-switch-description = Two rows with the same name. In the upper row the knob is at the far end and the word is On. In the lower row the knob is at the near end and the word is Off.
picture-switch-name = Use my data for training content creation AI models
picture-switch-on = On
picture-switch-off = Off
picture-switch-on-meaning = LinkedIn says it may use your data to train AI that makes content.
picture-switch-off-meaning = LinkedIn says it will not use your data for this from then on.
picture-switch-note = Our own drawing. The real page may look different.
picture-switch-column-word = Word beside the switch
picture-switch-column-means = What it means

picture-covered-title = What the setting covers
picture-covered-description = Two lists. The left list has a tick on each line and names what LinkedIn says it uses. The right list has a bar on each line and names what it says it does not use.
picture-covered-used = LinkedIn says it uses
picture-covered-not-used = It says it does not use
picture-covered-used-profile = Profile details
picture-covered-used-posts = Posts, articles and comments
picture-covered-used-groups = Messages in groups
picture-covered-used-prompts = What you type into AI features
picture-covered-used-resumes = Saved resumes and job answers
picture-covered-not-messages = Private messages
picture-covered-not-sign-in = Sign-in details
picture-covered-not-payment = Payment details
picture-covered-not-salary = Salary details you gave
picture-covered-not-applications = Job applications tied to you

picture-off-title = What Off changes
picture-off-description = A line through time with a mark at the day you turn the setting off. Before the mark, training that took place stays. After the mark, LinkedIn says new training stops. A second line below runs on without a break: other uses of AI go on.
picture-off-day = The day you turn it off
picture-off-before = Before
picture-off-after = After
picture-off-stays = Training that took place stays
picture-off-stops = LinkedIn says new training stops
picture-off-row-content = AI that makes content
picture-off-row-other = Other uses of AI
picture-off-goes-on = Goes on
picture-off-earlier-posts = Sources disagree on posts that were online before you turned it off.

picture-doors-title = Two doors
picture-doors-description = Two doors side by side. The left door is the setting and leads to AI that makes content. The right door is the form and leads to other uses of AI.
picture-doors-setting = The setting
picture-doors-form = The form
picture-doors-setting-leads = AI that makes content
picture-doors-form-leads = Other uses: ranking, suggestions, safety
picture-doors-setting-how = One switch. It works at once.
picture-doors-form-how = A written objection. LinkedIn answers.
picture-doors-column-door = Door
picture-doors-column-leads = Leads to
picture-doors-column-how = How it works

picture-where-title = Where your data goes
picture-where-description = This computer is on one side and LinkedIn on the other. One line joins them, and it is used only when you press a button. No line leads to anyone else, unless you ask for a time stamp or a check of an e-mail.
picture-where-computer = This computer
picture-where-computer-holds = Your records, your pictures, your settings
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Your sign-in, your visit
picture-where-line = Only when you press a button
picture-where-others = Anyone else
picture-where-nothing = Nothing goes here, unless you ask for a time stamp or a check of an e-mail
picture-where-column-place = Place
picture-where-column-gets = What it gets

picture-chain-title = How your records hold together
picture-chain-description = Three records in a row. Each one carries the fingerprint of the one before it. A seal closes the row. If one record is changed, the next one no longer fits.
picture-chain-record = Record { $number }
picture-chain-carries = carries the fingerprint of record { $number }
picture-chain-first = the first record
picture-chain-seal = Seal
picture-chain-seal-closes = closes the whole row
picture-chain-broken = If one record is changed, the next no longer fits.
picture-chain-column-part = Part
picture-chain-column-does = What it does

picture-when-title = When it started, by place
picture-when-description = Five rows, one for each group of places. A filled bar shows when the setting was on by default. A dashed bar shows a pause.
picture-when-axis-start = Sept 2024
picture-when-axis-mark = 3 Nov 2025
picture-when-axis-now = now
picture-when-most = United States and most places
picture-when-eu = EU, EEA and Switzerland
picture-when-uk = United Kingdom
picture-when-hk = Hong Kong
picture-when-ca = Canada
picture-when-most-text = On by default by 18 September 2024.
picture-when-eu-text = On by default from 3 November 2025. Not offered before.
picture-when-uk-text = On by default in September 2024. Paused by 20 September 2024. On again from 3 November 2025.
picture-when-hk-text = On by default in September 2024. Paused on 11 October 2024. On again from 3 November 2025.
picture-when-ca-text = Paused in 2024. One source says so. On by default from 3 November 2025.
picture-when-legend-on = On by default
picture-when-legend-pause = Paused or not offered
picture-when-column-place = Place
picture-when-column-when = When

# Counting what is in the member's own archive
own-data-title = See what is covered for you
own-data-open = Count what is in your own data
own-data-lead = LinkedIn lets you download your data. If you have that file, we can count what is in it.
own-data-private = The file stays on this computer. We count, and we keep no word of it.
own-data-pick = Choose the file
own-data-get-title = If you do not have the file yet
own-data-get-text = On LinkedIn, open Settings, then data privacy. Look for the page to get a copy of your data. Choose the larger archive if you want posts and comments.
own-data-get-wait = It may take a day or more until the file is ready. Then choose the ZIP file here, as it came.
own-data-used-title = LinkedIn says it uses data like this
own-data-not-used-title = LinkedIn says it does not use data like this
own-data-kind = Kind of data
own-data-count = Number
own-data-days = From and to
own-data-from-to = { $first } to { $last }
own-data-missing = Not in this file
own-data-mind-title = What these numbers mean
own-data-limits = These numbers show what you have. They do not show what was used.
own-data-missing-text = “Not in this file” does not mean none. A small archive leaves many kinds out.
own-data-groups = LinkedIn lists group messages as used. They cannot be counted from this file.
own-data-mapping = Which file holds which kind is our own reading. LinkedIn does not publish such a list.
own-data-unrecognised = These files do not look as we know them. We did not count them:
own-data-keep-text = You can keep these numbers in your record. Only the numbers and days are kept.
own-data-keep = Keep the numbers
own-data-discard = Let them go
own-data-kept = The numbers are in your record.
