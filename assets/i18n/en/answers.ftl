# The answers of a result, and what knowledge questions say.

tab-answers = Answers

answers-choose-one = Knowledge question: choose one
answers-choose-all = Knowledge question: choose all that are right

answers-headline = { $right } of { $of } knowledge questions right.
answers-headline-none = No knowledge question is answered yet.
answers-right-of = { $right } of { $of } right
answers-none = not answered
answers-total = Right: { $right } of { $of }
answers-to-look-up = Worth looking up:
answers-open = { $count ->
    [one] 1 knowledge question is not answered
   *[other] { $count } knowledge questions are not answered
}
answers-share = Right answers: { $share } ({ $right } of { $of })
answers-own-share = Own estimate: { $share } ({ $score } of { $top })
answers-given-share = Level given: { $share } ({ $score } of { $top })
answers-look-again = Worth a second look

answers-not-answered = Not answered
answers-importance = Importance: { $text } ({ $number } of 5)
answers-wish = Wish to develop
answers-note = Note: { $note }
answers-is-right = Right
answers-is-partly = Partly right: it counts when all that are right are chosen, and no others
answers-is-wrong = Not right
answers-chosen-right = chosen, right
answers-chosen-wrong = chosen, not right
answers-left-right = right, not chosen
answers-source = Source: { $source }
answers-valid = Valid { $from } – { $to }
answers-valid-from = Valid from { $from }
answers-valid-to = Valid until { $to }
answers-changed = This may have changed since

answers-nothing-scored = These are knowledge questions only. They get no score, so there is no chart to draw.
answers-show = See the answers
answers-no-benchmarks = This questionnaire has no targets of its own. Open a benchmark from a file to see the gaps.
    .readiness = This questionnaire has no targets of its own. Open a benchmark from a file to compare.
result-right = { $right }/{ $of } right

answers-head = Right answers
answers-head-share = Share
answers-head-own = Own estimate
answers-head-given = Level given

cli-nothing-scored = Nothing can be drawn: the questionnaire has knowledge questions only, and these get no score.
cli-nothing-scored-help = Use procuradar score to see how many were answered rightly.
