# Results over time: what changed, and how much of that is more than chance.

tab-progress = Progress

time-kick-off = Kick-off
time-mid-term = Mid-term
time-closing = Closing
time-no-round = No label
time-manager = Manager
time-peer = Colleague

time-more-than-noise = more than noise
time-may-be-noise = can’t be told from noise
time-same = no change

time-met-up =
    { $person ->
        [me] You meet
        [organisation] The organisation meets
        [named] { $name } meets
       *[unnamed] They meet
    } { $met ->
        [one] 1{"\u00A0"}target
       *[other] { $met }{"\u00A0"}targets
    }, up from { $before }.
time-met-down =
    { $person ->
        [me] You meet
        [organisation] The organisation meets
        [named] { $name } meets
       *[unnamed] They meet
    } { $met ->
        [one] 1{"\u00A0"}target
       *[other] { $met }{"\u00A0"}targets
    }, down from { $before }.
time-met-same =
    { $person ->
        [me] You meet
        [organisation] The organisation meets
        [named] { $name } meets
       *[unnamed] They meet
    } { $met ->
        [one] 1{"\u00A0"}target
       *[other] { $met }{"\u00A0"}targets
    }, as before.
time-grew = { $areas } grew by more than noise.
time-grew-count = { $count } areas grew by more than noise.
time-fell = { $areas } fell by more than noise.
time-fell-count = { $count } areas fell by more than noise.
time-none-more = No change is larger than noise.
time-none-told = The changes can’t be told from noise.
time-all-same = No area has changed.
time-nothing-in-both = No area has a score in both the first and the last result.
time-and = { $before } and { $last }

time-change = Change
time-change-rounds = Change from { $from } to { $to }
time-change-dates = Change from { $from } to { $to }
time-note = Two measurements differ a little by chance, even where nothing has changed. A change counts as more than noise when it is larger than 1.96 × SD × the square root of (2{"\u00A0"}−{"\u00A0"}2r). SD and reliability r come from: { $source }.
time-note-none = Two measurements differ a little by chance, even where nothing has changed. For this questionnaire no study says how much, so no change is called more than noise.

time-caption = { $count } results · { $title } · { $from } to { $to }
time-figure = { $when }: targets met, readiness
time-newly-met = Targets newly met since { $from }
time-newly-met-none = None so far
time-no-longer-met = Targets no longer met

time-round = Label of this result
time-results = Results on the line
time-this = this result
time-open = Open
time-open-spoken = Open the result of { $when }
time-not-comparable = Not on the line
time-other-version = { $when }: made with version { $version } of the questionnaire, this one with { $current }. The first number differs, so their scores can’t be compared.

time-one = Your next assessment will stand beside this one
time-one-their = The next assessment of this person will stand beside this one
time-one-about = Half a year is a good time to wait. Choose Assess again when it has come: the same questions show what has changed.
time-only-kept = Only results that are saved on this computer stand on a time line. This one was opened from another place.
time-unnamed = Without a name nobody can tell which results are about the same person. Type a name when you assess them the next time.

time-beside = { $rater ->
    [manager] Show manager’s view beside
    [peer] Show colleague’s view beside
   *[both] Show others’ views beside
}
time-beside-title = Yours beside others’ views
time-beside-how = A manager’s or colleague’s view can stand beside yours: open their file, then come back to this result.

cli-progress-two-results = A chart over time needs two or more results.
cli-progress-two-results-help = Give the earlier and the later result of the same person.
cli-progress-other-person = { $path } is about someone else: { $name }
cli-progress-other-person-help = Only results of one person stand on one time line.
cli-progress-nothing = Nothing can be drawn over time: none of the areas has a score.
cli-progress-nothing-help = Use procuradar score to see which answers are missing.
