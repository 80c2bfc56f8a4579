# What is wrong with a file, and what to do about it. For people who have never seen the notation.

problem-place = line { $line }, column { $column }
problem-did-you-mean = Did you mean { $near }?

## Any file

problem-F001 = The file can’t be read: { $detail }.
    .help = Check that the disk or network drive is connected, and try again.
problem-F002 = The file is larger than { $limit } MB, which no file of this program is.
    .help = Check that you chose the right file.
problem-F003 = Here is a character that is not written in UTF-8.
    .help = Save the file again in your editor with the encoding UTF-8; in a spreadsheet choose “CSV UTF-8”.
problem-F004 = The file is written in UTF-16, not in UTF-8.
    .help = Save the file again in your editor with the encoding UTF-8.
problem-F005 = The file is empty.
    .help = Choose another file, or take a backup of this one.
problem-F006 = This is not a file of this program: it should begin with a name such as Questionnaire( or Result(.
    .help = Check that you chose the right file. If you are writing one yourself, begin it with Questionnaire( and end it with ).
problem-F007 = A file that begins with { $name } is not known.
    .help = Begin the file with Questionnaire, Benchmark, Catalogue or Result.
problem-F008 = This version of the program can’t open files that begin with { $name }.
    .help = Get a newer version of the program.
problem-F009 = This file begins with { $found }, but a file that begins with { $expected } is wanted here.
    .help = Choose another file.
problem-F010 = The file does not say which format it is written in.
    .help = Write format: 1, right after { $name }(.
problem-F011 = The format is a whole number from 1, not { $found }.
    .help = Write format: 1.
problem-F012 = A newer version of the program wrote this file: its format is { $found }, and this version knows formats up to { $known }.
    .help = Get the newest version of the program. The file stays as it is.
problem-F013 = Here more than { $limit } brackets stand inside each other.
    .help = Check whether closing brackets are missing before this place.
problem-F014 = This text is longer than { $limit } kB.
    .help = Shorten it, and check that its closing quotation mark is there.
problem-F015 = There is no such file.
    .help = Check its name and folder; it may have been moved or renamed.
problem-F016 = You don’t have permission to read this file.
    .help = Ask its owner for access, or copy it to a folder of your own.
problem-F017 = This is a folder or a device, not a file.
    .help = Choose a file.
problem-F018 = There are more than { $limit } values here.
    .help = Check that you chose the right file, and that nothing was pasted into it many times.
problem-F019 = This file is written in { $notation }, not in the notation of this program.
    .help = Copy a questionnaire that came with the program, and put your texts into the copy.
problem-F020 = This is { $found ->
        [docx] a document of a word processor
        [xlsx] a workbook of a spreadsheet program
        [office] a document of an office program
        [pdf] a PDF document
        [zip] a compressed folder
        [picture] a picture
        [page] a web page or an XML file
       *[other] a file of another program
    }, not a file of this one.
    .help = { $found ->
        [docx] Copy its content into a plain text editor, and save it as a file that ends with .ron.
        [xlsx] If it is a table of answers, save it as “CSV UTF-8”.
        [zip] Unpack it, and open the file inside.
        [page] Download the file itself, not the page that shows it.
       *[other] Check that you chose the right file.
    }
problem-F021 = The file holds comments and nothing else.
    .help = Write the content below them. If it stands behind //, remove these two characters from each line.

## The notation

problem-R001 = A comma is missing here.
    .help = Put a comma between the two values.
problem-R002 = This bracket { $bracket } is never closed.
    .help = Add the closing bracket where its content ends. If the end of the file is lost, take a backup of it.
problem-R003 = Here { $found } would close the bracket { $opened } of line { $line }, but only { $expected } can do that.
    .help = If the two belong together, change one, so that they are of the same shape. Otherwise { $expected } is missing between line { $line } and here.
problem-R004 = The file has ended before this, yet { $found } follows.
    .help = Remove what follows, or a closing bracket too many before it.
problem-R005 = The text that begins here has no closing quotation mark of its own.
    .help = Put " where the text ends. A quotation mark inside a text is written \".
problem-R006 = Texts stand in straight quotation marks, and { $found } is of another kind.
    .help = Replace it with ". Word processors make curly ones by themselves; a plain text editor does not.
problem-R007 = After { $name } stands an equals sign instead of a colon.
    .help = Write { $name }: and then the value.
problem-R008 = A colon is missing after { $name }.
    .help = Write { $name }: and then the value.
problem-R009 = The field { $name } is not known here.
    .help = Remove it, or write one of the fields that there are here, in English as they are: { $known }.
problem-R010 = The field { $name } is missing here.
    .help = Add { $name }: and its value between the brackets.
problem-R011 = The field { $name } stands here a second time.
    .help = Remove one of the two.
problem-R012 = Inside these brackets { $name } stands a second time.
    .help = Remove one of the two.
problem-R013 = { $expected ->
        [text] A text in quotation marks
        [number] A number
        [whole] A whole number
        [boolean] The word true or false
        [list] A list in square brackets [ ]
        [map] A group in curly brackets, such as a text in each language,
        [word] A single word without quotation marks
       *[struct] A group of fields in round brackets ( )
    } belongs here, but there is { $found ->
        [text] a text
        [number] a number of another kind
        [list] a list
        [map] a group in curly brackets
        [struct] a group in round brackets
        [word] a single word
       *[nothing] something else
    }.
    .help = { $expected ->
        [text] Write the text between quotation marks, like this: "Planning".
        [number] Write digits alone, with a point for the decimals, like this: 0.5.
        [whole] Write a number without decimals and without quotation marks, like this: 2.
        [boolean] Write true for yes or false for no, without quotation marks.
        [list] Write the values between square brackets, with commas, like this: [1, 2].
        [map] Write pairs between curly brackets, like this: { "{" }"en": "Planning", "fi": "Suunnittelu"{ "}" }.
        [word] Write one word, without quotation marks, like this: Exact.
       *[struct] Write fields between round brackets, each with its name, like this: (from: 0, to: 1).
    }
problem-R014 = The number { $found } is too large or too small for this place.
    .help = Check it for a digit too many, or for a minus sign that does not belong there.
problem-R015 = { $name } is not one of the words that may stand here.
    .help = Write one of these: { $known }.
problem-R016 = In this text a backslash stands before a character that it can’t change.
    .help = Write two backslashes if you mean one.
problem-R017 = The comment that begins here is never closed.
    .help = Put */ where it ends.
problem-R018 = { $what ->
        [comma] Here stands a comma with no value before it
        [fence] { $found } marks program text in chats and on web pages, and is no part of the file
        [unit] { $found } stands behind a number, and numbers are written without units
       *[sign] { $found } means nothing in this place
    }.
    .help = { $what ->
        [comma] Remove the comma, or write what is missing before it.
        [fence] Remove that line, and the one like it at the end.
        [unit] Remove it.
       *[sign] Remove it, or put it into a text in quotation marks.
    }
problem-R019 = { $found } is not a number that can be counted with.
    .help = Write a number such as 1.0.
problem-R020 = { $name } has no value.
    .help = Add a value after the colon, or remove { $name }.
problem-R021 = The notation is not understood here: { $detail }.
    .help = Compare with a questionnaire that came with the program.
problem-R022 = Texts stand in double quotation marks, and here is a single one.
    .help = Write " on both sides of the text.
problem-R023 = The name of the field { $name } stands in quotation marks.
    .help = Write { $name }: without quotation marks.
problem-R024 = In { $found } a comma stands where the decimal point belongs.
    .help = Write { $meant }.
problem-R025 = Here is a character that nobody sees ({ $found }). Copying from a document or a web page leaves such ones.
    .help = Delete it, and type an ordinary space if one is needed.
problem-R026 = A semicolon stands here instead of a comma.
    .help = Write a comma.
problem-R027 = The brackets { $expected } belong here, not { $found }.
    .help = Change the opening and the closing one. Round brackets hold fields, square ones hold lists, and curly ones hold a text in each language or a level for each area.
problem-R028 = The field { $name } stands in a list, but not in brackets of its own.
    .help = Put round brackets around the fields of each entry, like this: [({ $name }: …), ({ $name }: …)].
problem-R029 = Quotation marks are missing around { $name }.
    .help = Write "{ $name }": and then the value.
problem-R030 = Yes or no is written true or false here, not { $found }.
    .help = Write true or false, in small letters and without quotation marks.
problem-R031 = Here { $found } stands in quotation marks, which are for texts only.
    .help = Write { $found } without them.
problem-R032 = The text { $found } has no quotation marks.
    .help = Put a straight quotation mark where it begins and one where it ends, like this: "{ $found }".
problem-R033 = A text in each language belongs here, but there is only { $found }.
    .help = Put it into curly brackets with the code of its language, like this: { "{" }"en": "…", "fi": "…"{ "}" }.
problem-R034 = A comment does not begin with #.
    .help = Write // in its place.
problem-R035 = Round brackets are missing after { $name }.
    .help = Write { $name }( before its fields and ) behind the last of them. If it has none, write { $name }().
problem-R036 = The name of a field is one word, and here it is { $name }.
    .help = Write { $meant }: and then the value.
problem-R037 = A list does not begin with a hyphen.
    .help = Put the list into square brackets, with commas between its entries, like this: ["en", "fi"].
problem-R038 = The line that begins with # at the top is damaged.
    .help = Write #![enable(implicit_some)] in that line, and nothing else.
problem-R039 = The closing bracket { $missing } that belongs to { $opened } of line { $line } is missing here.
    .help = { $comma ->
        [yes] Write { $missing } here and a comma behind it.
       *[no] Write { $missing } here.
    } Brackets come in pairs: each one that is opened is closed again where its content ends.
problem-R040 = The opening bracket { $missing } that belongs to { $closed } of line { $line } is missing here.
    .help = Write { $missing } here. Brackets come in pairs: each one that is closed was opened before its content.
problem-R041 = The bracket { $found } is one too many here: it has no other one to make a pair with.
    .help = Remove it.
problem-R042 = { $found } has a percent sign, and numbers here are written without signs.
    .help = Write a share as a number from 0 to 1, where 0.5 is half: { $meant } for { $found }.

## Questionnaires and benchmarks

problem-Q001 = The id { $id } has characters that are not allowed in ids, or is too long.
    .help = Use up to 100 small letters a to z, digits and underscores; ids of questionnaires and benchmarks may have hyphens too.
problem-Q002 = This id is empty.
    .help = Give it a short name of small letters, digits and underscores.
problem-Q003 = The text in the language { $language } is empty.
    .help = Write the text, or remove the language here.
problem-Q004 = This text is not there in any language.
    .help = Write it in at least one language.
problem-Q005 = The questionnaire names no languages.
    .help = List the languages of its texts, for example ["en", "fi", "sv"].
problem-Q006 = The language { $language } is listed twice.
    .help = Remove one of the two.
problem-Q007 = This text is in { $language }, which is not among the languages of the file ({ $known }).
    .help = Add the language to the list at the top, or remove the text.
problem-Q008 = The id { $id } is used already, on line { $line }.
    .help = Give one of the two another id. An area and an item can’t have the same one either.
problem-Q009 = { $language } is not the short code of a language.
    .help = Write a code such as en, fi or sv.
problem-Q010 = { $levels ->
        [0] There are no levels.
        [one] There is only one level.
       *[other] There are { $levels } levels.
    } A scale needs at least two.
    .help = Add levels, from the lowest to the highest.
problem-Q011 = There are { $levels } levels, and a scale has { $limit } at most.
    .help = Combine some of them.
problem-Q012 = The questionnaire has no skill areas.
    .help = Add at least one area with items.
problem-Q013 = This skill area has neither items nor areas inside.
    .help = Add items: [ … ] or areas: [ … ].
problem-Q014 = This skill area has both items and areas inside.
    .help = Keep one of the two; put the items into an area of their own.
problem-Q015 = The list { $list } of this skill area is empty.
    .help = Add something to it, or remove the area.
problem-Q016 = Skill areas stand inside each other more than { $limit } deep.
    .help = Move this area further out.
problem-Q017 = This item has { $anchors ->
        [one] one anchor
       *[other] { $anchors } anchors
    }, but the scale has { $levels ->
        [one] one level
       *[other] { $levels } levels
    } (0 to { $top }).
    .help = Give each level exactly one anchor, or remove all of them.
problem-Q018 = A weight has to be above 0, and this one is { $found }.
    .help = Write a number such as 1.0, or remove the weight.
problem-Q019 = The coverage is a share from 0 to 1, and here it is { $found }.
    .help = Write a number such as 0.5, which is half.
problem-Q020 = { $found } is not a version.
    .help = Write three numbers with dots between them, such as 1.0.0.
problem-Q021 = { $options ->
        [0] There are no options.
        [one] There is only one option.
       *[other] There are { $options } options.
    } At least two are needed.
    .help = Add options to choose from.
problem-Q022 = Option { $found } is named as right, but { $options ->
        [0] there are no options
        [one] there is only one option
       *[other] there are { $options } options
    }, counted from 0 to { $top }.
    .help = Count the options from 0 and correct the number.
problem-Q023 = The benchmark has a target for the skill area { $id }, which is not in the questionnaire.
    .help = Correct the id of the area, or remove the target.
problem-Q024 = No option of this item is right.
    .help = Name the right ones, for example right: [0].
problem-Q025 = Option { $found } is named as right twice.
    .help = Remove one of the two.
problem-Q026 = { $found } is not a date.
    .help = Write year, month and day, such as 2026-01-31.
problem-Q027 = The period ends on { $to }, before it begins on { $from }.
    .help = Correct one of the dates.
problem-Q028 = There are { $items } items, and a questionnaire has { $limit } at most.
    .help = Divide it into several questionnaires.
problem-Q029 = Answering can’t take 0 minutes.
    .help = Write how many minutes it takes, or remove the field.
problem-Q030 = The target of { $id } is { $found }, but the scale runs from 0 to { $top }.
    .help = Write a level of the scale.
problem-Q031 = The target is for { $id }, which holds other areas. Targets are for areas that hold items.
    .help = Give the areas inside it their own targets.
problem-Q032 = The benchmark has no targets.
    .help = Add a target for at least one skill area.
problem-Q033 = Two benchmarks have the id { $id }.
    .help = Give one of the two another id.
problem-Q034 = There are { $options } options, and an item has { $limit } at most.
    .help = Remove or combine some of them.
problem-Q035 = In the id { $id } stands { $found }, a dash as word processors make it of a hyphen.
    .help = Use small letters a to z, digits and underscores.
problem-Q036 = Figures about noise stand for the skill area { $id }, which is not in the questionnaire.
    .help = Correct the id of the area, or remove its figures.
problem-Q037 = The standard deviation of { $id } is { $found }; it must be above 0 and at most { $top }, the top of the scale.
    .help = Write it in levels, for example sd: 0.8.
problem-Q038 = The reliability of { $id } is { $found }; it must be at least 0 and below 1.
    .help = Write it as a share, for example reliability: 0.85.
problem-Q039 = The figures about noise have no source.
    .help = Name the study that they come from; without a study leave noise out.
problem-Q101 = This skill area holds only one area.
    .help = Put the items straight into it, or add another area.
problem-Q102 = The anchors of levels { $first } and { $second } say the same in some language.
    .help = Describe what sets the higher level apart.
problem-Q103 = This text has { $length } characters; texts of up to { $most } are read at a glance.
    .help = Shorten it, or divide it.
problem-Q104 = This text lacks { $count ->
        [one] a language
       *[other] some languages
    }: { $languages }.
    .help = Add the translation. Until then the first language is shown instead.
problem-Q105 = The anchors of levels { $first } and { $second } are nearly alike in this language.
    .help = Describe what sets the higher level apart.
problem-Q106 = This { $of ->
        [anchor] anchor seems to say two things
        [option] option seems to say two things
       *[question] question seems to ask two things
    }, for it has the word “{ $word }”.
    .help = { $of ->
        [question] Make two questions of it, or keep what matters more.
       *[anchor] Keep what matters more: someone who does only one of the two can’t tell whether it fits.
    }
problem-Q107 = The question on line { $line } asks the same.
    .help = Ask about something else here, or remove one of the two.
problem-Q108 = This text is the same in the languages { $first } and { $second }.
    .help = Translate it.
problem-Q109 = This text begins or ends with a space, or has two spaces in a row.
    .help = Remove the spaces that are too many.
problem-Q110 = Only one item measures this skill area, while most others have several.
    .help = Add an item, so that the score does not rest on a single answer.
problem-Q111 = This test item { $missing ->
        [why] does not explain its answer
        [source] names no source
       *[both] neither explains its answer nor names a source
    }.
    .help = Fill in why and source, so that people learn from it and can look it up.
problem-Q112 = In all { $items } test items that have one right option, it is option { $option }, counted from 0.
    .help = Put the options of some items into another order, so that nobody can guess.
problem-Q113 = This title has { $length } characters, and { $of ->
        [level] beside the scale
       *[area] in charts
    } there is room for { $most }.
    .help = Shorten it; { $of ->
        [level] what the level means stands in the field meaning.
       *[area] what else is to be said fits into the field about.
    }
problem-Q114 = All targets of this benchmark are 0, so it asks for nothing.
    .help = Write the level that is needed in each area, and leave out the areas without a target.
problem-Q115 = This text is still to be written.
    .help = Write it.
problem-Q116 = This text runs over several lines, or has a tab in it.
    .help = Write it on one line. The program breaks lines where they need it.
problem-Q117 = Another questionnaire of your library ({ $id }) has the same title.
    .help = Give this one a title of its own, so that people can tell the two apart.

## Benchmarks in files of their own

problem-B001 = The benchmark has no skill area in common with this questionnaire.
    .help = Check that the two belong together.
problem-B002 = The target of { $id } is { $found }, but the questionnaire’s scale runs from 0 to { $top }.
    .help = Choose a benchmark that is made for this scale.
problem-B101 = The questionnaire has no skill area { $id }; its target is left out.
    .help = Check whether the benchmark is made for another version.
problem-B102 = In the questionnaire { $id } holds other areas; its target is left out.
    .help = Check whether the benchmark is made for another version.

## Results

problem-S001 = The id of the result is not of the form that the program gives.
    .help = Take a backup of the file, or ask whoever sent it to send it again.
problem-S002 = { $found } is not a date and time.
    .help = Write it like 2026-11-23T14:32:05+02:00.
problem-S003 = There is an answer or a note to { $id }, which is not an item of the questionnaire.
    .help = Correct the id, or remove the line.
problem-S004 = The answer to { $id } is of another kind than the item.
    .help = Write Level(…) for levels, Option(…) for one option and Options([…]) for tests.
problem-S005 = The answer to { $id } is { $found }, but the choices run from 0 to { $top }.
    .help = Correct the number, or remove the answer.
problem-S006 = The importance of { $id } is { $found }, but importance runs from 1 to 5.
    .help = Correct the number, or remove it.
problem-S007 = { $id } is not a skill area of the questionnaire.
    .help = Correct the id, or remove the line.
problem-S008 = The fingerprint of the questionnaire is damaged.
    .help = Take a backup of the file, or ask whoever sent it to send it again.
problem-S009 = The stored score of { $id } is { $found }, but the scale runs from 0 to { $top }.
    .help = Take a backup of the file, or ask whoever sent it to send it again.
problem-S010 = The plan has { $count } goals, but at most { $limit } at a time.
    .help = Remove the goals that can wait.
problem-S011 = The goal in { $id } aims at level { $found }, but the levels run from 0 to { $top }.
    .help = Write a number above 0 and at most { $top }.
problem-S012 = { $found } is not a day.
    .help = Write it like 2026-09-30: year, month and day.
problem-S013 = The note to the goal in { $id } has { $count } characters, but at most { $limit } fit.
    .help = Shorten the note.
problem-S101 = The result was altered after it was saved, or it was damaged.
    .help = It opens for reading only. Compare it with a backup before you rely on it.
problem-S102 = The result lacks the fingerprint that shows whether it was altered.
    .help = It opens for reading only. Compare it with a backup before you rely on it.
problem-S103 = This copy of the questionnaire has no benchmark { $id }.
    .help = Choose a benchmark anew when you look at the result.

## Tables of answers

problem-A001 = The table has no column id.
    .help = Write id in the first row, above the ids of items and areas.
problem-A002 = The column { $name } is not known.
    .help = The columns are id, answer, importance, wish and note. Rename or remove this one.
problem-A003 = The column { $name } stands twice.
    .help = Remove one of the two.
problem-A004 = { $id } is neither an item nor a skill area of the questionnaire.
    .help = Correct the id, or remove the row.
problem-A005 = There is a row for { $id } already.
    .help = Put everything into one row.
problem-A006 = The answer { $found } is not understood.
    .help = Write the number of a level or an option, na for “not applicable”, or nothing.
problem-A007 = The answer is { $found }, but the choices run from 0 to { $top }.
    .help = Write one of these numbers.
problem-A008 = Several answers stand here, but this item takes one.
    .help = Keep one number.
problem-A009 = The importance is { $found }, but it runs from 1 to 5.
    .help = Write a whole number from 1 to 5, or nothing.
problem-A010 = It is not clear whether { $found } means a wish to develop.
    .help = Write yes or no, or nothing.
problem-A011 = { $id } is a skill area, which has no answer or note of its own.
    .help = Put answers and notes into the rows of its items.
problem-A012 = { $id } is an item, which has no importance or wish of its own.
    .help = Put importance and wish into the row of its skill area.
problem-A013 = This row has no id.
    .help = Add the id of an item or a skill area, or empty the row.
problem-A014 = This row has { $fields } fields, but the table has { $columns ->
        [one] one column
       *[other] { $columns } columns
    }.
    .help = Put a note that has commas or semicolons into quotation marks.
problem-A015 = This note has { $length } characters; it can have { $most } at most.
    .help = Shorten the note.
problem-A101 = The table says nothing: no answer, note, importance or wish.
    .help = Fill in the column answer.

## Catalogues of learning formats

problem-C001 = The catalogue holds no learning formats.
    .help = Write at least one inside clinics: [ ].
problem-C002 = The id { $id } is used already, on line { $line }.
    .help = Give one of the two learning formats another id.
problem-C003 = This learning format names no skill area that it is for.
    .help = Write at least one, such as areas: { "{" } "c01_planning": (from: 0, to: 1) { "}" }.
problem-C004 = In { $id } this leads from level { $from } to level { $to }, which is not higher.
    .help = Give to a higher level than from. Leave the area out if the level stays the same.
problem-C005 = The level is { $found }, but levels are 0 to { $top }.
    .help = Write the number of a level of the questionnaire that the area belongs to.
problem-C006 = The hours are { $found }, but learning takes some time.
    .help = Write a number above 0: the hours that one participant needs in all, such as 2 or 1.5.
problem-C007 = { $found } is not an address on the web.
    .help = Write the whole address with https:// at its beginning, or leave link out.
problem-C008 = There are { $clinics } learning formats, and a catalogue may hold { $limit }.
    .help = Divide them into several catalogues.
problem-C009 = The list of languages is empty.
    .help = Name the languages that it is held in, such as ["fi", "sv"], or leave offered_in out.
problem-C101 = This title has { $length } characters in the language { $language }, and { $most } fit on a card.
    .help = Shorten it; the description has room for the rest.
problem-C102 = This description has { $length } characters in the language { $language }; { $most } are read at a glance.
    .help = Say what one does and what one can do afterwards, and leave the rest out.
problem-C103 = This has the same title as the learning format on line { $line }.
    .help = Give one of the two a title that tells them apart.
problem-C104 = No questionnaire at hand has the skill area { $id }.
    .help = Correct the id. If it belongs to a questionnaire of your own, open that one too, or name both files when you check them.

## Templates of the report

problem-P001 = The template can’t be set. Typst says: { $said }.
    .help = { $hinted ->
        [yes] Typst says: { $hint }.
       *[no] Correct what is shown. The report begins from report.typ, which procuradar report --new-template writes anew.
    }
problem-P002 = The template asks for what it can’t have. Typst says: { $said }.
    .help = { $hinted ->
        [yes] A template reads files of its own folder alone. Typst says: { $hint }.
       *[no] Put the file into the template’s folder and name it as it is called there. A template reads nothing else, and no packages.
    }
problem-P003 = A report made from this template could not be read by everyone. { $said }.
    .help = { $hinted ->
        [yes] Typst says: { $hint }.
       *[no] Give every picture a text with alt, and let headings follow one another without leaving a level out.
    }
