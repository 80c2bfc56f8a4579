# The report as PDF.
report-title = Skills profile { $date }
    .organisation = Profile of the organisation { $date }
    .readiness = Readiness profile { $date }
    .knowledge = Knowledge profile { $date }
report-lead = Nobody is expected to master everything. This shows where the skills stand today; it is no appraisal of work.
    .organisation = No organisation is expected to be at the top in everything. This shows where the organisation stands today.
    .readiness = This shows today’s readiness and wishes. It commits nobody to anything.
    .knowledge = Nobody is expected to know everything. This is made for learning; it is no appraisal of work.
report-lead-targets = Nobody is expected to master everything. The targets come from a benchmark, and your workplace may set its own.
    .organisation = No organisation is expected to be at the top in everything. The targets come from a benchmark, and each organisation may set its own.
    .readiness = This commits nobody to anything. The targets come from a benchmark, and each programme may set its own.
report-footer = Procuradar · { $questionnaire } · { $date } · no appraisal of work
    .organisation = Procuradar · { $questionnaire } · { $date }
    .readiness = Procuradar · { $questionnaire } · { $date }
report-answered = questions answered
report-right = knowledge questions right
report-altered = This file was changed after it was saved, or it is damaged.
report-gap = Gap
    .readiness = Left to go
report-no-gap = no gap
    .readiness = none left
report-met = Targets met
report-no-targets = no targets
report-summary-note = Scale 0–{ $top }. An area’s figure is the mean of its parts. Its gap is the mean of their gaps, so a surplus in one part does not make the gap of another smaller.
    .organisation = Scale 0–{ $top }. An area’s figure is the mean of its parts. Its gap is the mean of their gaps, so a surplus in one part does not make the gap of another smaller.
    .readiness = Scale 0–{ $top }. An area’s figure is the mean of its parts. What is above a target in one part does not bring another part closer to its own.
report-areas = All areas
report-coverage = Answered
report-strengths = Strengths
    .readiness = At the target or above
report-reached = { $score }, level reached: { $level }
report-needs = What to learn first
    .organisation = What to develop first
    .readiness = Some way to go
report-need = need
report-lowest = Where the scores are lowest
report-needs-none = Every target is met.
report-importance = importance in the work { $importance }/5
    .organisation = importance to the organisation { $importance }/5
    .readiness = importance { $importance }/5
report-wish = wish to develop
report-discussion = Agreed in the discussion
report-reading = How to read this report
report-reading-scores = A score is the weighted mean of the answers in an area. What is “not applicable” or not answered counts as nothing, never as 0. An area has a score when at least { $share } of what applies is answered.
    .organisation = A score is the weighted mean of the answers in an area. What does not concern the organisation or is not answered counts as nothing, never as 0. An area has a score when at least { $share } of what concerns it is answered.
    .readiness = A score is the weighted mean of the answers in an area. What was left out counts as nothing, never as 0. An area has a score when at least { $share } of what concerns the person is answered.
report-reading-targets = A gap is what is missing from a target; what is above one is a surplus and never cancels a gap. Readiness is the share of all targets that is reached. Need is the gap times the importance of the area in the work, divided by five; where importance was not asked or given, it counts as 3.
    .organisation = A gap is what is missing from a target; what is above one is a surplus and never cancels a gap. Readiness is the share of all targets that is reached. Need is the gap times the importance of the area to the organisation, divided by five; where importance was not asked or given, it counts as 3.
    .readiness = What is above a target never makes up for what is left to go elsewhere. Readiness is the share of all targets that is reached. Need is what is left to go times the importance of the area, divided by five; where importance was not asked or given, it counts as 3.
report-reading-use = The profile is the view of whoever answered, on one day. It is made for learning and for the discussion about it. It is not meant for ranking people.
    .organisation = The profile is the view of whoever answered, on one day. It is made for developing the organisation and for the discussion about it. It is not meant for ranking organisations.
report-credits = Sources and licence
report-credits-questionnaire = Questionnaire: { $title }, version { $version }.
report-credits-licence = Licence of the questionnaire: { $licence }.
report-credits-program = Made with Procuradar. The result was saved by version { $program }; its id is { $id }.

# Saving it in the window.
action-save-report = Save report as PDF…
    .help = Two to four pages to take along: the chart, the gaps, all figures and the goals
saving-report = Save report
saving-hint-report = The report becomes a PDF file.
notice-report-saved = Saved: { $path }
task-report = Making the report…
task-report-cancelled = Cancelled. The report was not saved.
trouble-report-ending = The report’s name must end in .pdf: { $path }
trouble-report = The report could not be made: { $detail }

# The command line.
cli-report-ending = The report’s name must end in .pdf: { $path }
cli-report-ending-help = For example --out report.pdf
cli-report-folder = Reports of a folder need a folder to go to, and { $path } is a file.
cli-report-folder-help = Give a folder, for example --out reports
cli-report-earlier = Earlier results belong beside one result, not beside a folder.
cli-report-earlier-help = Leave out --earlier, or give one result.
cli-report-too-many = A report holds { $most } earlier results at most.
cli-report-too-many-help = Leave some out.
cli-report-no-results = There are no results in { $path }.
cli-report-no-results-help = Results are files whose names end in .ron, such as anna.result.ron. Folders inside are looked through too.
cli-report-failed = No report of { $path }.
cli-report-nothing-common = { $path } can’t be compared with the benchmark { $benchmark }: no skill area has a target above 0 in it.
cli-report-nothing-common-help = Choose another benchmark. Those of this questionnaire: { $ids }
cli-report-made = { $made ->
    [one] 1 report of { $of } made
   *[other] { $made } reports of { $of } made
}
cli-report-stopped = Stopped. What was finished is kept.
