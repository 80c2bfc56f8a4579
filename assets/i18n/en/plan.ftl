# The plan: what to learn first, goals, and learning formats that lead there.

tab-plan = Plan
plan-headline = Start with { $area }: there the need is greatest.
    .readiness = Start with “{ $area }”: there is the furthest to go.
plan-headline-done = Every goal of the plan is reached.
plan-headline-all-met = You meet every target. Choose what to teach, or compare with another role.
plan-headline-all-met-other = Every target is met. Compare with another role to see what comes next.
    .organisation = Every target is reached. Compare with another benchmark to see what comes next.
plan-headline-none = Choose a role to compare with: then what is worth learning first stands here.
    .organisation = Choose what to compare with: then what is worth developing first stands here.
    .readiness = Choose a role to compare with: then what is left to go stands here.

plan-needs = What to develop
plan-formula = need = gap × importance ÷ 5
plan-reason-gap = { $gap } below target
plan-reason-importance = importance { $number }/5
plan-reason-not-asked = importance { $number }/5, not asked
plan-reason-unanswered = importance { $number }/5, not answered
plan-reason-wish = own wish
plan-need-spoken = { $rank }. { $area }: need { $need }; { $reason }
plan-need-sum = Need in all
plan-chosen = Chosen
plan-three-chosen = Three are chosen. Drop one first.
plan-nothing-counts = No area has both a score and a target, so there is nothing to compare.

plan-goals = My goals
plan-goals-other = Goals
plan-at-most = at most three at a time
plan-no-goals = Tick up to three of the needs. Each becomes a goal here, with a day and a note.
plan-altered = The file was changed after it was saved, so its plan can be read but not changed.
plan-day = By when
plan-day-hint = d month yyyy
plan-day-wrong = This is no day. Write it like this: { $example }
plan-day-past = { $day } has passed. Choose a later day.
plan-in-months = In { $count } months
plan-by-year-end = By the end of the year
plan-note = What will you do?
    .organisation = What will the organisation do?
plan-aim = Level aimed at in { $area }
plan-aim-value = { $target }; now { $score }
plan-aim-none = { $target }; no score now
plan-reached = Reached
plan-reached-spoken = Reached: { $area }
plan-drop = Drop
plan-drop-spoken = Drop the goal: { $area }
plan-find = Suggestions
plan-find-spoken = Suggestions for { $area }
plan-hide = Hide suggestions
plan-hide-spoken = Hide suggestions for { $area }
plan-add = Add
plan-add-spoken = Add: { $title }
plan-add-to = Add to the goal { $area }: { $title }
plan-is-added = In the plan: { $title }
plan-leave-out = Leave out: { $title }
plan-none-fits = Nothing in the catalogue starts from this level.
plan-leads-there = What you have chosen leads to the level aimed at.
plan-from-to = from level { $from } to { $to }

plan-clinics = Learning that fits
plan-clinics-sum = { $hours } in all · covers { $closed }/{ $need } of the need
plan-closes = { $need } of the need
plan-closes-count = { $count ->
    [one] 1 need
   *[other] { $count } needs
}
plan-all-clinics = Show all { $count }
plan-few-clinics = Show fewer
plan-no-clinics = Nothing in the catalogue fits these needs.

plan-step-goal = goal
plan-step-aim = level aimed at
plan-step-day = day
plan-step-learning = learning
plan-step-tick = tick
plan-trouble-changed = The plan is not saved: { $path } was changed meanwhile, or holds another result. Open the file again.

# The command clinics.
cli-clinics-needs-benchmark = Needs can be told only beside a benchmark.
cli-clinics-needs-benchmark-help = Add --benchmark. Benchmarks of this questionnaire: { $ids }
cli-clinics-folder = { $path } is a folder. What a group needs can’t be told yet.
cli-clinics-folder-help = Give one result, for example anna.result.ron.
cli-clinics-none = Nothing in the catalogue closes a need.
cli-clinics-all-met = Every target is met.
cli-clinics-sum = { $hours } in all; closes { $closed } of the need of { $need }.
clinics-head-title = Learning
clinics-head-hours = Hours
clinics-head-closes = Closes
clinics-head-areas = Skill areas
