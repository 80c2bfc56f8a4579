# Commands of the whole program with what they do, the palette, settings, recent files, help and licences.

menu-help = Help
theme-system = Colours like the system
    .help = Light, dark or high contrast, as the system is set
action-larger = Larger
    .help = Zoom in, up to 400%
action-smaller = Smaller
    .help = Zoom out, down to 50%
action-usual-size = Usual size
    .help = Zoom back to 100%
action-finnish = Suomi
    .help = Language: Finnish
action-swedish = Svenska
    .help = Language: Swedish
action-english = English
    .help = Language: English
action-settings = Settings…
    .help = Language, colours, size, motion, folders
action-back = Back
    .help = Back to where you were
action-palette = Find a command
    .help = Type to find any command or place
action-to-menus = Go to the menus
action-to-notice = Go to the message
    .help = Move the keyboard focus to the message at the foot of the window
action-help = Help
    .help = How it works, scoring, privacy, accessibility
action-shortcuts = Keys
    .help = All keys in one list
action-about = About Procuradar
    .help = Version and licences
place-settings = Settings
action-copy-chart = Copy the chart
    .help = As a picture, to paste into a paper or a slide
action-copy-table = Copy the table
    .help = As cells, to paste into a spreadsheet
notice-copied-chart = The chart is in the clipboard
cli-handed-over = Procuradar is open already: it was asked to come to the front and to open what was given.
trouble-other-result = Another result is open by now, so nothing was saved. Choose “Save” again.
trouble-recent = The list of files opened lately could not be understood. It was put aside as { $path }, and a new one begins.

find-hint = What do you want to do?
find-list = Commands and places
find-keys = ↑↓{"\u00A0"}choose · Enter{"\u00A0"}run · Esc{"\u00A0"}close
find-nothing = Nothing of that name. Press Enter to open the help.
find-count = { $count ->
    [one] 1 found
   *[other] { $count } found
}
find-competence = Area in this assessment
    .skills = Competence in this assessment
find-draft = Continue this assessment
find-result = Open this result
find-begin = Begin this assessment
find-file = Open this file
find-help = Help

settings-about = Changes take effect at once and stay on this computer.
settings-colours = Colours
settings-colours-hint = “Like the system” follows light, dark and high contrast, if the system says so.
settings-size = Size
settings-movement = Motion
settings-still = No motion
settings-still-hint = Menus and messages appear at once. The system’s own setting is followed too.
settings-still-system = The system asks for less motion, and that is followed.
settings-places = Where your things are
settings-data = Assessments, results and questionnaires
settings-file = Settings, files opened lately, place of the window
settings-nowhere = Nowhere: this computer names no folder for it, so nothing is kept.
settings-copy-path = Copy the path
settings-places-hint = To move to another computer, copy both folders. To remove everything, delete both while the program is closed.

recent-title = Opened lately
recent-missing = not there now
recent-open-spoken = Open { $name } in { $folder }
recent-menu = Open { $name }
recent-pin = Keep { $name } in this list
recent-unpin = Keep { $name } in this list no longer
recent-forget = Take { $name } out of this list

help-how = How it works
help-scoring = How scores are computed
help-privacy = Privacy
help-accessibility = Accessibility
help-licences = Licences
about-what = See where your procurement skills stand and what to learn next. The program grew out of Hankinta-Suomi, the Finnish programme for better public procurement.
about-licence = The program is free software under the MIT licence or the Apache licence{"\u00A0"}2.0, as you prefer.
licences-questionnaires = The questionnaires are based on ProcurCompEU, the European competency framework for public procurement professionals, © European Union 2020, reused under CC{"\u00A0"}BY{"\u00A0"}4.0. The names of competences and levels and the targets of six roles come from there; questions and descriptions are our own words. The European Commission does not endorse this program.
licences-letters = The typeface is Inter, by the Inter Project Authors, under the SIL Open Font License{"\u00A0"}1.1.
licences-libraries = Made with { $count } libraries
licences-count = { $count ->
    [one] 1 library
   *[other] { $count } libraries
}

keys-of-controls = On every screen
keys-tab = Tab, Shift+Tab
keys-tab-what = Next or previous control
keys-arrows = Arrows
keys-arrows-what = On a scale, a chart, a list or a row of choices: the next or previous one
keys-digits = 0 to 9
keys-digits-what = On a scale: choose that level
keys-delete = Delete, Backspace
keys-delete-what = On a scale: clear the answer
keys-enter = Enter, Space
keys-enter-what = Press what has the focus
keys-page = Page Up, Page Down
keys-page-what = Scroll by a page
keys-escape = Esc
keys-escape-what = Close a window on top, or leave a chart
