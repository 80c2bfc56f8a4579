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
    .readiness = Some way to go, furthest first
chart-gaps-closest = All targets met: the closest ones
chart-gaps-all = All targets, largest gap first
    .readiness = All targets, furthest first

chart-scale = Scale from 0, { $lowest }, to { $top }, { $highest }.

chart-caption-date = Result of { $date }.
chart-caption-scale = Scale 0 to { $top }; an area’s score is the mean of what is in it.
    .knowledge = Scale 0 to { $top }; scores come from the estimates alone, not from the knowledge questions.
chart-caption-targets = Targets: { $benchmark }.
chart-caption-targets-from = Targets: { $benchmark }, { $source }.

headline-met =
    You meet { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
    .organisation = The organisation meets { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets in “{ $title }”.
    .readiness =
        You have { $kind ->
            [role] what { $article } { $role } needs
           *[other] what “{ $title }” asks for
        } in { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}areas.
headline-all-met =
    { $of ->
        [one] You meet the one target that counts
        [2] You meet both targets
       *[other] You meet all{"\u00A0"}{ $of }{"\u00A0"}targets
    } { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
    .organisation =
        The organisation meets { $of ->
            [one] the one target that counts
            [2] both targets
           *[other] all{"\u00A0"}{ $of }{"\u00A0"}targets
        } in “{ $title }”.
    .readiness =
        You have { $kind ->
            [role] what { $article } { $role } needs
           *[other] what “{ $title }” asks for
        }{ $of ->
            [one] .
            [2] { " " }in both areas.
           *[other] { " " }in all{"\u00A0"}{ $of }{"\u00A0"}areas.
        }
headline-none-met =
    { $of ->
        [one] The one target that counts is still ahead
        [2] Both targets are still ahead
       *[other] All{"\u00A0"}{ $of }{"\u00A0"}targets are still ahead
    }: { $title }.
headline-only-gap = The only gap is in { $area }.
    .readiness = Some way to go: “{ $area }”.
headline-gap = The largest gap is in { $area }.
    .readiness = Furthest to go: “{ $area }”.
headline-gaps = The largest gaps are in { $first } and in { $second }.
    .readiness = Furthest to go: “{ $first }” and “{ $second }”.
headline-not-counted = { $count ->
    [one] One more target could not be counted, for lack of answers.
   *[other] { $count } more targets could not be counted, for lack of answers.
}
headline-strongest = Your strongest area is { $strongest }, the lowest is { $lowest }.
    .organisation = The organisation’s strongest area is { $strongest-small }, the lowest is { $lowest-small }.
headline-readiest = { $person ->
    [unnamed] Highest is “{ $first }” ({ $first-level }), then “{ $second }” ({ $second-level }).
   *[named] { $name }: highest is “{ $first }” ({ $first-level }), then “{ $second }” ({ $second-level }).
}
headline-level = All your areas stand at the same level, { $level }.
    .organisation = All areas of the organisation stand at the same level, { $level }.
headline-one-area = { $area } stands at { $level }.
headline-too-few = Too few answers for a profile yet.

table-area = Area
table-score = Score
table-target = Target
table-difference = Difference
table-level = Level reached
