package org.telemaque.lti.message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One role of a person, whatever form the platform wrote it in.
 *
 * @param vocabulary the list it comes from
 * @param principal the role itself, for example {@code Instructor}; for an unknown role the text as sent
 * @param subRole the finer role under it, or empty
 */
public record Role(RoleVocabulary vocabulary, String principal, String subRole) {
    private static final Set<String> PRINCIPALS = Set.of(
            "Administrator", "ContentDeveloper", "Instructor", "Learner", "Manager", "Member", "Mentor", "Officer");
    private static final String TEACHING_ASSISTANT = "TeachingAssistant";
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String MEMBERSHIP_URI = LIS + "membership";
    private static final String TEST_USER_URI = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    /** Understands a full URI, a deprecated short name or URN; anything else is an unknown role, never an error. */
    public static Role parse(String text) {
        String role = text.strip();
        if (role.equals(TEST_USER_URI)) {
            return new Role(RoleVocabulary.TEST_USER, "TestUser", "");
        }
        if (role.startsWith("urn:lti:")) {
            return urn(role);
        }
        return role.startsWith("http") ? uri(role) : membership(role, role);
    }

    /** Understands each of a list; blank entries, which the certification suite sends, are no role. */
    public static Set<Role> parseAll(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(Role::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static Role uri(String role) {
        int hash = role.indexOf('#');
        String path = hash < 0 ? role : role.substring(0, hash);
        String name = role.substring(hash + 1);
        if (path.startsWith(MEMBERSHIP_URI + "/")) {
            return membership(path.substring(MEMBERSHIP_URI.length() + 1) + "/" + name, role);
        }
        return switch (path) {
            case MEMBERSHIP_URI -> membership(name, role);
            // The form without a segment is what Moodle's roster still sends.
            case LIS + "institution/person", LIS + "person" -> new Role(RoleVocabulary.INSTITUTION, name, "");
            case LIS + "system/person" -> new Role(RoleVocabulary.SYSTEM, name, "");
            default -> new Role(RoleVocabulary.UNKNOWN, role, "");
        };
    }

    private static Role urn(String role) {
        if (role.startsWith("urn:lti:role:ims/lis/")) {
            return membership(role.substring("urn:lti:role:ims/lis/".length()), role);
        }
        if (role.startsWith("urn:lti:instrole:ims/lis/")) {
            return new Role(RoleVocabulary.INSTITUTION, role.substring("urn:lti:instrole:ims/lis/".length()), "");
        }
        if (role.startsWith("urn:lti:sysrole:ims/lis/")) {
            return new Role(RoleVocabulary.SYSTEM, role.substring("urn:lti:sysrole:ims/lis/".length()), "");
        }
        return new Role(RoleVocabulary.UNKNOWN, role, "");
    }

    private static Role membership(String path, String asSent) {
        int slash = path.indexOf('/');
        String principal = slash < 0 ? path : path.substring(0, slash);
        String subRole = slash < 0 ? "" : path.substring(slash + 1);
        if (principal.equals(TEACHING_ASSISTANT)) {
            // LTI 1.1 had it as a role of its own.
            return new Role(RoleVocabulary.MEMBERSHIP, "Instructor", subRole.isEmpty() ? TEACHING_ASSISTANT : subRole);
        }
        return PRINCIPALS.contains(principal)
                ? new Role(RoleVocabulary.MEMBERSHIP, principal, subRole)
                : new Role(RoleVocabulary.UNKNOWN, asSent, "");
    }

    /** Whether this is the named role of the course itself or, save for teaching assistants, one under it. */
    public boolean isInCourse(String name) {
        return vocabulary == RoleVocabulary.MEMBERSHIP && principal.equals(name) && !isTeachingAssistant();
    }

    /** Whether the person helps an instructor, which does not make an instructor. */
    public boolean isTeachingAssistant() {
        return vocabulary == RoleVocabulary.MEMBERSHIP
                && principal.equals("Instructor")
                && subRole.startsWith(TEACHING_ASSISTANT);
    }

    /** Whether the platform shows its own make-believe student. */
    public boolean isTestUser() {
        return vocabulary == RoleVocabulary.TEST_USER;
    }

    /** The shortest name that still says which role: {@code Instructor}, {@code Instructor/Lecturer}. */
    public String shortName() {
        return subRole.isEmpty() ? principal : principal + "/" + subRole;
    }
}
