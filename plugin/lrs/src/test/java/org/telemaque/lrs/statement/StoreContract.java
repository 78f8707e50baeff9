package org.telemaque.lrs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.statement.SubStatement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.Iri;

/** What the store promises, on whichever database. */
abstract class StoreContract {
    private static final Iri LMS = Iri.of("https://lms.example/");
    private static final Agent ANN = Agent.account(LMS, "ann");
    private static final Agent BOB = Agent.account(LMS, "bob");
    private static final Agent STORE = Agent.account(LMS, "store");
    private static final Iri COURSE = Iri.of("https://example.com/course");
    private static final Iri QUIZ = Iri.of("https://example.com/quiz");
    private static final Verb ANSWERED = Verb.of("http://adlnet.gov/expapi/verbs/answered");
    private static final Verb PASSED = Verb.of("http://adlnet.gov/expapi/verbs/passed");
    private static final Author DEFAULT = new Author("default", STORE);
    private static final Author ACME = new Author("acme", STORE);
    private static final Reach ALL = new Reach.Everyone();
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Transaction transaction;
    private Ticks ticks;
    private StatementKeeper keeper;
    private StatementFinder finder;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        transaction = database().open();
        ticks = Ticks.after(transaction, Clock.fixed(NOON, ZoneOffset.UTC));
        keeper = new StatementKeeper(ticks, UUID::randomUUID, new KnownActivities(transaction));
        finder = new StatementFinder(transaction, ticks);
    }

    @Test
    void givesBackWhatItWasGivenWithItsOwnAdditions() {
        Exact sent = exact(answered(ANN, QUIZ).withResult(Result.empty().withResponse("é « ’ »")));
        keeper.keep(List.of(sent), DEFAULT);
        Kept kept = finder.find(ALL, id(sent)).orElseThrow();
        assertThat(kept.json()).containsAllEntriesOf(sent.json());
        assertThat(kept.json().keySet()).contains("stored", "authority", "version");
        assertThat(kept.stored()).isEqualTo(NOON);
        assertThat(kept.json().getString("timestamp")).isEqualTo("2026-11-20T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "\udc00x", "\ud83d\ude00", "\\ud800", "\"\n"})
    void givesBackEveryCharacterThatJsonCanSay(String response) {
        Exact sent = exact(answered(ANN, QUIZ).withResult(Result.empty().withResponse(response)));
        keeper.keep(List.of(sent), DEFAULT);
        Kept kept = finder.find(ALL, id(sent)).orElseThrow();
        assertThat(kept.json().getJsonObject("result").getString("response")).isEqualTo(response);
        assertThat(keeper.keep(List.of(sent), DEFAULT)).isInstanceOf(Storing.Stored.class);
    }

    @Test
    void namesAndDatesAStatementThatCameWithout() {
        Exact bare = exact(Statement.of(ANN, ANSWERED, Activity.of(QUIZ)));
        Storing.Stored stored = (Storing.Stored) keeper.keep(List.of(bare), DEFAULT);
        Kept kept = finder.find(ALL, stored.ids().get(0)).orElseThrow();
        assertThat(kept.json().getString("timestamp"))
                .isEqualTo(kept.json().getString("stored"))
                .isEqualTo(NOON.toString());
    }

    @Test
    void theSameStatementAgainChangesNothing() {
        Exact sent = exact(answered(ANN, QUIZ));
        keeper.keep(List.of(sent), DEFAULT);
        Kept before = finder.find(ALL, id(sent)).orElseThrow();
        assertThat(keeper.keep(List.of(sent), DEFAULT)).isEqualTo(new Storing.Stored(List.of(id(sent))));
        assertThat(finder.find(ALL, id(sent))).contains(before);
        assertThat(list(StatementQuery.all())).hasSize(1);
    }

    @Test
    void anotherStatementUnderAKnownIdIsRefusedAndAllThatCameWithIt() {
        Exact first = exact(answered(ANN, QUIZ));
        keeper.keep(List.of(first), DEFAULT);
        Exact other = exact(answered(BOB, QUIZ).withId(id(first)));
        Exact innocent = exact(answered(BOB, QUIZ));
        assertThat(keeper.keep(List.of(innocent, other), DEFAULT)).isInstanceOf(Storing.Conflicting.class);
        assertThat(finder.find(ALL, id(innocent))).isEmpty();
    }

    @Test
    void storesTheNewOnesOfABatchWhoseOthersAreKnown() {
        Exact known = exact(answered(ANN, QUIZ));
        Exact fresh = exact(answered(BOB, QUIZ));
        keeper.keep(List.of(known), DEFAULT);
        assertThat(keeper.keep(List.of(fresh, known), DEFAULT)).isInstanceOf(Storing.Stored.class);
        assertThat(finder.find(ALL, id(fresh))).isPresent();
    }

    @Test
    void aBatchThatHasAnIdTwiceIsRefused() {
        Exact sent = exact(answered(ANN, QUIZ));
        assertThat(keeper.keep(List.of(sent, sent), DEFAULT)).isInstanceOf(Storing.Malformed.class);
        assertThat(finder.find(ALL, id(sent))).isEmpty();
    }

    @Test
    void refusesAStatementThatIsTooLong() {
        Exact huge = exact(answered(ANN, QUIZ).withResult(Result.empty().withResponse("x".repeat(1_000_001))));
        assertThat(keeper.keep(List.of(huge), DEFAULT)).isInstanceOf(Storing.TooLarge.class);
    }

    @Test
    void tenantsAreKeptApartEvenUnderOneId() {
        Exact ours = exact(answered(ANN, QUIZ));
        Exact theirs = exact(answered(BOB, QUIZ).withId(id(ours)));
        keeper.keep(List.of(ours), DEFAULT);
        assertThat(keeper.keep(List.of(theirs), ACME)).isInstanceOf(Storing.Stored.class);
        assertThat(finder.find(new Reach.Of("acme"), id(ours)).orElseThrow().tenant())
                .isEqualTo("acme");
        assertThat(finder.find(new Reach.Of("other"), id(ours))).isEmpty();
        assertThat(finder.list(new Reach.Of("acme"), StatementQuery.all()).statements())
                .extracting(Kept::tenant)
                .containsExactly("acme");
        assertThat(finder.list(new Reach.Of("acme"), StatementQuery.all().byAgent(ANN))
                        .statements())
                .isEmpty();
        assertThat(list(StatementQuery.all())).hasSize(2);
    }

    @Test
    void findsByEachFilter() {
        UUID attempt = UUID.fromString("9ccd3322-e1a5-411a-a67d-6a735c76f119");
        UUID wanted = keep(Statement.of(ANN, PASSED, Activity.of(QUIZ))
                .withContext(Context.empty().withRegistration(attempt)));
        keep(answered(BOB, COURSE));
        assertThat(list(StatementQuery.all().byAgent(ANN))).containsExactly(wanted);
        assertThat(list(StatementQuery.all().byVerb(PASSED.id()))).containsExactly(wanted);
        assertThat(list(StatementQuery.all().byActivity(QUIZ))).containsExactly(wanted);
        assertThat(list(StatementQuery.all().byRegistration(attempt))).containsExactly(wanted);
        assertThat(list(StatementQuery.all()
                        .byAgent(ANN)
                        .byVerb(PASSED.id())
                        .byActivity(QUIZ)
                        .byRegistration(attempt)))
                .containsExactly(wanted);
        assertThat(list(StatementQuery.all().byAgent(BOB).byVerb(PASSED.id()))).isEmpty();
    }

    @Test
    void findsAnAgentAmongTheMembersOfAGroupAndAsTheObject() {
        UUID inGroup = keep(Statement.of(Group.anonymous(List.of(BOB, ANN)), ANSWERED, Activity.of(QUIZ)));
        UUID asObject = keep(Statement.of(BOB, ANSWERED, ANN));
        assertThat(list(StatementQuery.all().byAgent(ANN))).containsExactly(asObject, inGroup);
    }

    @Test
    void findsRelatedActivitiesInContextAndSubStatements() {
        UUID around = keep(answered(ANN, QUIZ)
                .withContext(Context.empty()
                        .withContextActivities(ContextActivities.none()
                                .with(ContextActivities.Role.GROUPING, List.of(Activity.of(COURSE))))));
        UUID planned =
                keep(Statement.of(ANN, ANSWERED, new SubStatement(Statement.of(BOB, PASSED, Activity.of(COURSE)))));
        StatementQuery byCourse = StatementQuery.all().byActivity(COURSE);
        assertThat(list(byCourse)).isEmpty();
        assertThat(list(byCourse.withRelatedActivities())).containsExactly(planned, around);
    }

    @Test
    void findsRelatedAgentsAsInstructorInTeamsAndSubStatements() {
        UUID taught = keep(answered(ANN, QUIZ).withContext(Context.empty().withInstructor(BOB)));
        UUID planned =
                keep(Statement.of(ANN, ANSWERED, new SubStatement(Statement.of(BOB, PASSED, Activity.of(QUIZ)))));
        assertThat(list(StatementQuery.all().byAgent(BOB))).isEmpty();
        assertThat(list(StatementQuery.all().byAgent(BOB).withRelatedAgents())).containsExactly(planned, taught);
        assertThat(list(StatementQuery.all().byAgent(STORE).withRelatedAgents()))
                .hasSize(2);
    }

    @Test
    void listsNewestFirstAndOldestFirstAndBetweenTwoMoments() {
        List<UUID> ids = keepMany(4);
        assertThat(list(StatementQuery.all().oldestFirst())).containsExactlyElementsOf(ids);
        Instant second = finder.find(ALL, ids.get(1)).orElseThrow().stored();
        Instant third = finder.find(ALL, ids.get(2)).orElseThrow().stored();
        assertThat(list(StatementQuery.all().after(second))).containsExactly(ids.get(3), ids.get(2));
        assertThat(list(StatementQuery.all().after(second).upTo(third))).containsExactly(ids.get(2));
        assertThat(list(StatementQuery.all().upTo(second).oldestFirst())).containsExactly(ids.get(0), ids.get(1));
    }

    @Test
    void aListGoesOnWhereItStoodWhileNewStatementsArrive() {
        List<UUID> ids = keepMany(5);
        StatementFinder.Slice first =
                finder.list(ALL, StatementQuery.all().byAgent(ANN).pagesOf(2));
        keepMany(3);
        StatementFinder.Slice second = finder.more(ALL, first.more()).orElseThrow();
        StatementFinder.Slice third = finder.more(ALL, second.more()).orElseThrow();
        assertThat(ids(first)).containsExactly(ids.get(4), ids.get(3));
        assertThat(ids(second)).containsExactly(ids.get(2), ids.get(1));
        assertThat(ids(third)).containsExactly(ids.get(0));
        assertThat(third.more()).isEmpty();
    }

    @Test
    void goesOnOldestFirstWithoutMissingAny() {
        List<UUID> ids = keepMany(3);
        StatementFinder.Slice first =
                finder.list(ALL, StatementQuery.all().oldestFirst().pagesOf(2));
        List<UUID> later = keepMany(1);
        StatementFinder.Slice second = finder.more(ALL, first.more()).orElseThrow();
        assertThat(ids(first)).containsExactly(ids.get(0), ids.get(1));
        assertThat(ids(second)).containsExactly(ids.get(2), later.get(0));
    }

    @Test
    void anEarlierStatementIsNeverMissedByAListOfTheOldestFirst() {
        UUID seen = keepMany(1).get(0);
        ticks.write(new Ticks.Turn("default", 1, false), (database, underWay) -> {
            UUID later = keepMany(1).get(0);
            assertThat(finder.consistentThrough()).isBefore(Ticks.instant(underWay));
            assertThat(list(StatementQuery.all().oldestFirst())).containsExactly(seen);
            assertThat(list(StatementQuery.all())).contains(later);
            return underWay;
        });
        assertThat(list(StatementQuery.all().oldestFirst())).hasSize(2);
    }

    @Test
    void doesNotGoOnFromATextThatNoPageSaid() {
        assertThat(finder.more(ALL, "e30")).isEmpty();
        assertThat(finder.more(ALL, "not base 64 !")).isEmpty();
        assertThat(finder.more(ALL, "")).isEmpty();
    }

    @Test
    void aVoidedStatementIsHiddenWhicheverCameFirst() {
        UUID early = keep(answered(ANN, QUIZ));
        UUID voiding = keep(Statement.of(BOB, Verb.VOIDED, new StatementRef(early)));
        Statement late = answered(ANN, QUIZ);
        keep(Statement.of(BOB, Verb.VOIDED, new StatementRef(late.id().orElseThrow())));
        keep(late);
        assertThat(finder.find(ALL, early)).isEmpty();
        assertThat(finder.findVoided(ALL, early)).isPresent();
        assertThat(finder.findVoided(ALL, late.id().orElseThrow())).isPresent();
        assertThat(finder.findVoided(ALL, voiding)).isEmpty();
        assertThat(list(StatementQuery.all().byAgent(ANN)))
                .as("what voids a statement is found through it")
                .hasSize(2)
                .contains(voiding)
                .doesNotContain(early);
        assertThat(list(StatementQuery.all())).hasSize(2);
    }

    @Test
    void aStatementIsFoundThroughTheOneThatItRefersTo() {
        UUID target = keep(answered(ANN, QUIZ));
        UUID middle = keep(Statement.of(BOB, PASSED, new StatementRef(target)));
        UUID outer = keep(Statement.of(BOB, PASSED, new StatementRef(middle)));
        assertThat(list(StatementQuery.all().byActivity(QUIZ))).containsExactlyInAnyOrder(target, middle, outer);
        assertThat(list(StatementQuery.all().byActivity(QUIZ).byVerb(PASSED.id())))
                .isEmpty();
        StatementEraser eraser = new StatementEraser(transaction, ticks);
        assertThat(eraser.forget("default", NOON.plusSeconds(60))).isEqualTo(3);
        assertThat(List.of(mentionsOf(target), mentionsOf(middle), mentionsOf(outer)))
                .allMatch(left -> left.intValue() == 0);
    }

    @Test
    void doesNotVoidAVoidingStatementNorAnotherTenants() {
        UUID target = keep(answered(ANN, QUIZ));
        UUID voiding = keep(Statement.of(BOB, Verb.VOIDED, new StatementRef(target)));
        keep(Statement.of(BOB, Verb.VOIDED, new StatementRef(voiding)));
        assertThat(finder.find(ALL, voiding)).isPresent();
        UUID ours = keep(answered(ANN, QUIZ));
        keeper.keep(List.of(exact(Statement.of(BOB, Verb.VOIDED, new StatementRef(ours)))), ACME);
        assertThat(finder.find(ALL, ours)).isPresent();
    }

    @Test
    void whatIsVoidedAtTheVeryMomentThatItIsStoredIsVoided() throws Exception {
        Exact target = exact(answered(ANN, QUIZ));
        Exact voiding = exact(Statement.of(BOB, Verb.VOIDED, new StatementRef(id(target))));
        keepAtOnce(target, voiding);
        assertThat(finder.find(ALL, id(target))).isEmpty();
        assertThat(finder.findVoided(ALL, id(target))).isPresent();
    }

    @Test
    void aStatementIsFoundThroughOneThatIsStoredAtTheSameMoment() throws Exception {
        Exact target = exact(answered(ANN, QUIZ));
        Exact middle =
                exact(Statement.of(BOB, PASSED, new StatementRef(id(target))).withId(UUID.randomUUID()));
        Exact outer =
                exact(Statement.of(BOB, PASSED, new StatementRef(id(middle))).withId(UUID.randomUUID()));
        keeper.keep(List.of(middle), DEFAULT);
        keepAtOnce(target, outer);
        assertThat(list(StatementQuery.all().byActivity(QUIZ)))
                .containsExactlyInAnyOrder(id(target), id(middle), id(outer));
    }

    /** Two transactions, each of which ends only when the other has done its work, if that can be. */
    private void keepAtOnce(Exact one, Exact other) throws Exception {
        Ticks meeting = Ticks.after(new Meeting(transaction, new CyclicBarrier(2)), Clock.fixed(NOON, ZoneOffset.UTC));
        StatementKeeper both = new StatementKeeper(meeting, UUID::randomUUID, new KnownActivities(transaction));
        ExecutorService senders = Executors.newFixedThreadPool(2);
        try {
            Future<Storing> first = senders.submit(() -> both.keep(List.of(one), DEFAULT));
            Future<Storing> second = senders.submit(() -> both.keep(List.of(other), DEFAULT));
            assertThat(List.of(first.get(), second.get())).hasOnlyElementsOfType(Storing.Stored.class);
        } finally {
            senders.shutdownNow();
        }
    }

    private record Meeting(Transaction transaction, CyclicBarrier end) implements Transaction {
        @Override
        public <T> T write(Work<T> work) {
            return transaction.write(database -> {
                T done = work.on(database);
                try {
                    end.await(300, TimeUnit.MILLISECONDS);
                } catch (TimeoutException | BrokenBarrierException alone) {
                    // the other one waits for us, as it should
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return done;
            });
        }

        @Override
        public <T> T read(Work<T> work) {
            return transaction.read(work);
        }
    }

    @Test
    void storesOneStatementOnceHoweverManySendItAtOnce() throws Exception {
        Exact sent = exact(answered(ANN, QUIZ));
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<Storing>> all = IntStream.range(0, 12)
                    .mapToObj(sender -> senders.submit(() -> keeper.keep(List.of(sent), DEFAULT)))
                    .toList();
            for (Future<Storing> one : all) {
                assertThat(one.get()).isEqualTo(new Storing.Stored(List.of(id(sent))));
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(list(StatementQuery.all())).hasSize(1);
    }

    @Test
    void whoSendsTheSameBatchInAnotherOrderAtOnceIsAnsweredToo() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                Exact one = exact(answered(ANN, QUIZ));
                Exact other = exact(answered(BOB, QUIZ));
                List<Future<Storing>> all = IntStream.range(0, 8)
                        .mapToObj(sender -> sender % 2 == 0 ? List.of(one, other) : List.of(other, one))
                        .map(batch -> senders.submit(() -> keeper.keep(batch, DEFAULT)))
                        .toList();
                for (Future<Storing> each : all) {
                    assertThat(each.get()).isInstanceOf(Storing.Stored.class);
                }
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(list(StatementQuery.all())).hasSize(10);
    }

    @Test
    void asksForMoreIdsThanOneQuestionOfTheDatabaseMayName() {
        UUID known = keep(answered(ANN, QUIZ));
        List<UUID> many = Stream.concat(Stream.generate(UUID::randomUUID).limit(110_000), Stream.of(known))
                .toList();
        List<Kept> found = transaction.write(database -> StatementTable.findAll(database, "default", many));
        assertThat(found).extracting(Kept::id).containsExactly(known);
    }

    @Test
    void everythingOfAPersonInOneTenantIsErasedAndNothingElse() {
        StatementEraser administration = new StatementEraser(transaction, ticks);
        UUID kept = keep(answered(BOB, QUIZ));
        UUID voided = keep(answered(ANN, QUIZ));
        keep(Statement.of(BOB, Verb.VOIDED, new StatementRef(voided)));
        keep(Statement.of(BOB, ANSWERED, ANN));
        keeper.keep(List.of(exact(answered(ANN, QUIZ))), ACME);
        assertThat(administration.count("default")).isEqualTo(4);
        assertThat(administration.erase("default", ANN)).isEqualTo(3);
        assertThat(administration.count("default")).isEqualTo(1);
        assertThat(administration.count("acme")).isEqualTo(1);
        assertThat(list(StatementQuery.all().byActivity(QUIZ).byAgent(BOB))).containsExactly(kept);
        assertThat(finder.findVoided(ALL, voided)).isEmpty();
        assertThat(mentionsOf(voided)).isZero();
    }

    @Test
    void givesNoMomentTwiceAlsoAfterARestart() {
        keepMany(3);
        StatementKeeper restarted = new StatementKeeper(
                Ticks.after(transaction, Clock.fixed(NOON.minusSeconds(60), ZoneOffset.UTC)),
                UUID::randomUUID,
                new KnownActivities(transaction));
        restarted.keep(List.of(exact(answered(BOB, QUIZ))), DEFAULT);
        List<Kept> all = finder.list(ALL, StatementQuery.all()).statements();
        assertThat(all).extracting(Kept::micros).doesNotHaveDuplicates();
        assertThat(all.get(0).json().toString()).contains("bob");
    }

    private long mentionsOf(UUID id) {
        return transaction.read(database -> {
            try (var select = database.prepareStatement("select count(*) from lrs_mention where id = ?")) {
                select.setObject(1, id);
                var rows = select.executeQuery();
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private List<UUID> keepMany(int count) {
        List<UUID> ids = new ArrayList<>();
        IntStream.range(0, count).forEach(each -> ids.add(keep(answered(ANN, QUIZ))));
        return ids;
    }

    private UUID keep(Statement statement) {
        return ((Storing.Stored) keeper.keep(List.of(exact(statement)), DEFAULT))
                .ids()
                .get(0);
    }

    private List<UUID> list(StatementQuery query) {
        return ids(finder.list(ALL, query));
    }

    private static List<UUID> ids(StatementFinder.Slice slice) {
        return slice.statements().stream().map(Kept::id).toList();
    }

    private static Statement answered(Agent who, Iri what) {
        return Statement.of(who, ANSWERED, Activity.of(what))
                .withId(UUID.randomUUID())
                .withTimestamp(Instant.parse("2026-11-20T08:00:00Z"));
    }

    private static UUID id(Exact exact) {
        return exact.statement().id().orElseThrow();
    }

    private static Exact exact(Statement statement) {
        return new Exact(StatementWriter.json(statement), statement);
    }
}
