package org.telemaque.liberty.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CalmTest {
    private final Calm calm = new Calm();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private String slow() throws InterruptedException {
        begun.countDown();
        assertThat(mayEnd.await(10, TimeUnit.SECONDS)).isTrue();
        return "slow";
    }

    private static CompletableFuture<Object> aside(Callable<Object> call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void aCommitWaitsForTheStatementsUnderWay() throws Exception {
        CompletableFuture<Object> statement = aside(() -> calm.among(this::slow, () -> false));
        begun.await();
        CompletableFuture<Object> commit = aside(() -> calm.alone(() -> "committed, slow: " + statement.isDone()));
        assertThatThrownBy(() -> commit.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();
        assertThat(commit.get()).asString().startsWith("committed");
        assertThat(statement.get()).isEqualTo("slow");
    }

    @Test
    void aStatementWaitsForTheCommitUnderWay() throws Exception {
        CompletableFuture<Object> commit = aside(() -> calm.alone(this::slow));
        begun.await();
        CompletableFuture<Object> statement = aside(() -> calm.among(() -> "ran", () -> false));
        assertThatThrownBy(() -> statement.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();
        assertThat(statement.get()).isEqualTo("ran");
        assertThat(commit.get()).isEqualTo("slow");
    }

    @Test
    void aCommitDoesNotWaitForLongForAStatementThatWaitsForIt() throws Exception {
        CompletableFuture<Object> statement = aside(() -> calm.among(this::slow, () -> false));
        begun.await();
        assertThat(calm.alone(() -> "committed")).isEqualTo("committed");
        mayEnd.countDown();
        assertThat(statement.get()).isEqualTo("slow");
    }

    @Test
    void aCommitDoesNotWaitForAStatementThatWaitsForARow() throws Exception {
        CompletableFuture<Object> statement = aside(() -> calm.among(this::slow, () -> true));
        begun.await();
        long begin = System.nanoTime();
        calm.alone(() -> "committed");
        assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.MILLISECONDS.toNanos(200));
        mayEnd.countDown();
        assertThat(statement.get()).isEqualTo("slow");
    }

    @Test
    void aCommitThatWritesNothingIsNoMoreThanAStatement() throws Exception {
        Calm patient = new Calm(Duration.ofHours(1));
        CompletableFuture<Object> other = aside(() -> patient.among(this::slow, () -> false));
        begun.await();
        try (Connection connection = begun(patient, "select 1")) {
            connection.commit();
        }
        try (Connection connection = begun(patient, "insert into one values (1)")) {
            connection.rollback();
            connection.commit();
        }
        mayEnd.countDown();
        assertThat(other.get()).as("it was under way all the time").isEqualTo("slow");
    }

    @Test
    void aCommitThatWritesNothingWaitsForTheCommitUnderWay() throws Exception {
        try (Connection connection = begun(calm, "select 1")) {
            CompletableFuture<Object> commit = aside(() -> calm.alone(this::slow));
            begun.await();
            CompletableFuture<Object> read = aside(() -> committed(connection));
            assertThatThrownBy(() -> read.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayEnd.countDown();
            assertThat(commit.get()).isEqualTo("slow");
            assertThat(read.get()).isEqualTo("committed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into one values (1)", "select id from one where id = 0 for update"})
    void aCommitOfARowThatWasChangedOrHeldWaitsForTheStatementsUnderWay(String sql) throws Exception {
        Calm patient = new Calm(Duration.ofHours(1));
        try (Connection connection = begun(patient, sql)) {
            CompletableFuture<Object> statement = aside(() -> patient.among(this::slow, () -> false));
            begun.await();
            CompletableFuture<Object> commit = aside(() -> committed(connection));
            assertThatThrownBy(() -> commit.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayEnd.countDown();
            assertThat(statement.get()).isEqualTo("slow");
            assertThat(commit.get()).isEqualTo("committed");
        }
    }

    /** A transaction in a database of its own that has done this. */
    private static Connection begun(Calm calm, String sql) throws SQLException {
        Connection connection = CalmConnection.over(DriverManager.getConnection("jdbc:h2:mem:", "sa", ""), calm);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table one (id int primary key)");
            statement.execute("insert into one values (0)");
            statement.execute("create table two (id int primary key)"); // commits
            statement.execute(sql);
        }
        return connection;
    }

    private static Object committed(Connection connection) throws SQLException {
        connection.commit();
        return "committed";
    }

    @Test
    void anInterruptIsKeptAndLeavesNobodyOut() throws Exception {
        CompletableFuture<Object> statement = aside(() -> calm.among(this::slow, () -> false));
        begun.await();
        CompletableFuture<Object> commit = aside(() -> {
            Thread.currentThread().interrupt();
            calm.alone(() -> "committed");
            return Thread.interrupted();
        });
        assertThat(commit.get()).as("still interrupted").isEqualTo(true);
        mayEnd.countDown();
        assertThat(statement.get()).isEqualTo("slow");
        assertThat(calm.among(() -> "ran", () -> false)).isEqualTo("ran");
    }

    @Test
    void manyWhoChangeTheSameRowDoNotWaitForEachOthersPatience() throws Exception {
        String address = "jdbc:telemaque:h2:mem:hot;DB_CLOSE_DELAY=-1";
        try (Connection first = DriverManager.getConnection(address, "sa", "");
                Statement statement = first.createStatement()) {
            statement.execute("create table hot (id int primary key, n int)");
            statement.execute("insert into hot values (1, 0)");
        }
        long begin = System.nanoTime();
        List<CompletableFuture<Object>> all =
                Stream.generate(() -> aside(() -> raised(address, 25))).limit(8).toList();
        for (CompletableFuture<Object> one : all) {
            one.get();
        }
        assertThat(System.nanoTime() - begin)
                .as("200 transactions, of which each would cost 250 ms")
                .isLessThan(TimeUnit.SECONDS.toNanos(15));
    }

    private static Object raised(String address, int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < times; i++) {
                statement.executeUpdate("update hot set n = n + 1 where id = 1");
                connection.commit();
            }
        }
        return times;
    }

    @Test
    void aStatementThatFailsIsUnderWayNoMore() throws Exception {
        assertThatThrownBy(() -> calm.among(
                        () -> {
                            throw new SQLException("no");
                        },
                        () -> false))
                .isInstanceOf(SQLException.class);
        long begin = System.nanoTime();
        calm.alone(() -> "committed");
        assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.MILLISECONDS.toNanos(200));
    }

    @Test
    void whatIsNotH2IsNotTaken() throws Exception {
        CalmDriver driver = new CalmDriver();
        for (String other :
                new String[] {"jdbc:h2:mem:x", "jdbc:postgresql://db/x", "jdbc:telemaque:postgresql://db/x"}) {
            assertThat(driver.acceptsURL(other)).as(other).isFalse();
            assertThat(driver.connect(other, new Properties())).as(other).isNull();
        }
    }

    @Test
    void aConnectionDoesWhatOneOfH2Does() throws Exception {
        String address = "jdbc:telemaque:h2:mem:calm;DB_CLOSE_DELAY=-1";
        try (Connection one = DriverManager.getConnection(address, "sa", "");
                Connection other = DriverManager.getConnection(address, "sa", "")) {
            try (Statement statement = one.createStatement()) {
                statement.execute("create table thing (id int primary key)");
                assertThat(statement.getConnection()).isSameAs(one);
            }
            assertThat(one.equals(one)).isTrue();
            assertThat(one).isNotEqualTo(other);
            one.setAutoCommit(false);
            try (PreparedStatement insert = one.prepareStatement("insert into thing values (?)")) {
                insert.setInt(1, 1);
                assertThat(insert.executeUpdate()).isOne();
                assertThatThrownBy(insert::executeUpdate)
                        .as("the failure is H2's own")
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("THING");
            }
            assertThat(count(other)).isZero();
            one.commit();
            assertThat(count(other)).isOne();
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from thing")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
