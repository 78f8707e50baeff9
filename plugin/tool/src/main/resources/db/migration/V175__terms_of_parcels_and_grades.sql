-- The nightly round finds what gradebooks were told long ago without reading the rest.
create index grading_grade_old on grading_grade (said_at);
