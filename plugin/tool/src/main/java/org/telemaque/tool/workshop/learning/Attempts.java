package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.event.Learner;

/** The tables of attempts, of their steps and of words still being written; everything by tenant and person. */
@ApplicationScoped
class Attempts {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** Adds at once, so that a clash of two devices is seen here and nowhere later. */
    void add(Object row) {
        rows.persist(row);
        rows.flush();
    }

    /** The learner's own attempt, held until the transaction ends, so that two devices take turns. */
    Optional<AttemptRow> hold(Learner learner, UUID id) {
        return Optional.ofNullable(rows.find(AttemptRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.tenant.equals(learner.tenant()) && row.person.equals(learner.person()));
    }

    /** The learner's attempts at an activity, the latest first. */
    List<AttemptRow> at(Learner learner, String activity) {
        return among(learner, List.of(activity));
    }

    /** The learner's latest attempt at an activity. */
    Optional<AttemptRow> latest(Learner learner, String activity) {
        return query(learner, List.of(activity))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The learner's attempts at any of these activities, the latest first. */
    List<AttemptRow> among(Learner learner, Collection<String> activities) {
        if (activities.isEmpty()) {
            return List.of();
        }
        return query(learner, activities).getResultList();
    }

    private TypedQuery<AttemptRow> query(Learner learner, Collection<String> activities) {
        return rows.createQuery(
                        "select a from AttemptRow a where a.tenant = :tenant and a.person = :person"
                                + " and a.activity in :activities order by a.number desc, a.activity",
                        AttemptRow.class)
                .setParameter("tenant", learner.tenant())
                .setParameter("person", learner.person())
                .setParameter("activities", activities);
    }

    /** The learner's attempts at courses, the latest first. */
    List<AttemptRow> courses(Learner learner) {
        return rows.createQuery(
                        "select a from AttemptRow a where a.tenant = :tenant and a.person = :person and a.course = ''"
                                + " and a.activity like 'course/%' order by a.number desc, a.activity",
                        AttemptRow.class)
                .setParameter("tenant", learner.tenant())
                .setParameter("person", learner.person())
                .getResultList();
    }

    /** The course attempt that an attempt belongs to. */
    Optional<AttemptRow> course(AttemptRow unit) {
        return rows.createQuery(
                        "select a from AttemptRow a where a.tenant = :tenant and a.registration = :registration"
                                + " and a.activity = :course",
                        AttemptRow.class)
                .setParameter("tenant", unit.tenant)
                .setParameter("registration", unit.registration)
                .setParameter("course", unit.course)
                .getResultStream()
                .findFirst();
    }

    /** Which of these activities the learner has done. */
    Set<String> done(Learner learner, Collection<String> activities) {
        return among(learner, activities).stream()
                .filter(row -> row.isStory() ? row.debriefed() : row.finished())
                .map(row -> row.activity)
                .collect(Collectors.toSet());
    }

    /** Seconds spent on everything of one registration. */
    long spent(AttemptRow course) {
        return rows.createQuery(
                        "select sum(a.spentSeconds) from AttemptRow a"
                                + " where a.tenant = :tenant and a.registration = :registration",
                        Long.class)
                .setParameter("tenant", course.tenant)
                .setParameter("registration", course.registration)
                .getSingleResult();
    }

    /** The steps of an attempt, first to last. */
    List<StepRow> steps(AttemptRow attempt) {
        return rows.createQuery(
                        "select s from StepRow s where s.tenant = :tenant and s.attempt = :attempt order by s.turn",
                        StepRow.class)
                .setParameter("tenant", attempt.tenant)
                .setParameter("attempt", attempt.id)
                .getResultList();
    }

    /** The first ended attempt of each of these people at the activity of an attempt, in its version, with its steps. */
    Map<AttemptRow, List<StepRow>> firstEnded(AttemptRow like, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, AttemptRow> firsts = new LinkedHashMap<>();
        rows.createQuery(
                        "select a from AttemptRow a where a.tenant = :tenant and a.activity = :activity"
                                + " and a.version = :version and a.finishedAt is not null and a.person in :people"
                                + " order by a.number",
                        AttemptRow.class)
                .setParameter("tenant", like.tenant)
                .setParameter("activity", like.activity)
                .setParameter("version", like.version)
                .setParameter("people", people)
                .getResultStream()
                .forEach(row -> firsts.putIfAbsent(row.person, row));
        return firsts.isEmpty() ? Map.of() : withSteps(like.tenant, firsts.values());
    }

    private Map<AttemptRow, List<StepRow>> withSteps(String tenant, Collection<AttemptRow> attempts) {
        Map<UUID, List<StepRow>> steps = rows.createQuery(
                        "select s from StepRow s where s.tenant = :tenant and s.attempt in :attempts order by s.turn",
                        StepRow.class)
                .setParameter("tenant", tenant)
                .setParameter("attempts", attempts.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(step -> step.attempt));
        Map<AttemptRow, List<StepRow>> all = new LinkedHashMap<>();
        attempts.forEach(row -> all.put(row, steps.getOrDefault(row.id, List.of())));
        return all;
    }

    /** The words still being written in an attempt. */
    List<DraftRow> drafts(AttemptRow attempt) {
        return rows.createQuery(
                        "select d from DraftRow d where d.tenant = :tenant and d.attempt = :attempt", DraftRow.class)
                .setParameter("tenant", attempt.tenant)
                .setParameter("attempt", attempt.id)
                .getResultList();
    }

    /** Forgets the draft of a question that has been answered. */
    void forgetDraft(AttemptRow attempt, String question) {
        drafts(attempt).stream()
                .filter(draft -> draft.question.equals(question))
                .forEach(rows::remove);
    }
}
