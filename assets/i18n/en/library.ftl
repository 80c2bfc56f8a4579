# The questionnaires: what is there, looking one through, writing one's own.

action-library = Library
    .help = Look at the questionnaires, and write your own
action-new-questionnaire = New questionnaire…
    .help = Save a questionnaire with explanations, to change in a text editor

place-library = Library

library-title = Library
library-about = Questionnaires, benchmarks and catalogues of learning formats are text files. Look one through, copy it, or write your own: what you save in a text editor shows here at once.
library-questionnaires = Questionnaires
library-learning = Learning formats
library-follow = Look through a file…
library-hint = You can also drop a file on this window.
library-shipped = Comes with the program
library-own = Your own
library-version = version { $version }
library-benchmarks = { $count ->
    [one] one benchmark
   *[other] { $count } benchmarks
}
library-look = Look through
library-look-spoken = Look through { $title }
library-duplicate = Copy as your own…
library-duplicate-spoken = Copy as your own: { $title }
library-id = id { $id }
library-remove = Remove
library-remove-spoken = Remove { $title }
library-edit-source = Edit its file
library-edit-source-spoken = Edit its file: { $title }
library-source-changed = { $file } has changed since it was added.
library-add-new = Add the new version
library-add-new-spoken = Add the new version: { $title }
library-own-benchmark = Your own
library-own-catalogue = Your own
library-only-open = Open just now, not in the library
library-edited = Files you are editing
library-edited-missing = not there now
library-edited-saved = saved { $when }
library-go-on = Continue
library-go-on-spoken = Continue with { $title }
library-forget = Forget
library-forget-spoken = Forget { $title }
library-kind-questionnaire = Questionnaire
library-kind-benchmark = Benchmark
library-kind-catalogue = Catalogue of learning formats
library-kind-unknown = not recognisable yet
library-new-file = our-questionnaire
library-copy-ending = copy

saving-new = Save a new questionnaire
saving-copy = Save a copy of the questionnaire
saving-hint-new = A small questionnaire with explanations. Open it in a text editor; its id is made from the file name.
saving-hint-copy = All texts and comments stay as they are. The copy’s id is made from the file name.
notice-questionnaire-saved = Saved: { $path }. Open it in a text editor; what you save shows here.
notice-copy-saved = Saved: { $path }. The copy still has the same title, “{ $title }”. Give it one of its own: change “title” near the beginning of the file.
notice-removed-questionnaire = “{ $title }” was removed from the library. Results and drafts keep their own copy of it.
notice-removed = “{ $title }” was removed from the library. Results stay as they are.
notice-added-benchmark = “{ $title }” is now in the library. Results that it fits can be compared with it.
notice-added-catalogue = “{ $title }” is now in the library.
trouble-no-id = No id can be made from this file name: { $path }. Use letters a to z or digits.

preview-back = Library
preview-no-title = Not readable yet
preview-reading = Reading the file…
preview-read = Read at { $time }: { $found }
preview-fine = no problems
preview-behind = Below stands the last version without errors.
preview-take-in = Add to my questionnaires
preview-add = Add to the library
preview-beside = Questionnaire whose areas are shown
preview-fits-none = No questionnaire in the library has these areas, so they are listed by their ids.
preview-target-levels = Targets by skill area
preview-elsewhere = Areas that this questionnaire does not have
preview-not-required = not required
preview-more = { $count ->
    [one] One more problem
   *[other] { $count } more problems
}
preview-pages = Page
preview-about = The whole
preview-levels = Levels
preview-benchmarks = Benchmarks
preview-source = Source
preview-role = a role’s targets
preview-peers = what a group reached
preview-own = own targets
preview-targets = { $count ->
    [one] one target
   *[other] { $count } targets
}
preview-knowledge = Knowledge
preview-skill = Skill
preview-attitude = Attitude
preview-scale = scale
preview-reversed = scale, counted the other way round
preview-test = right or wrong; not part of the score
preview-weight = weight { $weight }
preview-right = { $option } (right)
preview-importance = People are also asked how important this area is in their work.
