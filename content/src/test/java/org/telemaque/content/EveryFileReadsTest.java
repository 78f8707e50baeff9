package org.telemaque.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;

/** The author's one command: every file of the pack reads, and whatever is wrong is said at once. */
class EveryFileReadsTest {

    private static final Path PACK = Path.of("src/main/resources/pack/mentor");

    @Test
    void everyFileOfThePackReadsWithoutADefect() throws IOException {
        PackRead read = new PackReader(Links.PLAIN).read(PackSource.directory(PACK));
        PackReport report = new PackReport(read);
        report.write(Path.of("target"));
        assertThat(read.defects().stream().filter(Defect::fails))
                .as(report.lines())
                .isEmpty();
        assertThat(read).isInstanceOf(PackRead.Sound.class);
    }
}
