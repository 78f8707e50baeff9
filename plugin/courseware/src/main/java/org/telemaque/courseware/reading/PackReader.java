package org.telemaque.courseware.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.telemaque.courseware.checking.Checks;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Glossary;
import org.telemaque.courseware.course.Media;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Ledger;
import org.telemaque.courseware.pack.Library;
import org.telemaque.courseware.pack.Manifest;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Seeds;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Links;
import org.telemaque.courseware.text.Markdown;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;
import org.telemaque.courseware.yaml.Schemas;
import org.telemaque.courseware.yaml.Shapes;
import org.telemaque.courseware.yaml.Yaml;

/** Reads a pack whole, or says everything that is wrong with it. */
public final class PackReader {

    /** The file by which a folder is known to be a pack. */
    public static final String MANIFEST = "pack.yaml";

    private final Links links;
    private final Schemas schemas = new Schemas();

    /** A reader whose lessons link to where this player shows things. */
    public PackReader(Links links) {
        this.links = links;
    }

    /** Reads and checks every file of the source. */
    public PackRead read(PackSource source) {
        return read(source, PackSeal.NONE);
    }

    /** Reads every file of the source, and checks them unless they are, byte by byte, those of which the seal speaks. */
    public PackRead read(PackSource source, PackSeal seal) {
        Findings findings = new Findings();
        String hash = hash(source);
        boolean sound = seal.isOf(hash);
        Desk desk = new Desk(source, findings, sound ? Shapes.KNOWN : schemas);
        Draft draft = draft(desk, hash);
        if (!sound) {
            new Checks(findings).check(draft);
            desk.reportUnopened();
        }
        List<Defect> defects = List.copyOf(findings.all());
        return defects.stream().anyMatch(Defect::fails)
                ? new PackRead.Defective(defects)
                : new PackRead.Sound(draft.pack(), draft.ledger(), defects);
    }

    private Draft draft(Desk desk, String hash) {
        Manifest manifest = manifest(desk);
        FrameworkReader frameworks = new FrameworkReader(desk);
        Glossary glossary = frameworks.glossary();
        Map<String, Media> media = new MediaReader(desk).media();
        Contents contents = contents(desk, new PackReferences.Library(links, glossary, media));
        Library library = new Library(frameworks.frameworks(), glossary, media);
        Pack pack = new Pack(manifest, library, contents, hash);
        return new Draft(pack, desk.pages(), new Ledger(desk.lines(Ledger.FILE)), seeds(desk));
    }

    private static Manifest manifest(Desk desk) {
        return desk.structure(MANIFEST, "pack")
                .map(yaml -> manifest(yaml, desk))
                .orElseGet(() -> new Manifest(
                        new Imprint("", new Version(0, 0, 0), Texts.NONE),
                        List.of(Language.FRENCH),
                        "",
                        new Version(0, 0, 0)));
    }

    private static Manifest manifest(Yaml yaml, Desk desk) {
        List<Language> languages =
                yaml.texts("languages").stream().map(Language::of).toList();
        desk.speaks(languages);
        return new Manifest(
                new WordsReader(desk).imprint(yaml, MANIFEST, ""),
                languages,
                yaml.text("licence"),
                Version.of(yaml.text("engine")));
    }

    private static Contents contents(Desk desk, PackReferences.Library library) {
        QuestionReader items = new QuestionReader(desk);
        Map<String, Question> questions = items.questions();
        Map<String, Quiz> quizzes = items.quizzes(questions);
        Markdown notes = new Markdown(new PackReferences(library, desk, "", Language.FRENCH));
        Map<String, Scenario> scenarios = new ScenarioReader(desk, notes).scenarios();
        LessonTexts texts = new LessonTexts(
                (course, language) -> new Markdown(new PackReferences(library, desk, course, language)),
                desk.findings());
        CourseReader.Shelf shelf = new CourseReader.Shelf(questions, quizzes, scenarios);
        Map<String, Course> courses = new CourseReader(desk, shelf, texts).courses();
        Map<String, CertificationPath> paths = new PathReader(desk).paths();
        return new Contents(courses, questions, quizzes, scenarios, paths, new InquiryReader(desk).inquiries());
    }

    private static Seeds seeds(Desk desk) {
        Map<String, Boolean> sections = new LinkedHashMap<>();
        if (desk.has("seeds/index.yaml")) {
            desk.structure("seeds/index.yaml", "seeds")
                    .ifPresent(yaml -> yaml.at("sections")
                            .entries()
                            .forEach((section, one) -> sections.put(section, one.truth("teach"))));
        }
        Set<String> runs = new HashSet<>(desk.lines("seeds/runs.sha256"));
        return new Seeds(sections, runs);
    }

    /** The content hash of a source: over names, lengths and bytes, so that no byte can move from one file to another unseen. */
    public static String hash(PackSource source) {
        MessageDigest digest = Hashes.sha256();
        for (String file : new TreeSet<>(source.files())) {
            byte[] bytes = source.bytes(file);
            digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
