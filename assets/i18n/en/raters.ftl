# Assessing again, and assessing someone else.

action-assess-again = Assess again
action-assess-other = Assess someone else…
    .organisation = Assess another organisation…
start-again-spoken = Assess again: { $title }, { $what }
start-other-spoken = Assess someone else…: { $title }
    .organisation = Assess another organisation…: { $title }
start-of-others = Assessments of others
start-draft-other = { $title } · { $whose } · saved { $when }

earlier-show = Show my earlier answer
earlier-hide = Hide my earlier answer
rater-earlier-show = Show your earlier answer about them
    .organisation = Show your earlier answer about it
rater-earlier-hide = Hide your earlier answer about them
    .organisation = Hide your earlier answer about it
earlier-was = Earlier ({ $date }): { $answer }
earlier-none = no answer
earlier-option = { $name } (earlier answer)
notice-earlier-other-version = The earlier result was made with version { $version } of this questionnaire and can’t be compared with this one. You start without the earlier answers.

other-about = The same questions, answered about them as you see it. The result becomes a file of its own and never mixes with yours.
    .organisation = The same questions, answered about another organisation as you see it. The result becomes a file of its own and never mixes with yours.
other-rater = What is your role?
other-manager = I am their manager
    .organisation = I lead or steer it
other-peer = I am their colleague
    .organisation = I am a peer from elsewhere
other-name = Their name or initials (may stay empty)
    .organisation = Its name or abbreviation (may stay empty)
other-name-hint = A name appears in the file and in its file name only if you type one here.
other-questionnaire = Questionnaire

rater-line-manager = { $person ->
    [unnamed] You assess someone else, as their manager.
   *[named] You assess someone else: { $name }, as their manager.
}
    .organisation =
        { $person ->
            [unnamed] You assess another organisation, as one who leads or steers it.
           *[named] You assess another organisation: { $name }, as one who leads or steers it.
        }
rater-line-peer = { $person ->
    [unnamed] You assess someone else, as their colleague.
   *[named] You assess someone else: { $name }, as their colleague.
}
    .organisation =
        { $person ->
            [unnamed] You assess another organisation, as a peer.
           *[named] You assess another organisation: { $name }, as a peer.
        }
rater-line-how = Answer about them, as you see it.
    .organisation = Answer about the organisation, as you see it.
rater-view-manager = { $person ->
    [unnamed] As their manager sees it
   *[named] { $name }, as their manager sees it
}
    .organisation =
        { $person ->
            [unnamed] As its management sees it
           *[named] { $name }, as its management sees it
        }
rater-view-peer = { $person ->
    [unnamed] As a colleague sees it
   *[named] { $name }, as a colleague sees it
}
    .organisation =
        { $person ->
            [unnamed] As a peer sees it
           *[named] { $name }, as a peer sees it
        }
rater-na = Not in their work
    .organisation = Does not concern the organisation
    .readiness = Not for them
rater-jump-na = not in their work
    .organisation = does not concern the organisation
    .readiness = not for them
rater-choose = Point at a level to read what it means, or show all levels. Choose the one that describes them best today; arrows and digits work too.
    .organisation = Point at a level to read what it means, or show all levels. Choose the one that describes the organisation best today; arrows and digits work too.
rater-importance = How important is this in their work?
    .organisation = How important is this to the organisation?
    .readiness = How important is this to them?
rater-note-shared = whoever gets the file sees it
rater-check-after = The result is saved on this computer, apart from your own results. It is no appraisal: nobody is expected to master everything.
    .organisation = The result is saved on this computer, apart from your own results. No organisation is expected to be at the top in everything.
    .readiness = The result is saved on this computer, apart from your own results. It commits nobody to anything.
    .knowledge = The result is saved on this computer, apart from your own results. It is there for learning: nobody is expected to know everything.
rater-row-spoken = { $title }: score { $score }, target { $target }, { $difference }

headline-their-met =
    { $person ->
        [unnamed] They meet
       *[named] { $name } meets
    } { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
    .organisation =
        { $person ->
            [unnamed] The organisation
           *[named] { $name }
        } meets { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets in “{ $title }”.
    .readiness =
        { $person ->
            [unnamed] They have
           *[named] { $name } has
        } { $kind ->
            [role] what { $article } { $role } needs
           *[other] what “{ $title }” asks for
        } in { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}areas.
headline-their-all-met =
    { $person ->
        [unnamed] They meet
       *[named] { $name } meets
    } { $of ->
        [one] the one target that counts
        [2] both targets
       *[other] all{"\u00A0"}{ $of }{"\u00A0"}targets
    } { $kind ->
        [role] of { $article } { $role }
       *[other] in “{ $title }”
    }.
    .organisation =
        { $person ->
            [unnamed] The organisation
           *[named] { $name }
        } meets { $of ->
            [one] the one target that counts
            [2] both targets
           *[other] all{"\u00A0"}{ $of }{"\u00A0"}targets
        } in “{ $title }”.
    .readiness =
        { $person ->
            [unnamed] They have
           *[named] { $name } has
        } { $kind ->
            [role] what { $article } { $role } needs
           *[other] what “{ $title }” asks for
        }{ $of ->
            [one] .
            [2] { " " }in both areas.
           *[other] { " " }in all{"\u00A0"}{ $of }{"\u00A0"}areas.
        }
headline-their-strongest = { $person ->
    [unnamed] Their strongest area is { $strongest }, the lowest is { $lowest }.
   *[named] { $name }: the strongest area is { $strongest }, the lowest is { $lowest }.
}
    .organisation =
        { $person ->
            [unnamed] The organisation’s strongest area is { $strongest-small }, the lowest is { $lowest-small }.
           *[named] { $name }: the strongest area is { $strongest-small }, the lowest is { $lowest-small }.
        }
headline-their-level = { $person ->
    [unnamed] All their areas stand at the same level, { $level }.
   *[named] { $name }: all areas stand at the same level, { $level }.
}
    .organisation =
        { $person ->
            [unnamed] All areas of the organisation stand at the same level, { $level }.
           *[named] { $name }: all areas stand at the same level, { $level }.
        }
