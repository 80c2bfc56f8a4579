# What the window says: menus, screens, notices.

language = Language
menu = Menu
menu-file = File
menu-edit = Edit
menu-view = View
menu-assessment = Assessment

action-start = Start screen
    .help = Go to drafts, questionnaires and results
action-open = Open a file…
    .help = A result, a questionnaire or a benchmark
action-save-result = Save the result as…
    .help = A copy of this result in a place of your choice
action-save-radar = Save the radar as a picture…
    .help = As SVG or PNG, for papers and slides
action-save-gaps = Save the gap chart as a picture…
    .help = As SVG or PNG, for papers and slides
    .readiness = Save the targets as a picture…
action-quit = Quit
    .help = Close the program; everything is saved
action-undo = Undo
    .help = Take the last change back
action-redo = Redo
    .help = Make the change again
action-undo-step = Undo { $step }
action-redo-step = Redo { $step }
action-previous = Previous area
    .help = Go back one area
    .skills = Previous competence
action-next = Next area
    .help = Go on to the next area
    .skills = Next competence
action-check = Check and finish
    .help = See what is still open, and finish
step-answer = answer
step-note = note
step-importance = importance
step-wish = wish to develop

theme-light = Light colours
    .help = Theme: dark text on white
theme-dark = Dark colours
    .help = Theme: light text on dark
theme-high-contrast-light = High contrast, light
    .help = Theme: black on white, with clear edges
theme-high-contrast-dark = High contrast, dark
    .help = Theme: white on black, with clear edges
view-chart = Chart
    .help = Show the result as a radar
view-gaps = Gaps
    .help = Show what is missing, largest first
    .readiness = Targets
view-table = Table
    .help = Show the result as a table
view-switch = What to show

place-start = Start
place-assess = Assess
place-results = Results
place-problems = File check

save-saving = Saving…
save-saved = Saved { $when }
save-failed = Not saved on disk

privacy = Your answers stay on this computer. The program sends nothing and needs no account.
privacy-short = Everything stays on this computer

start-title = Where do your procurement skills stand?
start-draft = Continue where you left off
start-draft-about = { $title } · saved { $when }
start-continue = Continue
start-discard = Discard
start-new = New assessment
start-begin = Begin
start-begin-spoken = Begin: { $title }
start-all-questionnaires = All { $count } questionnaires
start-more-results = Show { $count } more
start-find-result = Find among your { $count } results
start-none-found = Nothing here fits what you typed
start-results = My results
start-no-results = No results yet
start-no-results-what = Your first assessment takes about ten minutes.
start-other = A file of your own
start-open-hint = A result, a questionnaire or a benchmark. You can also drop it on this window.
start-path = Or type where the file is

questionnaire-items = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
questionnaire-minutes = about { $minutes } min
progress-answered = { $done }/{ $of } answered
progress-minutes = about { $minutes } min left
progress-next = next: { $title }
result-met = { $met }/{ $of } targets
result-readiness = readiness { $share }
result-open-spoken = Open result: { $what }

assess-place = { $area } · area { $place } of { $of }
    .skills = { $area } · competence { $place } of { $of }
assess-place-alone = Area { $place } of { $of }
    .skills = Area { $place } of { $of }
answer-na = Not in my work
    .organisation = Does not concern the organisation
    .readiness = Not for me
assess-all-levels = Show all levels
assess-one-level = Show one level
assess-choose = Point at a level to read what it means, or show all levels. Choose the one that describes you best today; arrows and digits work too.
    .organisation = Point at a level to read what it means, or show all levels. Choose the one that describes the organisation best today; arrows and digits work too.
assess-na = This is left out of the result. Choose a level if you want to answer after all.
assess-importance = How important is this in your work?
    .organisation = How important is this to the organisation?
    .readiness = How important is this to you?
importance-low = only a little
importance-high = very important
importance-1 = only a little
importance-2 = somewhat
importance-3 = fairly important
importance-4 = important
importance-5 = very important
importance-spoken = { $number } of 5, { $text }
scale-spoken = { $number } of { $of }, { $text }
assess-wish = I want to develop in this
    .organisation = The organisation wants to develop in this
assess-note = Note
assess-note-private = only you see it
assess-back = Previous
assess-next = Next
assess-to-check = Check and finish
assess-left = { $left ->
    [one] 1 left
   *[other] { $left } left
}
assess-all-answered = All answered
jump-area-spoken = { $title }, { $done } of { $of } answered
jump-answered = answered
jump-open = not answered yet
jump-na = not in my work
    .organisation = does not concern the organisation
    .readiness = not for me

