package org.telemaque.lrs.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.enclosure.Enclosure;

/** How attachments' bytes are kept, on whichever database. */
class AttachmentTableTest {
    private static final Enclosure BYTES = Enclosure.of("a/b", new byte[1_500_000]);
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneCopyServesEveryStatementOfATenant(TestDatabase database) {
        Transaction transaction = database.open();
        keep(transaction, "acme", ONE);
        keep(transaction, "acme", TWO);
        assertThat(found(transaction, "acme")).containsExactly(BYTES);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bytesThatNoStatementNamesAnyMoreAreGone(TestDatabase database) {
        Transaction transaction = database.open();
        keep(transaction, "acme", ONE);
        keep(transaction, "acme", TWO);
        drop(transaction, ONE);
        assertThat(found(transaction, "acme")).hasSize(1);
        drop(transaction, TWO);
        assertThat(found(transaction, "acme")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noTenantSeesTheBytesOfAnother(TestDatabase database) {
        Transaction transaction = database.open();
        keep(transaction, "acme", ONE);
        assertThat(found(transaction, "else")).isEmpty();
    }

    private static void keep(Transaction transaction, String tenant, UUID statement) {
        transaction.write(connection -> {
            AttachmentTable.keep(connection, tenant, statement, List.of(BYTES));
            return true;
        });
    }

    private static void drop(Transaction transaction, UUID statement) {
        transaction.write(connection -> {
            AttachmentTable.drop(connection, "acme", statement);
            return true;
        });
    }

    private static List<Enclosure> found(Transaction transaction, String tenant) {
        return transaction.read(connection -> AttachmentTable.find(connection, tenant, List.of(BYTES.sha2())));
    }
}
