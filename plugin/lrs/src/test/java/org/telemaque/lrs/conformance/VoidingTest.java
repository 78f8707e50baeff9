package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.telemaque.xapi.value.XapiVersion;

/** Taking statements back (1.0.3, Data 2.3.2). */
class VoidingTest {
    @BothEditions
    void aVoidedStatementIsFoundUnderAnotherNameOnly(XapiVersion edition) {
        Draft draft = Draft.fresh();
        UUID id = stored(edition, draft);
        UUID voiding = stored(edition, voids(id));
        Lrs lrs = Lrs.in(edition);
        lrs.get("statements", "statementId", id.toString()).is(404);
        lrs.get("statements", "voidedStatementId", id.toString()).is(200);
        assertThat(lrs.get("statements", "verb", draft.verb()).ids()).containsExactly(voiding.toString());
    }

    @BothEditions
    void whatIsVoidedBeforeItComesIsVoidWhenItComes(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        stored(edition, voids(id));
        stored(edition, Draft.fresh().withId(id));
        Lrs.in(edition).get("statements", "statementId", id.toString()).is(404);
        Lrs.in(edition).get("statements", "voidedStatementId", id.toString()).is(200);
    }

    @BothEditions
    void aVoidingStatementIsNeverVoid(XapiVersion edition) {
        UUID id = stored(edition, Draft.fresh());
        UUID voiding = stored(edition, voids(id));
        stored(edition, voids(voiding));
        Lrs.in(edition).get("statements", "statementId", voiding.toString()).is(200);
        Lrs.in(edition).get("statements", "voidedStatementId", id.toString()).is(200);
    }

    @BothEditions
    void voidingNeedsAStatementToVoid(XapiVersion edition) {
        String verb = "{\"id\":\"http://adlnet.gov/expapi/verbs/voided\"}";
        Lrs.in(edition)
                .post("statements", Draft.fresh().with("verb", verb).toString())
                .is(400);
    }

    private static Draft voids(UUID target) {
        return Draft.fresh()
                .with("verb", "{\"id\":\"http://adlnet.gov/expapi/verbs/voided\"}")
                .with("object", "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
    }

    private static UUID stored(XapiVersion edition, Draft draft) {
        return UUID.fromString(Lrs.in(edition)
                .post("statements", draft.toString())
                .is(200)
                .array()
                .getString(0));
    }
}
