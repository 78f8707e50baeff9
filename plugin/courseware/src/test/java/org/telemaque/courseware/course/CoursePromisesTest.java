package org.telemaque.courseware.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.text.Language;

class CoursePromisesTest {

    @Test
    void aLessonThatIsNotTranslatedIsReadInFrenchAndItsBodyTellsSo() {
        SmallPack pack = new SmallPack().without("courses/debut/lessons/un/body.en.md");
        LessonBody body = pack.pack().lesson("debut/un").orElseThrow().body(Language.ENGLISH);
        assertThat(body.language()).isEqualTo(Language.FRENCH);
        assertThat(body.part(Section.SITUATION).heading()).isEqualTo("Une situation");
    }

    @Test
    void unitsKeepTheOrderOfTheirFile() {
        Course course = new SmallPack().pack().course("debut").orElseThrow();
        assertThat(course.units().stream().map(Unit::key)).containsExactly("lesson/un", "quiz/tout", "scenario/rue");
        assertThat(course.unit("quiz/tout")).containsInstanceOf(Unit.QuizUnit.class);
    }

    @Test
    void aPictureForAllLanguagesServesEachOfThem() {
        Media media = new SmallPack().pack().library().media().get("debut/oreille");
        assertThat(media.file(Language.ENGLISH))
                .isEqualTo(media.file(Language.FRENCH))
                .isPresent();
    }
}
