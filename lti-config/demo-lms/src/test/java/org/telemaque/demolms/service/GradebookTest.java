package org.telemaque.demolms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.platform.Registration;

class GradebookTest {

    private static final String INES = "1001";
    private static final String CLAIRE = "1009";

    private final Campus campus = new Campus();
    private final Gradebook book = new Gradebook(
            campus, new ServiceAddresses(new Registration("http://lms.example/lms", "http://tool.example")));
    private final LineItem item = book.add(Map.of("label", "Quiz", "scoreMaximum", 20, "resourceId", "quiz/entree"))
            .orElseThrow();

    private static Map<String, Object> score(String user, String at) {
        return new HashMap<>(Map.of(
                "userId",
                user,
                "timestamp",
                at,
                "activityProgress",
                "Completed",
                "gradingProgress",
                "FullyGraded",
                "scoreGiven",
                75,
                "scoreMaximum",
                100));
    }

    @Test
    void showsAFullyGradedScoreOutOfTheColumnsOwnMaximum() {
        assertThat(book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z")))
                .isEqualTo(Posting.KEPT);
        assertThat(book.score(item.number(), INES).orElseThrow().shown(item.maximum()))
                .hasValueSatisfying(shown -> assertThat(shown).isEqualByComparingTo(BigDecimal.valueOf(15)));
        assertThat(book.results(item, ""))
                .singleElement()
                .satisfies(result -> assertThat(result)
                        .containsEntry("userId", INES)
                        .containsKey("resultScore")
                        .containsEntry("scoreOf", book.json(item).get("id")));
    }

    @Test
    void remembersEveryScoreThatCame() {
        book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z"));
        book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z"));
        book.post(item.number(), score(CLAIRE, "2026-11-22T09:00:00.100Z"));
        assertThat(book.heard())
                .extracting(Gradebook.Heard::posting)
                .containsExactly(Posting.KEPT, Posting.OLDER, Posting.NOT_GRADABLE);
    }

    @Test
    void aScoreThatIsNotFullyGradedShowsNoValue() {
        Map<String, Object> pending = score(INES, "2026-11-22T09:00:00.100Z");
        pending.put("gradingProgress", "PendingManual");
        assertThat(book.post(item.number(), pending)).isEqualTo(Posting.KEPT);
        assertThat(book.results(item, INES))
                .singleElement()
                .satisfies(result -> assertThat(result).doesNotContainKey("resultScore"));
    }

    @Test
    void aTimeThatIsNotAfterTheLastIsAConflict() {
        book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z"));
        assertThat(book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z")))
                .isEqualTo(Posting.OLDER);
        assertThat(book.post(item.number(), score(INES, "2026-11-22T09:00:00.101Z")))
                .isEqualTo(Posting.KEPT);
    }

    @Test
    void aPersonWhoCannotBeGradedIsRefused() {
        assertThat(book.post(item.number(), score(CLAIRE, "2026-11-22T09:00:00.100Z")))
                .isEqualTo(Posting.NOT_GRADABLE);
        assertThat(book.post(item.number(), score("4711", "2026-11-22T09:00:00.100Z")))
                .isEqualTo(Posting.NOT_GRADABLE);
    }

    @Test
    void whatTheSpecificationDoesNotKnowIsUnreadable() {
        for (String name : List.of("userId", "timestamp", "activityProgress", "gradingProgress", "scoreMaximum")) {
            Map<String, Object> lacking = score(INES, "2026-11-22T09:00:00.100Z");
            lacking.remove(name);
            assertThat(book.post(item.number(), lacking)).as(name).isEqualTo(Posting.UNREADABLE);
        }
        assertThat(book.post(item.number(), score(INES, "2026-11-22 09:00"))).isEqualTo(Posting.UNREADABLE);
    }

    @Test
    void aColumnIsFoundByWhatItWasMadeWithAndGoneWhenRemoved() {
        assertThat(book.matching("", "quiz/entree", "")).containsExactly(item);
        assertThat(book.matching("", "quiz/autre", "")).isEmpty();
        assertThat(book.remove(item.number())).isTrue();
        assertThat(book.post(item.number(), score(INES, "2026-11-22T09:00:00.100Z")))
                .isEqualTo(Posting.NO_LINE_ITEM);
    }

    @Test
    void aColumnWithoutLabelOrMaximumIsNotMade() {
        assertThat(book.add(Map.of("label", " ", "scoreMaximum", 10))).isEmpty();
        assertThat(book.add(Map.of("label", "Quiz", "scoreMaximum", 0))).isEmpty();
        assertThat(book.add(Map.of("label", "Quiz"))).isEmpty();
    }

    @Test
    void replacingAColumnKeepsItsPlacement() {
        LineItem coupled = book.couple(campus.placements().get(0), "Console", Map.of());
        LineItem replaced = book.replace(
                        coupled.number(), Map.of("label", "Other", "scoreMaximum", 5, "submissionReview", Map.of()))
                .orElseThrow();
        assertThat(replaced.resourceLink()).isEqualTo(coupled.resourceLink());
        assertThat(book.json(replaced)).containsEntry("label", "Other").containsKey("submissionReview");
    }
}
