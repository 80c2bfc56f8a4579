# Another result or benchmark in the same radar, and what would follow from other levels.
series-supposed = What if
suppose-follows = Were it so: readiness { $readiness }, { $met } of { $of } targets met. These are not your answers.
    .organisation = Were it so: readiness { $readiness }, { $met } of { $of } targets met. These are not the answers that were given.
suppose-end = Back to my answers
    .organisation = Back to the answers
suppose-hint = What if? Drag a corner of the blue line, or choose an axis with the arrow keys and press Shift with up or down.
beside-show = Show beside…
beside-most = Up to { $most } more in the same radar
beside-full = { $most } are shown. Take one away first.
