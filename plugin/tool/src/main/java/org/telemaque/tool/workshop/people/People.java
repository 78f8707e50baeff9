package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.Role;
import org.telemaque.tool.foundation.platform.Platform;

/** The table of persons. */
@ApplicationScoped
public class People {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    /**
     * What makes a person one person.
     *
     * @param tenant the company
     * @param issuer the platform that vouches
     * @param subject the platform's own id of the person
     */
    public record Identity(String tenant, String issuer, String subject) {}

    /** For the container. */
    @Inject
    public People(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    People() {
        this(null, null); // the container's proxy never uses it
    }

    /** The person whom a believed launch brings: known by identity, or new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person arrive(Platform platform, LaunchClaims claims) {
        Identity identity = new Identity(
                platform.tenant(claims.deploymentId()),
                claims.issuer(),
                claims.person().subject());
        Instant now = clock.instant();
        PersonRow row = row(identity, now);
        boolean testUser = claims.roles().stream().anyMatch(Role::isTestUser);
        row.seen(claims.person().displayName(), testUser, now);
        return row.person();
    }

    /**
     * Those whom the list of a course names, by what the LMS calls them: known by identity, or new and never seen. A test user
     * whom nobody has met is left out.
     */
    Map<String, Person> listed(String tenant, String issuer, List<Roster.Line> lines) {
        Map<String, PersonRow> known =
                rows(tenant, issuer, lines.stream().map(Roster.Line::subject).toList());
        for (Roster.Line line : lines) {
            if (!line.testUser() || known.containsKey(line.subject())) {
                Identity identity = new Identity(tenant, issuer, line.subject());
                known.computeIfAbsent(line.subject(), subject -> unseen(identity))
                        .called(line.name());
            }
        }
        rows.flush(); // a launch at the same moment shows here, and the list is tried again
        return known.values().stream().collect(Collectors.toMap(row -> row.subject, PersonRow::person));
    }

    private PersonRow unseen(Identity identity) {
        PersonRow row = new PersonRow(identifiers.get(), identifiers.get(), identity, clock.instant()).unseen();
        rows.persist(row);
        return row;
    }

    private Map<String, PersonRow> rows(String tenant, String issuer, Collection<String> subjects) {
        Map<String, PersonRow> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            rows.createQuery(
                            "select p from PersonRow p where p.tenant = :tenant and p.issuer = :issuer"
                                    + " and p.subject in :subjects",
                            PersonRow.class)
                    .setParameter("tenant", tenant)
                    .setParameter("issuer", issuer)
                    .setParameter("subjects", subjects)
                    .getResultStream()
                    .forEach(row -> found.put(row.subject, row));
        }
        return found;
    }

    /** The persons whom a company's platform calls so, by that name; whom we do not know is not among them. */
    @Transactional
    public Map<String, Person> called(String tenant, String issuer, Collection<String> subjects) {
        return rows(tenant, issuer, subjects).values().stream()
                .collect(Collectors.toMap(row -> row.subject, PersonRow::person));
    }

    /** The duties that the roles of a believed launch stand for. */
    public Set<Duty> duties(Platform platform, LaunchClaims claims) {
        return duties(platform, claims.roles());
    }

    /** The duties that roles in a course stand for. */
    public Set<Duty> duties(Platform platform, Set<Role> roles) {
        return DutyRules.of(platform.duties()).duties(roles);
    }

    private PersonRow row(Identity identity, Instant now) {
        return rows.createQuery(
                        "select p from PersonRow p where p.tenant = :tenant and p.issuer = :issuer"
                                + " and p.subject = :subject",
                        PersonRow.class)
                .setParameter("tenant", identity.tenant())
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(new PersonRow(identifiers.get(), identifiers.get(), identity, now)));
    }

    private PersonRow add(PersonRow row) {
        rows.persist(row);
        rows.flush(); // a launch at the same moment shows here, and is tried again
        return row;
    }

    /** Everybody of the company, as if members of a cohort without any duty. */
    @Transactional
    List<Member> all(String tenant) {
        return rows.createQuery("select p from PersonRow p where p.tenant = :tenant order by p.id", PersonRow.class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .map(PersonRow::anywhere)
                .toList();
    }

    /** The company's person with this id. */
    @Transactional
    public Optional<Person> find(String tenant, UUID id) {
        return Optional.ofNullable(named(tenant, Set.of(id)).get(id));
    }

    /** What the person is called by the platform that vouches for them. */
    @Transactional
    public Optional<String> subject(String tenant, UUID id) {
        return Optional.ofNullable(rows.find(PersonRow.class, id))
                .filter(row -> row.tenant.equals(tenant))
                .map(row -> row.subject);
    }

    /** What the company's persons among these ids are called by the platforms that vouch for them. */
    @Transactional
    public Map<UUID, String> subjects(String tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery("select p from PersonRow p where p.tenant = :tenant and p.id in :ids", PersonRow.class)
                .setParameter("tenant", tenant)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, row -> row.subject));
    }

    /** The persons with these ids, of whatever company: for the operator alone. */
    @Transactional
    List<Person> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.createQuery("select p from PersonRow p where p.id in :ids", PersonRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(PersonRow::person)
                        .toList();
    }

    /** The company's persons among these ids, by id. */
    @Transactional
    public Map<UUID, Person> named(String tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery("select p from PersonRow p where p.tenant = :tenant and p.id in :ids", PersonRow.class)
                .setParameter("tenant", tenant)
                .setParameter("ids", ids)
                .getResultStream()
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The company's persons behind these accounts, by account. */
    @Transactional
    public Map<UUID, Person> behind(String tenant, Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery(
                        "select p from PersonRow p where p.tenant = :tenant and p.account in :accounts",
                        PersonRow.class)
                .setParameter("tenant", tenant)
                .setParameter("accounts", accounts)
                .getResultStream()
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::account, Function.identity()));
    }
}
