# A result on a wall.

action-present = Present the result
    .help = One chart on the whole screen in large type, revealed step by step, without names
action-full-screen = Full screen
    .help = Fill the whole screen with the window, or go back to a window

present-name = Presentation
present-hint = →{"\u00A0"}next · ←{"\u00A0"}back · 1–9{"\u00A0"}area · Enter{"\u00A0"}open · B{"\u00A0"}blank · H{"\u00A0"}contrast · Esc{"\u00A0"}end
present-keys = Right arrow or Space goes on, left arrow back. Digits jump to an area, Enter opens it. B blanks the screen, H changes the contrast, Escape ends.
present-blanked = The screen is blank
present-axes = { $count ->
    [one] One area
    [2] Two areas
    [3] Three areas
    [4] Four areas
    [5] Five areas
    [6] Six areas
    [7] Seven areas
    [8] Eight areas
    [9] Nine areas
    [10] Ten areas
   *[other] { $count } areas
}, levels 0 to { $top }
present-how-radar = Each axis is an area, each ring a level. The further out, the stronger the skill.
    .organisation = Each axis is an area, each ring a level. The further out, the further the organisation has come.
    .readiness = Each axis is an area, each ring a level. The further out, the greater the readiness or the wish.
    .knowledge = Each axis is an area, each ring a level. The further out, the higher the estimate.
present-how-bars = Each row is an area. The longer its bar, the stronger the skill.
    .organisation = Each row is an area. The longer its bar, the further the organisation has come.
    .readiness = Each row is an area. The longer its bar, the greater the readiness or the wish.
    .knowledge = Each row is an area. The longer its bar, the higher the estimate.
present-me = How I see my skills
    .organisation = How the organisation sees itself
    .readiness = How I see my readiness
    .knowledge = How I estimate my knowledge
present-against = Compared with: { $benchmark }
present-other = Beside it: { $series }
present-area-of = Area { $place } of { $of }
present-met = { $met }{"\u00A0"}of{"\u00A0"}{ $of }{"\u00A0"}targets met
present-end = End the presentation
