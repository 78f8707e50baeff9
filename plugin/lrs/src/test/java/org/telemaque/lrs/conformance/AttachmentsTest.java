package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.signature.SignatureCheck;
import org.telemaque.xapi.signature.Signer;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.value.XapiVersion;

/** Statements with the bytes of their attachments, and signed ones (1.0.3, Data 2.4.11, 2.6; Communication 1.5.2). */
class AttachmentsTest {
    private static final String MIXED = "multipart/mixed; boundary=abc";
    private static final Enclosure TEXT =
            Enclosure.of("text/plain", "some bytes\r\n--ab".getBytes(StandardCharsets.UTF_8));

    @BothEditions
    void bytesComeBackWhenTheyAreAskedFor(XapiVersion edition) {
        Draft draft = attached(TEXT);
        sent(edition, MIXED, Bundle.of(bytes(draft), List.of(TEXT)).message("abc"))
                .is(200);
        String id = draft.json().getString("id");
        Answer answer = Lrs.in(edition)
                .get("statements", "statementId", id, "attachments", "true")
                .is(200);
        assertThat(answer.header("Content-Type")).startsWith("multipart/mixed");
        Bundle bundle = unbundled(answer);
        assertThat(bundle.enclosures()).containsOnlyKeys(TEXT.sha2()).containsValue(TEXT);
        assertThat(new String(bundle.json(), StandardCharsets.UTF_8)).contains(id);
        assertThat(Lrs.in(edition).get("statements", "statementId", id).header("Content-Type"))
                .startsWith("application/json");
        Answer list = Lrs.in(edition).get("statements", "verb", draft.verb(), "attachments", "true");
        assertThat(unbundled(list).enclosures()).hasSize(1);
    }

    @BothEditions
    void aListWithoutAttachmentsIsStillMixedWhenTheyAreAskedFor(XapiVersion edition) {
        Answer list = Lrs.in(edition)
                .get("statements", "verb", "https://n.example/" + UUID.randomUUID(), "attachments", "true");
        assertThat(list.is(200).header("Content-Type")).startsWith("multipart/mixed");
        assertThat(new String(unbundled(list).json(), StandardCharsets.UTF_8)).contains("\"statements\":[]");
    }

    @BothEditions
    void oneCopyServesManyStatements(XapiVersion edition) {
        String two = "[" + attached(TEXT) + "," + attached(TEXT) + "]";
        byte[] message =
                Bundle.of(two.getBytes(StandardCharsets.UTF_8), List.of(TEXT)).message("abc");
        sent(edition, MIXED, message).is(200);
    }

    @BothEditions
    void aMessageWithoutBytesIsAcceptedWhenNothingNeedsThem(XapiVersion edition) {
        sent(edition, MIXED, Bundle.of(bytes(Draft.fresh()), List.of()).message("abc"))
                .is(200);
    }

    @BothEditions
    void aBrokenMessageIsRefused(XapiVersion edition) {
        String good =
                new String(Bundle.of(bytes(attached(TEXT)), List.of(TEXT)).message("abc"), StandardCharsets.UTF_8);
        sent(edition, "multipart/mixed", good).is(400);
        sent(edition, "multipart/mixed; boundary=other", good).is(400);
        sent(edition, "multipart/form-data; boundary=abc", good).is(400);
        sent(edition, MIXED, good.replace("application/json", "text/plain")).is(400);
        sent(edition, MIXED, good.replace("Content-Transfer-Encoding: binary\r\n", ""))
                .is(400);
        sent(edition, MIXED, good.replaceAll("X-Experience-API-Hash: .*\r\n", ""))
                .is(400);
        sent(edition, MIXED, good.replace("some bytes", "other bytes")).is(400);
        sent(edition, MIXED, good.replaceAll("X-Experience-API-Hash: ....", "X-Experience-API-Hash: 0000"))
                .is(400);
        sent(edition, MIXED, good.replace("--abc--", "")).is(400);
        sent(edition, MIXED, "").is(400);
    }

    @BothEditions
    void bytesThatNobodyNamesAndNamesWithoutBytesAreRefused(XapiVersion edition) {
        sent(edition, MIXED, Bundle.of(bytes(Draft.fresh()), List.of(TEXT)).message("abc"))
                .is(400);
        sent(edition, MIXED, Bundle.of(bytes(attached(TEXT)), List.of()).message("abc"))
                .is(400);
        Lrs.in(edition).post("statements", attached(TEXT).toString()).is(400);
    }

    @BothEditions
    void aSignedStatementIsStored(XapiVersion edition) throws GeneralSecurityException {
        Signer.Signed signed = new Signer(rsa().getPrivate(), List.of()).sign(statement());
        sent(edition, MIXED, bundle(signed.statement(), signed.signature())).is(200);
    }

    @BothEditions
    void aSignatureOfAnotherStatementIsRefused(XapiVersion edition) throws GeneralSecurityException {
        Signer signer = new Signer(rsa().getPrivate(), List.of());
        Signer.Signed signed = signer.sign(statement());
        Statement other = signed.statement().withId(UUID.randomUUID());
        sent(edition, MIXED, bundle(other, signed.signature())).is(400);
    }

    @BothEditions
    void aSignatureOfAnotherAlgorithmOrShapeIsRefused(XapiVersion edition) throws JOSEException {
        Statement statement = statement();
        JWSObject jws = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(StatementWriter.text(statement)));
        jws.sign(new MACSigner(new byte[32]));
        for (String bytes : List.of(jws.serialize(), "a.b.c", "", "x")) {
            Enclosure wrong = Enclosure.of("application/octet-stream", bytes.getBytes(StandardCharsets.US_ASCII));
            Draft draft = attached(wrong, SignatureCheck.USAGE, "application/octet-stream");
            sent(edition, MIXED, Bundle.of(bytes(draft), List.of(wrong)).message("abc"))
                    .is(400);
        }
    }

    @BothEditions
    void aSignatureOfAnotherMediaTypeIsRefused(XapiVersion edition) {
        Draft draft = attached(TEXT, SignatureCheck.USAGE, "text/plain; charset=ascii");
        sent(edition, MIXED, Bundle.of(bytes(draft), List.of(TEXT)).message("abc"))
                .is(400);
    }

    private static Statement statement() {
        Reading reading = StatementReader.strict()
                .readOne(Draft.fresh().withId(UUID.randomUUID()).json());
        return ((Reading.Good) reading).first().statement();
    }

    private static byte[] bundle(Statement statement, Enclosure signature) {
        return Bundle.of(StatementWriter.text(statement).getBytes(StandardCharsets.UTF_8), List.of(signature))
                .message("abc");
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return keys.generateKeyPair();
    }

    private static Draft attached(Enclosure bytes) {
        return attached(bytes, "https://u.example/use", bytes.contentType());
    }

    private static Draft attached(Enclosure bytes, String usage, String type) {
        return Draft.fresh().withId(UUID.randomUUID()).with("attachments", """
                [{"usageType":"%s","display":{"en":"A"},"contentType":"%s","length":%d,"sha2":"%s"}]""".formatted(
                        usage, type, bytes.length(), bytes.sha2()));
    }

    private static byte[] bytes(Draft draft) {
        return draft.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Answer sent(XapiVersion edition, String type, String message) {
        return sent(edition, type, message.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer sent(XapiVersion edition, String type, byte[] message) {
        return Lrs.in(edition).with("Content-Type", type).post("statements", message);
    }

    private static Bundle unbundled(Answer answer) {
        return ((Bundle.Unbundling.Read) Bundle.read(answer.header("Content-Type"), answer.bytes())).bundle();
    }
}
