package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.event.Learner;

/** The tables of answers without their persons, and of how many there are. */
@ApplicationScoped
class Tallies {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Supplier<UUID> identifiers;

    @Inject
    Tallies(Supplier<UUID> identifiers) {
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Tallies() {
        this(null); // the container's proxy never uses it
    }

    /** Adds the answers of one person, whom it forgets; others who hand in at the same moment wait. */
    void add(Learner of, String form, Answers answers) {
        TallyRow tally = find(of.tenant(), of.cohort(), form, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(() -> {
                    var fresh = new TallyRow(identifiers.get(), of.tenant(), of.cohort(), form);
                    rows.persist(fresh);
                    rows.flush();
                    return fresh;
                });
        answers.given()
                .forEach((question, said) ->
                        said.forEach(one -> rows.persist(new AnswerRow(identifiers.get(), tally, question, one))));
        tally.count();
    }

    /** What may be shown of a survey in a course. */
    Figures figures(String tenant, String cohort, String form, int shownFrom) {
        int filled = find(tenant, cohort, form, LockModeType.NONE)
                .map(tally -> tally.filled)
                .orElse(0);
        int shown = Figures.shown(filled, shownFrom);
        Map<String, List<String>> said = answers(tenant, cohort, form, shown / Figures.STEP).stream()
                .collect(Collectors.groupingBy(
                        row -> row.question,
                        TreeMap::new,
                        Collectors.mapping(
                                row -> row.said,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().sorted().toList()))));
        return new Figures(shown, said);
    }

    private List<AnswerRow> answers(String tenant, String cohort, String form, int batches) {
        return rows.createQuery(
                        "select a from AnswerRow a where a.tenant = :tenant and a.cohort = :cohort"
                                + " and a.form = :form and a.batch < :batches",
                        AnswerRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohort", cohort)
                .setParameter("form", form)
                .setParameter("batches", batches)
                .getResultList();
    }

    private Optional<TallyRow> find(String tenant, String cohort, String form, LockModeType lock) {
        return rows.createQuery(
                        "select t from TallyRow t where t.tenant = :tenant and t.cohort = :cohort and t.form = :form",
                        TallyRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohort", cohort)
                .setParameter("form", form)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
