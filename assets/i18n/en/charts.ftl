# What charts say: labels, headlines, captions.

chart-target = target{"\u00A0"}{ $level }
chart-no-target = no target
chart-too-few = too few answers
chart-not-applicable = not applicable
chart-below = below
chart-above = above
chart-on-target = on target
chart-met-of = { $met } of { $of }

chart-gaps-below = Below target, largest first
chart-gaps-closest = All targets met: the closest ones
chart-gaps-all = All targets, largest gap first

chart-scale = Scale from 0, { $lowest }, to { $top }, { $highest }.

chart-caption-date = Result of { $date }.
chart-caption-scale = Scale 0 to { $top }; an area’s score is the mean of what is in it.
chart-caption-targets = Targets: { $benchmark }.
chart-caption-targets-from = Targets: { $benchmark }, { $source }.

headline-met =
    You meet { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
headline-all-met =
    { $of ->
        [one] You meet the one target that counts
       *[other] You meet all{"\u00A0"}{ $of }{"\u00A0"}targets
    } { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
headline-none-met =
    { $of ->
        [one] The one target that counts is still ahead
       *[other] All{"\u00A0"}{ $of }{"\u00A0"}targets are still ahead
    }: { $title }.
headline-only-gap = The only gap is in { $area }.
headline-gap = The largest gap is in { $area }.
headline-gaps = The largest gaps are in { $first } and in { $second }.
headline-not-counted = { $count ->
    [one] One more target could not be counted, for lack of answers.
   *[other] { $count } more targets could not be counted, for lack of answers.
}
headline-strongest = Your strongest area is { $strongest }, the lowest is { $lowest }.
headline-level = All your areas stand at the same level, { $level }.
headline-one-area = { $area } stands at { $level }.
headline-too-few = Too few answers for a profile yet.

table-area = Area
table-score = Score
table-target = Target
table-difference = Difference
table-level = Level reached
