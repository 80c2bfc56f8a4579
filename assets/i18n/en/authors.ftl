# What authors of questionnaires read on the command line.
cli-new-no-id = No id can be made from this file name: { $name }
cli-new-no-id-help = The id is made of the letters a to z and the digits in the name. Use at least one, for example our-skills.ron
cli-new-taken = There is a questionnaire with the id { $id } already.
cli-new-taken-help = The id is made from the file name: choose another name, for example { $id }-2.ron
cli-new-next = Next: change it in a text editor, then look for mistakes with procuradar check { $path }
cli-new-copied = Its id is { $id }. Give it a title of its own, and write under source what you changed.
cli-unknown-questionnaire-near-help = Did you mean { $near }? These come with the program: { $ids }
cli-new-folder = The folder { $path } was not there and has been made.
cli-new-languages = A copy has the languages of what is copied: --languages can’t be used with --from and the name of a questionnaire.
cli-new-languages-help = Leave out one of the two.
cli-unknown-command = There is no command and no file of this name: { $name }
cli-unknown-command-help = The commands are { $known }. A file is given with its ending, for example { $name }.ron
cli-unknown-command-near-help = Did you mean procuradar { $near }?
