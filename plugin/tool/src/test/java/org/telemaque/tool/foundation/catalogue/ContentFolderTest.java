package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.foundation.catalogue.ContentFolder.Caps;

class ContentFolderTest {
    private static final Caps SMALL = new Caps(10, 25, 4, 2);

    @TempDir
    private Path outside;

    private Path root() throws IOException {
        return Files.createDirectories(outside.resolve("packs"));
    }

    private List<String> said(Path pack, Caps caps) throws IOException {
        return ContentFolder.at(root(), caps).read(pack).defects().stream()
                .map(defect -> defect.spot() + " " + defect.say(Language.ENGLISH))
                .toList();
    }

    @Test
    void nothingOutsideTheFolderOfPacksIsReadAndNothingThatIsLargerThanContentIs() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "secret");
        Path pack = Files.createDirectories(root().resolve("acme"));
        Files.createSymbolicLink(pack.resolve("pack.yaml"), secret);
        Files.createSymbolicLink(pack.resolve("courses"), outside);
        assertThat(said(pack, SMALL))
                .containsExactlyInAnyOrder(
                        "pack.yaml A link is not followed: put the file itself here.",
                        "courses A link is not followed: put the file itself here.");
        assertThat(ContentFolder.at(root(), SMALL).read(pack).files().all()).isEmpty();

        Path other = Files.createDirectories(root().resolve("other"));
        Files.writeString(other.resolve("pack.yaml"), "more than ten bytes");
        assertThat(said(other, SMALL)).containsExactly("pack.yaml This file is too large for a pack.");
    }

    @Test
    void aFolderThatIsALinkToElsewhereIsNoPack() throws IOException {
        Path elsewhere = Files.createDirectories(outside.resolve("elsewhere"));
        new TinyPack("acme").into(elsewhere);
        Path link = Files.createSymbolicLink(root().resolve("acme"), elsewhere);
        assertThat(said(link, Caps.USUAL)).containsExactly(" A link is not followed: put the file itself here.");
    }

    @Test
    void theNamedFolderItselfMayBeALink() throws IOException {
        new TinyPack("acme").into(root().resolve("acme"));
        Path link = Files.createSymbolicLink(outside.resolve("current"), root());
        ContentFolder folder = ContentFolder.at(link, Caps.USUAL);
        assertThat(folder.read(folder.packs().get("acme")).files().files()).contains("pack.yaml");
    }

    @Test
    void tooManyTooMuchAndTooDeepAreRefused() throws IOException {
        String tooMuch = " This folder is too large or too deep for a pack.";
        Path many = Files.createDirectories(root().resolve("many"));
        for (int i = 0; i < 6; i++) {
            Files.writeString(many.resolve("f" + i), "x");
        }
        Path much = Files.createDirectories(root().resolve("much"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(much.resolve("f" + i), "123456789");
        }
        Path deep = Files.createDirectories(root().resolve("deep/a/b/c"))
                .getParent()
                .getParent()
                .getParent();
        assertThat(said(many, SMALL)).containsExactly(tooMuch);
        assertThat(said(much, SMALL)).containsExactly(tooMuch);
        assertThat(said(deep, SMALL)).containsExactly(tooMuch);
    }

    @Test
    void hiddenFilesAreLeftAlone() throws IOException {
        Path pack = root().resolve("acme");
        new TinyPack("acme").into(pack);
        int before =
                ContentFolder.at(root(), Caps.USUAL).read(pack).files().files().size();
        Files.createDirectories(pack.resolve(".git/objects"));
        Files.writeString(pack.resolve(".git/objects/x"), "x");
        Files.writeString(pack.resolve(".DS_Store"), "x");
        assertThat(ContentFolder.at(root(), Caps.USUAL).read(pack).files().files())
                .hasSize(before);
        assertThat(said(pack, Caps.USUAL)).isEmpty();
    }
}
