package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
    @ParameterizedTest
    @CsvSource({
        "course/fondations, /player/course/fondations",
        "quiz/mythes-realites, /player/quiz/mythes-realites",
        "scenario/trois-annulations, /player/scenario/trois-annulations",
        "path/mentor-socle, /home/path/mentor-socle",
        "console, /training",
        "records, /review",
        "preview, /preview",
        "home, /home",
        "mentees, /mentees",
        "submission, /submission",
        "'', /home",
        "wizard/x, /player/wizard/x",
        "//evil.example, /home",
        "../admin, /home",
        "course/<script>, /home",
        "https://evil.example/, /home",
    })
    void theActivityOnlyChoosesWhereAVisitStarts(String activity, String start) {
        assertThat(Start.of(activity)).isEqualTo(start);
    }
}
