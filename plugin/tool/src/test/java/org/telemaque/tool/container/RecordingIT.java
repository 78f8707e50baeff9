package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.RecordStore;

/** What happens becomes a record in the embedded store: once when it is committed, never when it is rolled back. */
@ExtendWith(ArquillianExtension.class)
class RecordingIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    @Inject
    Event<LearningEvent> events;

    @Inject
    Catalogue catalogue;

    @Inject
    RecordStore store;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private final Learner learner =
            new Learner(UUID.randomUUID(), UUID.randomUUID(), "acme", UUID.randomUUID(), "", "fr", true);

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @Test
    void anAnswerBecomesOneStatementWithoutAName() throws Exception {
        var event = answered();
        fire(event, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(event)).isInstanceOf(Finding.Found.class));
        String json = ((Finding.Found) found(event)).recorded().json().toString();
        assertThat(json)
                .contains("\"homePage\":\"http://127.0.0.1:9080/id/tenant/acme\"")
                .contains("\"name\":\"" + learner.account() + "\"")
                .contains("http://adlnet.gov/expapi/verbs/answered")
                .contains("mentor/competency/posture")
                .contains("2026-11-21T10:00:00.123Z")
                .doesNotContain(learner.person().toString());
    }

    @Test
    void whatIsRolledBackIsNeverRecorded() throws Exception {
        var lost = answered();
        fire(lost, false);
        var kept = answered();
        fire(kept, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(kept)).isInstanceOf(Finding.Found.class));
        assertThat(found(lost)).isNotInstanceOf(Finding.Found.class);
    }

    @Test
    void anotherTenantDoesNotSeeIt() throws Exception {
        var event = decided();
        fire(event, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(event)).isInstanceOf(Finding.Found.class));
        assertThat(store.forTenant("other").find(event.what().id())).isNotInstanceOf(Finding.Found.class);
    }

    private Finding found(LearningEvent event) {
        return store.forTenant("acme").find(event.what().id());
    }

    private void fire(LearningEvent event, boolean commit) throws Exception {
        transaction.begin();
        events.fire(event);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private LearningEvent answered() {
        var answer = new LearningEvent.Answer(
                "choice",
                "myth",
                true,
                100,
                3,
                false,
                Set.of("posture"),
                List.of("myth", "reality"),
                Duration.ofSeconds(9));
        return new LearningEvent.QuestionAnswered(
                happening("item/mentor-evaluateur"), answer, List.of(catalogue.ref("quiz/entree")));
    }

    private LearningEvent decided() {
        var decision = new LearningEvent.Decision(
                "appel",
                List.of("irrite", "silence", "appel"),
                1,
                Map.of("cadre", 2),
                0,
                Map.of("confiance", 1),
                Duration.ofSeconds(20));
        return new LearningEvent.DecisionTaken(
                happening("scenario/trois-annulations/node/message"),
                decision,
                catalogue.ref("scenario/trois-annulations"));
    }

    private Happening happening(String key) {
        ActivityRef activity = catalogue.ref(key);
        return new Happening(UUID.randomUUID(), learner, NOW, UUID.randomUUID(), activity);
    }
}
