package org.telemaque.courseware.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.text.Language;

class PackPromisesTest {

    @Test
    void aPackNeverChangesOnceItIsThere() {
        Pack pack = new SmallPack().pack();
        assertThatThrownBy(() -> pack.contents().courses().clear()).isInstanceOf(UnsupportedOperationException.class);
        MediaFile file = pack.library()
                .media()
                .get("debut/oreille")
                .file(Language.FRENCH)
                .orElseThrow();
        file.bytes()[0] = 0;
        assertThat(file.bytes()[0]).isEqualTo((byte) '<');
        assertThat(pack.media(file.hash())).containsSame(file);
    }

    @Test
    void itsHashChangesWithAnyByteOfItsFiles() {
        Set<String> hashes = new HashSet<>();
        hashes.add(new SmallPack().pack().hash());
        hashes.add(new SmallPack().pack().hash());
        hashes.add(new SmallPack().put("README.md", "x").pack().hash());
        hashes.add(new SmallPack().put("README.md", "y").pack().hash());
        hashes.add(new SmallPack().put("CHANGELOG.md", "y").pack().hash());
        assertThat(hashes).hasSize(4);
    }

    @Test
    void aDefectNamesItsRuleAndItsSpotAndSaysOneSentenceInTwoLanguages() {
        List<Defect> defects =
                new SmallPack().change("ids.lock", "quiz/tout\n", "").defects(Rule.E3);
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect).hasToString("E3 ids.lock « quiz/tout » n’y est pas.");
            assertThat(defect.say(Language.ENGLISH)).isEqualTo("“quiz/tout” is not in it.");
        });
    }

    @Test
    void anIdOfAnotherPackIsADefectThatNamesBothPacks() {
        Ledger own = new Ledger(List.of("item/a", "item/b retired", "quiz/a"));
        Ledger other = new Ledger(List.of("item/b", "quiz/a", "quiz/b"));
        assertThat(own.sharedWith(other, "petit", "grand"))
                .extracting(Defect::toString)
                .containsExactly(
                        "E3 ids.lock:2 « item/b » appartient au pack « grand » ; le pack « petit » ne peut pas l’employer aussi.",
                        "E3 ids.lock:3 « quiz/a » appartient au pack « grand » ; le pack « petit » ne peut pas l’employer aussi.");
        assertThat(own.sharedWith(new Ledger(List.of("item/c")), "petit", "grand"))
                .isEmpty();
    }

    @Test
    void defectsComeByFileAndLineEachOnce() {
        List<Defect> defects = new SmallPack()
                .change("scenarios/rue/scenario.yaml", "to: b}", "to: rien}")
                .change("courses/debut/course.yaml", "quiz: tout", "quiz: rien")
                .read()
                .defects();
        assertThat(defects).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(defects.get(0).spot()).hasToString("courses/debut/course.yaml:8");
    }
}
