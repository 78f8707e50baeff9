package org.telemaque.tool.foundation.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearningEventTest {

    private static final Set<String> PERSONAL =
            Set.of("name", "givenName", "familyName", "mail", "email", "words", "text", "comment", "reason");

    @Test
    void everyEventIsARecordOfWhatHappened() {
        assertThat(events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.isRecord()).as(event.getName()).isTrue();
            assertThat(event.getRecordComponents()[0].getType()).isEqualTo(Happening.class);
        });
    }

    @Test
    void noPartOfAnEventIsANameAMailOrAFreeText() {
        assertThat(events().flatMap(LearningEventTest::parts).map(RecordComponent::getName))
                .contains("learner", "account", "tenant", "key", "response")
                .doesNotContainAnyElementsOf(PERSONAL);
    }

    @Test
    void anActivityIsNamedByPackKeyAndVersion() {
        assertThat(ActivityRef.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("pack", "key", "version");
        ActivityRef lesson = new ActivityRef("mentor", "course/fondations", "1.0.0").at("course/fondations/lesson/x");
        assertThat(lesson).isEqualTo(new ActivityRef("mentor", "course/fondations/lesson/x", "1.0.0"));
        assertThat(lesson.kind()).isEqualTo("course");
    }

    private static Stream<Class<?>> events() {
        return Stream.of(LearningEvent.class.getPermittedSubclasses());
    }

    /** What a record is made of, and what that is made of. */
    private static Stream<RecordComponent> parts(Class<?> type) {
        return !type.isRecord()
                ? Stream.empty()
                : List.of(type.getRecordComponents()).stream()
                        .flatMap(part -> Stream.concat(Stream.of(part), parts(part.getType())));
    }
}
