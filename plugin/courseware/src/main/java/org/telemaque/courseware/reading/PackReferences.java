package org.telemaque.courseware.reading;

import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.course.Glossary;
import org.telemaque.courseware.course.Media;
import org.telemaque.courseware.text.Figure;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Links;
import org.telemaque.courseware.text.Markdown;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.References;
import org.telemaque.courseware.text.SafeHtml;

/** Finds what the text of one course and language points to. */
record PackReferences(Library library, Desk desk, String course, Language language) implements References {

    /** What every text of the pack may point to. */
    record Library(Links links, Glossary glossary, Map<String, Media> media) {}

    @Override
    public Optional<Figure> figure(String name) {
        return Optional.ofNullable(library.media().get(course + "/" + name)).flatMap(this::figure);
    }

    private Optional<Figure> figure(Media media) {
        return media.file(language)
                .map(file -> new Figure(
                        library.links().media(file.hash(), file.fileName()),
                        file.size(),
                        words(media, "alt"),
                        words(media, "caption"),
                        twin(media)));
    }

    private Figure.Twin twin(Media media) {
        String words = words(media, "long");
        SafeHtml html = words.isEmpty() ? SafeHtml.EMPTY : new Markdown(References.NONE).render(words);
        return new Figure.Twin(language.choose("La figure en mots", "The figure in words"), html);
    }

    private String words(Media media, String key) {
        return media.texts().find(key, language).map(Phrase::words).orElse("");
    }

    @Override
    public Optional<String> glossary(String term) {
        return library.glossary().term(term).map(known -> library.links().glossary(term));
    }

    @Override
    public Optional<String> lesson(String courseAndLesson) {
        String[] names = courseAndLesson.split("/", 2);
        return names.length == 2 && desk.has("courses/" + names[0] + "/lessons/" + names[1] + "/lesson.yaml")
                ? Optional.of(library.links().lesson(names[0], names[1]))
                : Optional.empty();
    }
}
