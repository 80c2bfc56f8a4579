# What authors of questionnaires read on the command line.
cli-new-no-id = No id can be made from this file name: { $name }
cli-new-no-id-help = The id is made of the letters a to z and the digits in the name. Use at least one, for example our-skills.ron
cli-new-taken = There is a questionnaire with the id { $id } already.
cli-new-taken-help = The id is made from the file name: choose another name, for example { $id }-2.ron
cli-new-next = Next: change it in a text editor, then look for mistakes with procuradar check { $path }
cli-new-copied = Its id is { $id }. Give it a title of its own, and write under source what you changed.
cli-unknown-questionnaire-near-help = Did you mean { $near }? These come with the program: { $ids }
