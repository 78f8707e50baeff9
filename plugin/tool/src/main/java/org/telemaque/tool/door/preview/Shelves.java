package org.telemaque.tool.door.preview;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;
import org.telemaque.tool.door.preview.ShelvesPage.Shelf;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Words;

/** Sorts a pack into shelves. */
final class Shelves {
    private static final int HASH_SHOWN = 12;

    private final Pack pack;
    private final Language language;

    private Shelves(Pack pack, Language language) {
        this.pack = pack;
        this.language = language;
    }

    static ShelvesPage of(List<Pack> packs, Frame frame, boolean gallery) {
        return new ShelvesPage(
                frame,
                frame.words().say("preview.shelves"),
                gallery,
                packs.stream()
                        .map(pack ->
                                new Shelves(pack, Language.of(frame.language().tag())).room(frame.words()))
                        .toList());
    }

    private ShelvesPage.Room room(Words words) {
        var all = new ArrayList<Shelf>();
        pack.contents().courses().values().stream()
                .map(this::course)
                .sorted(Comparator.comparing(Shelf::title, collator()))
                .forEach(all::add);
        all.add(shelf(
                words.say("preview.quizzes"), "quiz", pack.contents().quizzes().keySet()));
        all.add(shelf(
                words.say("preview.scenarios"),
                "scenario",
                pack.contents().scenarios().keySet()));
        all.add(shelf(
                words.say("preview.paths"), "path", pack.contents().paths().keySet()));
        all.add(shelf(
                words.say("preview.items"), "item", pack.contents().questions().keySet()));
        String release =
                pack.manifest().imprint().version() + " · " + pack.hash().substring(0, HASH_SHOWN);
        return new ShelvesPage.Room(
                pack.slug(), pack.manifest().imprint().texts().title(language).words(), release, all);
    }

    /** The words of one thing. */
    static Optional<Texts> texts(Pack pack, String kind, String slug) {
        return switch (kind) {
            case "course" -> pack.course(slug).map(course -> course.texts());
            case "quiz" -> pack.quiz(slug).map(quiz -> quiz.texts());
            case "scenario" -> pack.scenario(slug).map(scenario -> scenario.texts());
            case "path" -> pack.path(slug).map(path -> path.texts());
            case "item" -> pack.question(slug).map(question -> question.texts());
            default -> Optional.empty();
        };
    }

    private Shelf course(Course course) {
        String at = "/preview/course/" + course.slug();
        var links = new ArrayList<Link>();
        links.add(new Link(course.title(language).words(), at));
        course.lessons()
                .forEach(
                        lesson -> links.add(new Link(lesson.title(language).words(), at + "/lesson/" + lesson.slug())));
        return new Shelf(course.title(language).words(), links);
    }

    private Shelf shelf(String title, String kind, Set<String> slugs) {
        return new Shelf(
                title,
                slugs.stream()
                        .map(slug -> link(kind, slug))
                        .sorted(Comparator.comparing(Link::label, collator()))
                        .toList());
    }

    private Collator collator() {
        return Collator.getInstance(Locale.forLanguageTag(language.tag()));
    }

    private Link link(String kind, String slug) {
        String key = kind.equals("item") ? "statement" : "title";
        String label = texts(pack, kind, slug)
                .flatMap(texts -> texts.find(key, language))
                .map(phrase -> phrase.words())
                .orElse(slug);
        return new Link(label, "/preview/" + kind + "/" + slug);
    }
}
