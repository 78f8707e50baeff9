package org.telemaque.tool.workshop.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.lti.message.Role;
import org.telemaque.lti.message.RoleVocabulary;

/**
 * Which duties a role stands for: the safe ones, unless a platform's file says otherwise for that role.
 *
 * @param special what the platform's file says
 */
record DutyRules(Map<Role, Set<Duty>> special) {
    private static final Map<String, Duty> SAFE = Map.of(
            "Learner", Duty.LEARNER,
            "Mentor", Duty.MENTOR,
            "Instructor", Duty.TRAINER,
            "Administrator", Duty.REVIEWER,
            "ContentDeveloper", Duty.AUTHOR);

    static DutyRules of(Map<String, Set<String>> words) {
        Map<Role, Set<Duty>> special = new HashMap<>();
        words.forEach((role, duties) -> special.put(
                Role.parse(role), duties.stream().map(Duty::valueOf).collect(Collectors.toUnmodifiableSet())));
        return new DutyRules(Map.copyOf(special));
    }

    /** The duties of somebody with these roles; with none that says anything, the least right. */
    Set<Duty> duties(Set<Role> roles) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        roles.stream()
                .filter(role -> role.vocabulary() == RoleVocabulary.MEMBERSHIP)
                .forEach(role -> duties.addAll(of(role)));
        if (duties.isEmpty()) {
            duties.add(Duty.LEARNER);
        }
        return Set.copyOf(duties);
    }

    private Set<Duty> of(Role role) {
        Set<Duty> exact = special.getOrDefault(role, Set.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        if (role.isTeachingAssistant()) {
            return Set.of();
        }
        Role principal = new Role(role.vocabulary(), role.principal(), "");
        Duty safe = SAFE.get(role.principal());
        return special.getOrDefault(principal, safe == null ? Set.of() : Set.of(safe));
    }
}
