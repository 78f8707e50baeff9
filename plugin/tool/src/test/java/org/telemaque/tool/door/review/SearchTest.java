package org.telemaque.tool.door.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.door.review.Search.Fault;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Sample;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.value.Iri;

class SearchTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Scope SCOPE = Company.scope(Duty.REVIEWER, 7);

    private static Search person(String code) {
        return new Search(Sample.COHORT, code, "", "", "", "");
    }

    private static Search activity(String key) {
        return new Search(Sample.COHORT, "", "", key, "", "");
    }

    private static boolean lets(Search search, Statement statement) {
        return search.lets(Sample.said(statement), SCOPE, Sample.terms());
    }

    @Test
    void asksTheStoreForTheCohortWithXapisOwnFilters() {
        StatementQuery query = new Search(
                        Sample.COHORT, "P-1A2B3C4D", "answered", "quiz/mythes", "2026-11-20", "2026-11-21")
                .question(SCOPE, Sample.terms(), PARIS);
        assertThat(query.activity()).contains(Iri.of(Sample.HOME + "/cohort/" + Sample.COHORT));
        assertThat(query.relatedActivities()).isTrue();
        assertThat(query.agent()).contains(Sample.terms().actor(Sample.ADA));
        assertThat(query.verb()).contains(Iri.of("http://adlnet.gov/expapi/verbs/answered"));
    }

    @Test
    void aPeriodIsWholeDaysBesideTheTool() {
        StatementQuery query = new Search(Sample.COHORT, "", "", "", "2026-11-20", "2026-11-21")
                .question(SCOPE, Sample.terms(), PARIS);
        assertThat(query.since()).contains(Instant.parse("2026-11-19T22:59:59.999999Z"));
        assertThat(query.until()).contains(Instant.parse("2026-11-21T22:59:59.999999Z"));
    }

    @Test
    void aRecordOfAnotherCohortIsLeftOutWhateverTheStoreBrings() {
        assertThat(lets(Company.search(), Sample.started())).isTrue();
        assertThat(lets(Company.search(), Sample.in(Sample.started(), Sample.OTHER)))
                .isFalse();
    }

    @Test
    void sensitiveRecordsLeaveTheListOfOnePerson() {
        Search ada = person("P-1A2B3C4D");
        assertThat(lets(ada, Sample.started())).isTrue();
        assertThat(lets(ada, Sample.statement(Sample.BEN, "initialized", "course/fondations")))
                .isFalse();
        assertThat(lets(ada, Sample.decided())).isFalse();
        assertThat(lets(ada, Sample.confident())).isFalse();
        assertThat(lets(ada, Sample.ended())).isFalse();
        assertThat(lets(Company.search(), Sample.decided())).isTrue();
    }

    @Test
    void anActivityIsItselfItsPartsAndWhatHasItAbove() {
        assertThat(lets(activity("quiz/mythes"), Sample.answered())).isTrue();
        assertThat(lets(activity("scenario/trois"), Sample.decided())).isTrue();
        assertThat(lets(activity("item/evalue"), Sample.answered())).isTrue();
        assertThat(lets(activity("item/eval"), Sample.answered())).isFalse();
        assertThat(lets(activity("course/fondations"), Sample.answered())).isFalse();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Search wrong = new Search(Sample.COHORT, "P-DEADBEEF", "sang", "no key", "2026-02-30", "");
        assertThat(wrong.faults(SCOPE, Sample.terms()))
                .isEqualTo(Set.of(Fault.PERSON, Fault.VERB, Fault.ACTIVITY, Fault.DAY));
        assertThat(new Search("", "", "", "", "2026-11-21", "2026-11-20").faults(SCOPE, Sample.terms()))
                .containsExactly(Fault.ORDER);
        assertThat(new Search("", "", "", "", "2026-11-21", "2026-11-21").faults(SCOPE, Sample.terms()))
                .isEmpty();
    }

    @Test
    void aLinkKeepsWhatWasTyped() {
        assertThat(new Search("c", "P-1", "", "a&b=c", "", "").query())
                .isEqualTo("?cohort=c&person=P-1&activity=a%26b%3Dc");
    }
}
