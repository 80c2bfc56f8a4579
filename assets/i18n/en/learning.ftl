# Catalogues of learning formats, and the words of procurement.

catalogue-size = { $count ->
    [one] a catalogue of one learning format
   *[other] a catalogue of { $count } learning formats
}
notice-catalogue = “{ $title }”: { $size }
notice-catalogue-warnings = “{ $title }”: { $size }. Some things in it are worth a look.

learning-about = Ways to learn, from two hours to a year: clinics, courses, shadowing, reading circles, mentoring, tasks in one’s own work. Each says from which level to which it helps.
learning-area = Skill area
learning-all = All skill areas
learning-count = { $count ->
    [one] one learning format
   *[other] { $count } learning formats
}
learning-hours = { $hours } h
learning-rise = { $area } { $from } → { $to }
learning-clinic = Clinic
learning-course = Course
learning-shadowing = Shadowing
learning-reading-circle = Reading circle
learning-mentoring = Mentoring
learning-on-the-job = On the job
learning-self-study = Self-study

help-words = Words of procurement
words-intro = What the words of procurement mean, and what they are called in Finnish and Swedish. The questionnaires keep to them. “Find a command” finds each of them by its name, in all three languages.
find-term = Word: { $names }
