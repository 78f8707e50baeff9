package org.telemaque.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Links;
import org.telemaque.courseware.yaml.Yaml;
import org.telemaque.courseware.yaml.YamlParser;

/** The author's one command: every file of the pack reads, and whatever is wrong is said at once, in French or English. */
class EveryFileReadsTest {

    private static final Path PACK = Path.of("src/main/resources/pack/mentor");
    private static final Language LANGUAGE = Language.of(System.getProperty("report.language", "fr"));

    @Test
    void everyFileOfThePackReadsWithoutADefect() throws IOException {
        PackRead read = new PackReader(Links.PLAIN).read(PackSource.directory(PACK));
        PackReport report = new PackReport(read, toBeTaught());
        report.write(Path.of("target"), LANGUAGE);
        assertThat(read.defects().stream().filter(Defect::fails))
                .as(report.lines(LANGUAGE))
                .isEmpty();
        assertThat(read).isInstanceOf(PackRead.Sound.class);
        assertThat(report.matrix())
                .containsKeys(toBeTaught().toArray(String[]::new))
                .allSatisfy(
                        (section, by) -> assertThat(by.lessons()).as(section).isNotEmpty());
    }

    private static Set<String> toBeTaught() throws IOException {
        String index = "seeds/index.yaml";
        Yaml seeds = new YamlParser(index, new Findings())
                .parse(Files.readString(PACK.resolve(index)))
                .orElseThrow();
        Set<String> sections = new TreeSet<>();
        seeds.at("sections").entries().forEach((section, one) -> {
            if (one.truth("teach")) {
                sections.add(section);
            }
        });
        return sections;
    }
}
