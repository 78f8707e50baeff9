package org.telemaque.tool.door.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.door.notes.NotebookPage.Leaf;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.notebook.Note;

class LeavesTest {
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(LeavesTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final Instant AT = Instant.parse("2026-11-22T10:15:00Z");

    private final List<Leaf> leaves = leaves(
            Language.FRENCH,
            note("cours-disparu/lecon", "Toujours là"),
            note("fondations/portrait-du-mentor", "Écouter d’abord.\r\nPuis demander."),
            note("fondations/un-mot-une-histoire", "Mentor, l’ami d’Ulysse"));

    private static List<Leaf> leaves(Language language, Note... notes) {
        var tongue = org.telemaque.courseware.text.Language.of(language.tag());
        return new Leaves(List.copyOf(PACK.contents().courses().values()), tongue, at -> "le jour dit")
                .of(List.of(notes));
    }

    private static Note note(String lesson, String words) {
        return new Note(lesson, words, AT);
    }

    @Test
    void notesStandInTheOrderOfTheLessons() {
        assertThat(leaves)
                .extracting(Leaf::lesson)
                .containsExactly(
                        "Un mot, une histoire, des définitions", "Portrait d’un bon mentor", "cours-disparu/lecon");
    }

    @Test
    void aNoteOnALessonThatIsNoMoreIsStillGivenBack() {
        Leaf last = leaves.get(2);
        assertThat(last.words()).isEqualTo("Toujours là");
        assertThat(last.href()).isEmpty();
        assertThat(last.course()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileHoldsEveryNoteInWords(Language language) {
        String text = Leaves.text(Words.in(language), leaves, "22 novembre 2026");
        assertThat(text)
                .startsWith(Words.in(language).say("notebook.title") + "\n22 novembre 2026\n")
                .contains("Fondations du mentorat · Portrait d’un bon mentor\n")
                .contains("\nÉcouter d’abord.\nPuis demander.\n")
                .contains("\nToujours là\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsShownAsWordsAndNeverAsMarkup(Language language) {
        NotebookPage page = new NotebookPage(
                Frame.in(language),
                "Notes",
                leaves(language, note("fondations/un-mot-une-histoire", "<b>*bold*</b>")),
                "/notebook/notes.txt?ticket=t");
        assertThat(new Templates().render(page, true))
                .contains("&lt;b&gt;*bold*&lt;/b&gt;", "/notebook/notes.txt?ticket=t");
    }
}
