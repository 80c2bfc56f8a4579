# What is saved for others: workbooks and tables, in the window, on the command line and inside the files.

action-save-workbook = Save as a workbook…
    .help = For Excel and LibreOffice: overview with charts, scores, answers
action-save-table = Save as a table…
    .help = As CSV or TSV, a row for each area, for other programs
saving-workbook = Save the workbook as
saving-hint-workbook = A file for Excel or LibreOffice. It holds your answers and notes. Keep it where only those who should see it can.
saving-table = Save the table as
saving-hint-table = The ending says what it becomes: .csv has commas between, .tsv has tabs. Decimals have a point. To open it in Excel, save a workbook instead.
saving-sharp = PNG with twice as many pixels each way
trouble-workbook-ending = A workbook is saved as .xlsx. Give { $path } this ending.
trouble-table-ending = A table is saved as .csv or .tsv. Give { $path } one of these endings.

cli-exported = { $count ->
    [one] 1 result
   *[other] { $count } results
} saved: { $path }
cli-export-left-out = { $count ->
    [one] 1 file was left out; the reason stands above
   *[other] { $count } files were left out; the reasons stand above
}
cli-export-none = There is no result to export.
cli-export-none-help = Give files that end in .result.ron, or folders that hold such files.
cli-export-parquet = This version writes no Parquet.
cli-export-parquet-help = Use --as csv, tsv, xlsx or json.
cli-export-excel = --excel goes with --as csv only.
cli-export-excel-help = Leave it out, or use --as csv. A workbook (--as xlsx) opens in Excel as it is.

export-sheet-overview = Overview
export-sheet-scores = Scores
export-sheet-answers = Answers
export-sheet-about = About

export-file = File
export-date = Date
export-person = Whose result
export-questionnaire = Questionnaire
export-version = Version
export-benchmark = Compared with
export-met = Targets met
export-targets = Targets counted
export-readiness = Readiness
export-answered = Answered
export-items = Questions
export-headline = In words
export-altered = Note well

export-parent = Part of
export-level = Level
export-coverage = Coverage
export-gap = Gap
export-surplus = Surplus
export-importance = Importance (1–5)
export-wish = Wish to develop
export-need = Need
export-knowledge = Knowledge
export-skill = Skill
export-attitude = Attitude
export-remark = In words
export-id = Id
export-yes = yes

export-question = Question
export-aspect = Aspect
export-answer = Answer
export-note = Note
export-partly = Partly right

export-about-title = How to read this workbook
export-how-to-read = The columns
export-about-score = The weighted mean of the answers, on the questionnaire’s scale. What was not answered or is not applicable never counts as 0.
export-about-level = The highest level that the score reaches: 2.5 reaches level 2.
export-about-coverage = The share of the applicable questions that are answered. Below the limit there is no score.
export-about-target = The level that the benchmark asks for. Empty: it has no opinion; 0: nothing is required.
export-about-gap = How far the score is below the target. The deeper the colour, the larger the gap; the deepest is two levels or more. The gap of an area that holds others is the mean of their gaps.
export-about-surplus = How far the score is above the target. It never makes up for a gap elsewhere.
export-about-need = Gap × importance / 5. Where importance was not asked or not answered, 3 counts.
export-about-readiness = How much of all that the targets ask for is there already.
export-empty = Empty cells
export-about-empty = Not known, which is not the same as 0. Columns without any content are hidden.
export-numbers = Numbers
export-about-numbers = One decimal is shown; the cells hold the exact numbers.
export-scale = Scale
export-source = Source
export-licence = Licence
export-changes = Changes
export-digest = Fingerprint
export-description = What it is
export-made-by = This file
export-made-with = Made with
export-results = Results
export-privacy-name = Privacy
export-privacy = It may hold answers, notes and names. Share it only with those who should see them.
