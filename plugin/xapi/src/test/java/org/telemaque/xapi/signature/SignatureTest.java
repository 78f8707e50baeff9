package org.telemaque.xapi.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.XapiVersion;

class SignatureTest {
    private static final XapiVersion V1 = XapiVersion.V1_0_3;
    private static final KeyPair KEYS = rsa();
    private static final Statement STATEMENT = Statement.of(
                    Agent.account(Iri.of("https://p.example/"), "a"), Verb.of("x:v"), Activity.of(Iri.of("x:a")))
            .withId(UUID.fromString("7ccd3322-e1a5-411a-a67d-6a735c76f119"));

    @Test
    void aStatementThatWasSignedIsFoundSound() {
        Signer.Signed signed = new Signer(KEYS.getPrivate(), List.of()).sign(STATEMENT);
        assertThat(defects(signed.statement(), signed.signature())).isEmpty();
        assertThat(SignatureCheck.defects(StatementWriter.json(STATEMENT), Map.of(), V1))
                .isEmpty();
    }

    @Test
    void anotherStatementUnderTheSameSignatureIsRefused() {
        Signer.Signed signed = new Signer(KEYS.getPrivate(), List.of()).sign(STATEMENT);
        Statement other = signed.statement().withId(UUID.fromString("8ccd3322-e1a5-411a-a67d-6a735c76f119"));
        assertThat(defects(other, signed.signature()))
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence()).contains("very statement"));
    }

    @Test
    void theSecondEditionComparesDurationsToTheHundredthOfASecond() {
        Statement shorter = STATEMENT.withResult(Result.empty().withDuration(new IsoDuration("P1DT12H36M0.12S")));
        Statement longer = STATEMENT.withResult(Result.empty().withDuration(new IsoDuration("P1DT12H36M0.1237S")));
        Signer.Signed signed = new Signer(KEYS.getPrivate(), List.of()).sign(shorter);
        JsonObject sent =
                StatementWriter.json(longer.withAttachments(signed.statement().attachments()));
        Map<String, Enclosure> bytes = Map.of(signed.signature().sha2(), signed.signature());
        assertThat(SignatureCheck.defects(sent, bytes, XapiVersion.V2_0_0)).isEmpty();
        assertThat(SignatureCheck.defects(sent, bytes, V1)).hasSize(1);
    }

    @Test
    void anAlgorithmOtherThanRs256Rs384AndRs512IsRefused() throws JOSEException {
        JWSObject jws = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), payload());
        jws.sign(new MACSigner(new byte[32]));
        assertThat(checked(jws.serialize()))
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence()).contains("RS256"));
        for (JWSAlgorithm allowed : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512)) {
            JWSObject good = new JWSObject(new JWSHeader(allowed), payload());
            good.sign(new RSASSASigner(KEYS.getPrivate()));
            assertThat(checked(good.serialize())).isEmpty();
        }
    }

    @Test
    void aSignatureOfAnotherMediaTypeIsRefused() {
        Signer.Signed signed = new Signer(KEYS.getPrivate(), List.of()).sign(STATEMENT);
        Attachment typed = attachment(signed.signature(), "text/plain");
        assertThat(defects(STATEMENT.withAttachments(List.of(typed)), signed.signature()))
                .hasSize(1);
    }

    @Test
    void aSignatureWithoutItsBytesIsRefused() {
        Signer.Signed signed = new Signer(KEYS.getPrivate(), List.of()).sign(STATEMENT);
        assertThat(SignatureCheck.defects(StatementWriter.json(signed.statement()), Map.of(), V1))
                .hasSize(1);
    }

    @Test
    void aCertificateThatDidNotSignIsNoticed() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .x509CertChain(List.of(Base64.encode("no certificate")))
                .build();
        JWSObject jws = new JWSObject(header, payload());
        jws.sign(new RSASSASigner(KEYS.getPrivate()));
        assertThat(checked(jws.serialize()))
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence()).contains("x5c"));
    }

    @Property(tries = 300)
    void whateverAStrangerSendsAsASignatureTheCheckAnswers(@ForAll String signature) {
        assertThat(checked(signature)).hasSize(1);
        assertThat(checked("eyJhbGciOiJSUzI1NiJ9." + signature + ".AA")).hasSize(1);
    }

    private static List<Defect> checked(String jws) {
        Enclosure bytes = Enclosure.of("application/octet-stream", jws.getBytes(StandardCharsets.UTF_8));
        return defects(STATEMENT.withAttachments(List.of(attachment(bytes, "application/octet-stream"))), bytes);
    }

    private static List<Defect> defects(Statement statement, Enclosure bytes) {
        JsonObject json = StatementWriter.json(statement);
        return SignatureCheck.defects(json, Map.of(bytes.sha2(), bytes), V1);
    }

    private static Attachment attachment(Enclosure bytes, String type) {
        return Attachment.of(
                Iri.of(SignatureCheck.USAGE),
                LanguageMap.none(),
                new Attachment.Content(type, bytes.length(), bytes.sha2()));
    }

    private static Payload payload() {
        return new Payload(StatementWriter.text(STATEMENT));
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
