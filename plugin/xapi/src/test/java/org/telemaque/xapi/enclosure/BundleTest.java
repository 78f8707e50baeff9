package org.telemaque.xapi.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

class BundleTest {
    private static final byte[] JSON = "[{\"é\":1}]".getBytes(StandardCharsets.UTF_8);
    private static final String TYPE = Bundle.contentType("own");

    @Property(tries = 300)
    void whatWasBundledReadsBackAsTheSameStatementsAndBytes(@ForAll @Size(max = 3) List<byte[]> all) {
        List<Enclosure> enclosures = all.stream()
                .map(bytes -> Enclosure.of("application/octet-stream", bytes))
                .distinct()
                .toList();
        Bundle read = read(Bundle.of(JSON, enclosures).message("own"));
        assertThat(read.json()).isEqualTo(JSON);
        assertThat(read.enclosures().values()).containsExactlyInAnyOrderElementsOf(enclosures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multipart/mixed | application/json | binary | must be announced with its boundary
            multipart/mixed; boundary=other | application/json | binary | must begin with one part
            multipart/mixed; boundary=own | text/plain | binary | must begin with one part
            multipart/mixed; boundary=own | application/json | base64 | Content-Transfer-Encoding
            multipart/mixed; boundary=own | application/json | binary | X-Experience-API-Hash
            """)
    void aBundleWhoseRulesAreBrokenSaysWhichRule(String type, String first, String encoding, String said) {
        String hash = said.contains("Hash") ? "" : "X-Experience-API-Hash: " + text().sha2() + "\r\n";
        String message = "--own\r\nContent-Type: " + first + "\r\n\r\n{}\r\n--own\r\n" + hash
                + "Content-Transfer-Encoding: " + encoding + "\r\n\r\nsome text\r\n--own--\r\n";
        Bundle.Unbundling broken = Bundle.read(type, message.getBytes(StandardCharsets.UTF_8));
        assertThat(((Bundle.Unbundling.Broken) broken).defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence()).contains(said));
    }

    @Test
    void bytesThatHashToSomethingElseThanTheyClaimAreRefused() {
        Enclosure wrong = Enclosure.claimed(text().sha2(), "text/plain", new byte[] {1});
        assertThat(wrong.isAsClaimed()).isFalse();
        assertThat(Bundle.read(TYPE, Bundle.of(JSON, List.of(wrong)).message("own")))
                .isInstanceOf(Bundle.Unbundling.Broken.class);
        assertThat(Enclosure.claimed("zz", "", new byte[0]).isAsClaimed()).isFalse();
    }

    @Test
    void everyHashOfTheFamilyIsKnownByItsLength() {
        assertThat(Enclosure.claimed(
                                "B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9",
                                "",
                                "hello world".getBytes(StandardCharsets.UTF_8))
                        .isAsClaimed())
                .isTrue();
        assertThat(Enclosure.claimed(
                                "2f05477fc24bb4faefd86517156dafdecec45b8ad3cf2522a563582b",
                                "",
                                "hello world".getBytes(StandardCharsets.UTF_8))
                        .isAsClaimed())
                .isTrue();
    }

    @Test
    void oneCopyOfTheBytesServesManyStatements() {
        Bundle bundle = Bundle.of(JSON, List.of(text(), text()));
        assertThat(bundle.enclosures()).hasSize(1);
        assertThat(bundle.defects(List.of(with(text()), with(text())))).isEmpty();
    }

    @Test
    void anAttachmentWithoutBytesNeedsAPlaceToFetchThem() {
        Statement named = with(text());
        assertThat(Bundle.of(JSON, List.of()).defects(List.of(named))).hasSize(1);
        Attachment there = named.attachments().get(0).withFileUrl(Iri.of("https://f.example/"));
        assertThat(Bundle.of(JSON, List.of()).defects(List.of(named.withAttachments(List.of(there)))))
                .isEmpty();
        assertThat(Bundle.of(JSON, List.of(text())).defects(List.of(named.withAttachments(List.of()))))
                .hasSize(1);
    }

    @Property(tries = 500)
    void readingNeverThrows(@ForAll byte[] message, @ForAll String boundary) {
        assertThat(Bundle.read("multipart/mixed; boundary=" + boundary, message))
                .isNotNull();
    }

    @Test
    void aMessageThatBreaksOffBeforeItsLastBoundaryIsBroken() {
        byte[] whole = Bundle.of(JSON, List.of(text())).message("own");
        int end = whole.length - "\r\n".length();
        assertThat(new String(whole, StandardCharsets.UTF_8)).endsWith("--own--\r\n");
        for (int length = 0; length < end; length++) {
            assertThat(Bundle.read(TYPE, Arrays.copyOf(whole, length)))
                    .as("the first %s bytes", length)
                    .isInstanceOf(Bundle.Unbundling.Broken.class);
        }
        assertThat(Bundle.read(TYPE, Arrays.copyOf(whole, end))).isInstanceOf(Bundle.Unbundling.Read.class);
    }

    private static Bundle read(byte[] message) {
        return ((Bundle.Unbundling.Read) Bundle.read(TYPE, message)).bundle();
    }

    private static Enclosure text() {
        return Enclosure.of("text/plain", "some text".getBytes(StandardCharsets.UTF_8));
    }

    private static Statement with(Enclosure bytes) {
        Attachment.Content content = new Attachment.Content(bytes.contentType(), bytes.length(), bytes.sha2());
        return Statement.of(
                        Agent.account(Iri.of("https://p.example/"), "a"), Verb.of("x:v"), Activity.of(Iri.of("x:a")))
                .withAttachments(List.of(Attachment.of(Iri.of("x:u"), LanguageMap.none(), content)));
    }
}
