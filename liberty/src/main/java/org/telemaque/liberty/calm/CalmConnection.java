package org.telemaque.liberty.calm;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/** A connection, and its statements, that keep to the {@link Calm}. */
final class CalmConnection implements InvocationHandler {
    private final Connection connection;
    private final Calm calm;

    private CalmConnection(Connection connection, Calm calm) {
        this.connection = connection;
        this.calm = calm;
    }

    static Connection over(Connection connection, Calm calm) {
        return proxy(Connection.class, new CalmConnection(connection, calm));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) throws Throwable {
        Callable<@Nullable Object> call = () -> method.invoke(connection, values);
        return switch (method.getName()) {
            case "equals" -> isSame(proxy, values);
            case "commit" -> sound(() -> ended(call));
            case "setAutoCommit" -> sound(() -> commits(values) ? ended(call) : call.call());
            case "rollback", "close" -> sound(() -> calm.among(call, this::isBlocked));
            case "createStatement" -> statement(proxy, Statement.class, sound(call));
            case "prepareStatement" -> statement(proxy, PreparedStatement.class, sound(call));
            case "prepareCall" -> statement(proxy, CallableStatement.class, sound(call));
            default -> sound(call);
        };
    }

    private Object statement(Object owner, Class<? extends Statement> type, @Nullable Object statement) {
        return proxy(type, (proxy, method, values) -> {
            Callable<@Nullable Object> call = () -> method.invoke(statement, values);
            return switch (method.getName()) {
                case "equals" -> isSame(proxy, values);
                case "getConnection" -> owner;
                case "executeQuery" -> sound(() -> calm.among(call, this::isBlocked));
                case "execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch" ->
                    sound(() -> connection.getAutoCommit() ? calm.alone(call) : calm.among(call, this::isBlocked));
                default -> sound(call);
            };
        });
    }

    /** Leaving a transaction unfinished and switching to one statement at a time commits it. */
    private boolean commits(Object @Nullable [] values) throws SQLException {
        return values != null && Boolean.TRUE.equals(values[0]) && !connection.getAutoCommit();
    }

    /**
     * Ends a transaction. One that has changed no row and holds none (its undo log is empty) writes nothing, and wakes nobody: it
     * is no more than a statement.
     */
    private @Nullable Object ended(Callable<@Nullable Object> commit) throws Exception {
        boolean changes = !(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
                || session.hasPendingTransaction();
        return changes ? calm.alone(commit) : calm.among(commit, this::isBlocked);
    }

    /** Whether its session waits for a row that another transaction holds. */
    private boolean isBlocked() {
        try {
            return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                    && session.getBlockingSessionId() != 0;
        } catch (SQLException closed) {
            return true;
        }
    }

    private static boolean isSame(Object proxy, Object @Nullable [] values) {
        return values != null && values.length == 1 && values[0] == proxy;
    }

    private static @Nullable Object sound(Callable<@Nullable Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException failure) {
            throw Objects.requireNonNullElse(failure.getCause(), failure);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CalmConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
