package org.telemaque.demolms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.platform.Roles;

class RosterTest {

    private final Roster roster = new Roster(new Campus(), Roles::of);

    @Test
    void theRosterIsTheCampusUnlessItIsToBeLonger() {
        assertThat(roster.members(0, "", false)).hasSize(11);
        assertThat(roster.members(250, "", false))
                .hasSize(250)
                .extracting(member -> member.get("user_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMemberShowsNoMoreThanTheDisclosureAllows() {
        Map<String, Object> nour = roster.members(0, "", false).get(4);
        assertThat(nour).containsEntry("user_id", "1005").containsOnlyKeys("user_id", "status", "roles");
    }

    @Test
    void oneRoleMayBeAskedForByItsShortName() {
        assertThat(roster.members(0, "Instructor", false))
                .singleElement()
                .satisfies(member -> assertThat(member).containsEntry("user_id", "1009"));
    }

    @Test
    void groupsAreToldWithTheMembersAndByThemselves() {
        assertThat(roster.members(0, "", true).get(0))
                .containsEntry("group_enrollments", List.of(Map.of("group_id", "g1")));
        assertThat(roster.groups("")).hasSize(2);
        assertThat(roster.groups("1003"))
                .singleElement()
                .satisfies(group -> assertThat(group).containsEntry("id", "g2"));
    }

    @Test
    void pagesFollowOneAnotherToTheEnd() {
        List<Integer> whole = java.util.stream.IntStream.range(0, 120).boxed().toList();
        Slice<Integer> first = Slice.of(whole, 1, 50);
        Slice<Integer> last = Slice.of(whole, 3, 50);
        assertThat(first.items()).hasSize(50);
        assertThat(first.next()).isEqualTo(2);
        assertThat(last.items()).hasSize(20);
        assertThat(last.next()).isZero();
        assertThat(Slice.of(whole, 9, 50).items()).isEmpty();
    }

    @Test
    void aFaultMeetsAsManyCallsAsItWasSetFor() {
        Faults faults = new Faults();
        faults.set("scores", new Faults.Fault(429, 2, 0, "1"));
        assertThat(faults.meets("scores")).isPresent();
        assertThat(faults.meets("lineitems")).isEmpty();
        assertThat(faults.meets("scores")).isPresent();
        assertThat(faults.meets("scores")).isEmpty();
    }
}
