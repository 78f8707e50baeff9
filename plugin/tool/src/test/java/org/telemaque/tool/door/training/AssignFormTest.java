package org.telemaque.tool.door.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.door.training.AssignForm.Fault;

class AssignFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ANA = new UUID(0, 1);

    @Test
    void theLastDayIsProposedInThirtyDays() {
        assertThat(AssignForm.fresh(new Sieve(" ana ", "", "x"), TODAY))
                .isEqualTo(new AssignForm(new Sieve("ana", "", ""), Set.of(), "", "2026-12-21"));
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        MultivaluedMap<String, String> sent = sent("socle", "tomorrow");
        sent.add("person", "not an id");
        AssignForm form = AssignForm.read(sent);
        assertThat(form).isEqualTo(new AssignForm(Sieve.EVERYBODY, Set.of(ANA), "socle", "tomorrow"));
        assertThat(form.faults(TODAY)).containsExactly(Fault.NO_DAY);
    }

    @Test
    void todayIsTheFirstDayThatCanBeTheLast() {
        assertThat(faults("2026-11-20")).containsExactly(Fault.PAST);
        assertThat(faults("2026-11-21")).isEmpty();
    }

    @Test
    void anUnlikelyYearIsAskedAgain() {
        assertThat(faults("2036-11-21")).isEmpty();
        assertThat(faults("2036-11-22")).containsExactly(Fault.FAR);
        assertThat(faults("+999999999-12-31")).containsExactly(Fault.FAR);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(AssignForm.read(new MultivaluedHashMap<>()).faults(TODAY))
                .containsExactlyInAnyOrder(Fault.NOBODY, Fault.PATH, Fault.NO_DAY);
    }

    private static Set<Fault> faults(String due) {
        return AssignForm.read(sent("socle", due)).faults(TODAY);
    }

    private static MultivaluedMap<String, String> sent(String path, String due) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.add("person", ANA.toString());
        sent.add("path", path);
        sent.add("due", due);
        return sent;
    }
}
