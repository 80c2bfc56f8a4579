# Assessing again, and assessing someone else.

action-assess-again = Assess again
action-assess-other = Assess someone else…
start-again-spoken = Assess again: { $title }, { $what }
start-other-spoken = Assess someone else…: { $title }
start-of-others = Assessments of others
start-draft-other = { $title } · { $whose } · saved { $when }

earlier-show = Show my earlier answer
earlier-hide = Hide my earlier answer
rater-earlier-show = Show your earlier answer about them
rater-earlier-hide = Hide your earlier answer about them
earlier-was = Earlier ({ $date }): { $answer }
earlier-none = no answer
earlier-option = { $name } (earlier answer)
notice-earlier-other-version = The earlier result was made with version { $version } of this questionnaire and can’t be compared with this one. You start without the earlier answers.

other-about = The same questions, answered about them as you see it. The result becomes a file of its own and never mixes with yours.
other-rater = What is your role?
other-manager = I am their manager
other-peer = I am their colleague
other-name = Their name or initials (may stay empty)
other-name-hint = A name appears in the file and in its file name only if you type one here.
other-questionnaire = Questionnaire

rater-line-manager = { $person ->
    [unnamed] You assess someone else, as their manager.
   *[named] You assess someone else: { $name }, as their manager.
}
rater-line-peer = { $person ->
    [unnamed] You assess someone else, as their colleague.
   *[named] You assess someone else: { $name }, as their colleague.
}
rater-line-how = Answer about them, as you see it.
rater-view-manager = { $person ->
    [unnamed] As their manager sees it
   *[named] { $name }, as their manager sees it
}
rater-view-peer = { $person ->
    [unnamed] As a colleague sees it
   *[named] { $name }, as a colleague sees it
}
rater-na = Not in their work
rater-jump-na = not in their work
rater-choose = Point at a level to read what it means, or show all levels. Choose the one that describes them best today; arrows and digits work too.
rater-importance = How important is this in their work?
rater-note-shared = whoever gets the file sees it
rater-check-after = The result is saved on this computer, apart from your own results. It is no appraisal: nobody is expected to master everything.
rater-row-spoken = { $title }: score { $score }, target { $target }, { $difference }

headline-their-met =
    { $person ->
        [unnamed] They meet
       *[named] { $name } meets
    } { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
headline-their-all-met =
    { $person ->
        [unnamed] They meet
       *[named] { $name } meets
    } { $of ->
        [one] the one target that counts
       *[other] all{"\u00A0"}{ $of }{"\u00A0"}targets
    } { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
headline-their-strongest = { $person ->
    [unnamed] Their strongest area is { $strongest }, the lowest is { $lowest }.
   *[named] { $name }: the strongest area is { $strongest }, the lowest is { $lowest }.
}
headline-their-level = { $person ->
    [unnamed] All their areas stand at the same level, { $level }.
   *[named] { $name }: all areas stand at the same level, { $level }.
}
