package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.workshop.notebook.Note;
import org.telemaque.tool.workshop.notebook.Notebook;
import org.telemaque.tool.workshop.people.Duty;

/** The promises of the notebook, inside a real server on a real database. */
@ExtendWith(ArquillianExtension.class)
class NotebookIT {
    private static final String LESSON = "fondations/un-mot-une-histoire";

    @Inject
    Notebook notebook;

    @Inject
    Town town;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private Somebody course;
    private Learner writer;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void somebodyWrites() throws SQLException {
        course = town.course("notes-" + UUID.randomUUID(), UUID.randomUUID());
        writer = somebody("Ada");
        notebook.keep(writer, LESSON, "Mentor est l’ami d’Ulysse.");
    }

    private Learner somebody(String name) throws SQLException {
        return town.resident(course, name, Duty.LEARNER).visit(Duty.LEARNER).learner();
    }

    @Test
    void aNoteIsItsWritersAlone() throws SQLException {
        Learner neighbour = somebody("Ben");
        notebook.keep(neighbour, LESSON, "Autre chose");
        assertThat(notebook.read(writer, LESSON)).isEqualTo("Mentor est l’ami d’Ulysse.");
        assertThat(notebook.all(neighbour)).extracting(Note::words).containsExactly("Autre chose");
        Learner elsewhere = new Learner(
                writer.person(), writer.account(), "another", writer.platform(), "", writer.language(), true);
        assertThat(notebook.all(elsewhere)).isEmpty();
    }

    @Test
    void aNoteThatIsEmptiedIsForgotten() throws SQLException {
        notebook.keep(writer, LESSON, " \n ");
        assertThat(notebook.read(writer, LESSON)).isEmpty();
        assertThat(rows("notebook_note")).isZero();
    }

    @Test
    void aNoteIsCutWhereItGetsTooLong() {
        notebook.keep(writer, LESSON, "é".repeat(Notebook.LONGEST + 5));
        assertThat(notebook.read(writer, LESSON)).hasSize(Notebook.LONGEST);
    }

    @Test
    void twoDevicesThatBeginTheSameNoteAtOnceKeepOne() throws Exception {
        Learner other = somebody("Cleo");
        var devices = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> saves = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(device -> () -> {
                        notebook.keep(other, LESSON, "From device " + device);
                        return true;
                    })
                    .toList();
            for (var saved : devices.invokeAll(saves)) {
                assertThat(saved.get()).isTrue();
            }
        } finally {
            devices.shutdown();
        }
        assertThat(notebook.all(other)).hasSize(1);
    }

    @Test
    void aNoteGoesWithItsPerson() throws SQLException {
        assertThat(rows("notebook_note")).isEqualTo(1);
        try (Connection rows = database.getConnection();
                PreparedStatement erase = rows.prepareStatement("delete from people_person where id = ?")) {
            erase.setObject(1, writer.person());
            assertThat(erase.executeUpdate()).isEqualTo(1);
        }
        assertThat(rows("notebook_note")).isZero();
    }

    @Test
    void nothingIsToldOfANote() throws SQLException {
        assertThat(rows("outbox_parcel")).isZero();
        assertThat(rows("journal_entry")).isZero();
    }

    private int rows(String table) throws SQLException {
        try (Connection rows = database.getConnection();
                PreparedStatement count =
                        rows.prepareStatement("select count(*) from " + table + " where tenant = ?")) {
            count.setString(1, writer.tenant());
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
