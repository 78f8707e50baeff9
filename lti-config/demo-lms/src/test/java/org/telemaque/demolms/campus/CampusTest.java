package org.telemaque.demolms.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CampusTest {

    private final Campus campus = new Campus();

    @Test
    void theCourseHasSevenLearnersAMentorATrainerAnAuthorAndAReviewer() {
        assertThat(campus.people())
                .extracting(Person::part)
                .containsSubsequence(Part.LEARNER, Part.MENTOR, Part.TRAINER, Part.AUTHOR, Part.REVIEWER)
                .filteredOn(part -> part == Part.LEARNER)
                .hasSize(7);
        assertThat(campus.storied()).hasSize(2);
        assertThat(campus.people()).extracting(Person::number).doesNotHaveDuplicates();
    }

    @Test
    void twoLearnersHaveAStoryOfTheirOwn() {
        assertThat(campus.storied()).extracting(Person::key).containsExactly("ines", "karim");
        for (Language language : Language.values()) {
            assertThat(campus.people())
                    .filteredOn(person -> new Words(language)
                            .maybe("person." + person.key() + ".story")
                            .isPresent())
                    .isEqualTo(campus.storied());
        }
    }

    @Test
    void everybodyFindsTheSameActivitiesAndSomeFindOneMore() {
        List<String> shared = activities("ines");
        assertThat(shared)
                .containsExactly(
                        "path/mentor-socle",
                        "quiz/entree",
                        "course/fondations",
                        "quiz/mythes-realites",
                        "scenario/trois-annulations");
        assertThat(activities("awa")).containsAll(shared).contains("mentees").hasSize(6);
        assertThat(activities("claire")).containsAll(shared).contains("console").hasSize(6);
        assertThat(activities("sofia")).containsAll(shared).contains("records").hasSize(6);
        assertThat(activities("hugo")).containsAll(shared).contains("preview").hasSize(6);
    }

    @Test
    void anActivityOfAnotherPartIsNotFound() {
        assertThat(campus.placement(person("ines"), "console")).isEmpty();
        assertThat(campus.placement(person("claire"), "console")).isPresent();
    }

    @Test
    void everyWordExistsInBothLanguages() {
        assertThat(new Words(Language.EN).keys()).isEqualTo(new Words(Language.FR).keys());
    }

    @Test
    void theLanguageAskedForWinsOverTheBrowsers() {
        List<Locale> browser = List.of(Locale.GERMAN, Locale.UK, Locale.FRANCE);
        assertThat(Language.choose("fr", browser)).isEqualTo(Language.FR);
        assertThat(Language.choose("", browser)).isEqualTo(Language.EN);
        assertThat(Language.choose("de", List.of(Locale.GERMAN))).isEqualTo(Language.FR);
    }

    private List<String> activities(String person) {
        return campus.placements(person(person)).stream()
                .map(Placement::activity)
                .toList();
    }

    private Person person(String key) {
        return campus.person(key).orElseThrow();
    }
}
