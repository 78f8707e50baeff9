package org.telemaque.lrs.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The server's own transactions, on the database that the whole house uses. */
@ApplicationScoped
public class ContainerTransaction implements Transaction {
    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T write(Work<T> work) {
        return done(work);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> T read(Work<T> work) {
        return done(work);
    }

    private <T> T done(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