check-title = { $left ->
    [one] One question is still open
   *[other] { $left } questions are still open
}
check-title-all = All { $of } questions are answered
check-about = You can finish now and leave them out. What is open is never counted as zero.
check-about-all = You can still go back and change anything before you finish.
check-cost = { $count ->
    [one] This area gets no score, because too little in it is answered: { $areas }.
   *[other] These areas get no score, because too little in them is answered: { $areas }.
}
check-open = Still open
check-finish = Finish and see the result
check-back = Back to the questions
check-after = The result is saved on this computer, among your results. It is no appraisal: nobody is expected to master everything.
    .organisation = The result is saved on this computer, among your results. No organisation is expected to be at the top in everything.
    .readiness = The result is saved on this computer, among your results. It commits you to nothing.
    .knowledge = The result is saved on this computer, among your results. It is there for learning: nobody is expected to know everything.

results-of = Result of { $date }
results-answered = { $done }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}questions answered
results-altered = This file was altered or damaged after it was saved, so it can be read but not changed.
results-altered-areas = The saved scores do not match the answers in: { $areas }.
results-altered-elsewhere = The scores match the answers; something else in the file differs.
results-all-areas = All areas
tab-overview = Overview
tab-areas = Areas
figure-met = targets met
figure-readiness = readiness, surplus never counted
    .readiness = readiness, measured by the targets
compare-with = Compare with
compare-none = No comparison
gaps-no-benchmark = Choose what to compare with, and the gaps stand here, largest first.
    .readiness = Choose what to compare with, and the targets stand here, furthest first.
gaps-nothing-counts = No area has both a score and a target, so there is nothing to compare.
gaps-scale = level 0–{ $top }
gaps-met = { $count ->
    [one] 1 target met
   *[other] { $count } targets met
}
gaps-show-all = Show all { $count }
gaps-show-below = Show only those below
table-me = Me
row-spoken = { $title }: me { $score }, target { $target }, { $difference }
series-me = Me
    .organisation = The organisation
    .knowledge = Own estimate

problems-title = { $count ->
    [one] One error keeps this file from opening.
   *[other] { $count } errors keep this file from opening.
}
problems-warnings-only = { $count ->
    [one] The file opens. One thing is worth a look.
   *[other] The file opens. { $count } things are worth a look.
}
problems-none = No problems.
problems-about = Nothing in the file was changed. Mend it in a text editor, save it, then check again.
problems-errors = { $count ->
    [one] 1 error stops the file
   *[other] { $count } errors stop the file
}
problems-warnings = { $count ->
    [one] 1 warning, for later
   *[other] { $count } warnings, for later
}
problems-check-again = Check again
problems-follow = Follow this file while you mend it
problems-copy = Copy this report
problems-facts = { $size } KB · { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
problems-others = { $count ->
    [one] Another file with problems
   *[other] Other files with problems
}
problems-more = Show where
problems-less = Show less

notice-draft-discarded = The draft was discarded.
notice-questionnaire-added = “{ $title }” is now among your questionnaires.
notice-questionnaire-warnings = “{ $title }” is now among your questionnaires. Some things in it are worth a look.
notice-result-saved = Saved: { $path }
notice-chart-saved = Saved: { $path }
notice-copied = Copied
notice-benchmark-unknown = The benchmark also has targets for areas that this questionnaire does not have ({ $count }). They are left out.
trouble-benchmark-other = { $path } is a benchmark for another questionnaire: its areas or levels do not fit this result.
trouble-only-in-memory = This assessment could not be kept on disk and would be lost. Finish it first, or save its result somewhere else.
trouble-picture-ending = A chart is saved as .svg or .png. Give { $path } one of these endings.
trouble-benchmark-alone = { $path } is a benchmark. Open a result first, then the benchmark, to compare them.

word-try-again = Try again
word-stay = Stay
word-leave = Close anyway
leave-title = Not everything is on disk
leave-about = What is marked “Not saved on disk” would be lost. Free some space or choose another place, then try again.
results-unsaved = This result is not on disk yet. Try again, or save it somewhere else (File menu).
word-open = Open
word-close = Close
word-show = Show
word-error = Error
word-warning = Warning

when-today = today { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

dialog-open = Open a file
dialog-save = Save as
dialog-kind = Procuradar files
saving-result = Save the result as
saving-chart = Save the chart as
saving-hint-chart = The ending says what it becomes: .svg stays sharp at any size, .png is for slides and mail.
saving-hint-result = The copy holds your answers and notes. Keep it where only those who should see it can.
saving-path = Where to save
saving-browse = Choose…
word-save = Save
word-cancel = Cancel
trouble-no-dialog = No file dialog came up on this computer. Type where the file is, or where it should go.
trouble-no-dialog-type = Type where it is
cli-no-window = The window could not be opened: { $detail }. The commands without a window still work, see procuradar --help.
