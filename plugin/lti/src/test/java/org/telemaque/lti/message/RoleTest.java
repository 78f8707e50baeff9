package org.telemaque.lti.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner, MEMBERSHIP, Learner, ''",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Lecturer, MEMBERSHIP, Instructor, Lecturer",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Officer#Vice-Chair, MEMBERSHIP, Officer, Vice-Chair",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student, INSTITUTION, Student, ''",
        "http://purl.imsglobal.org/vocab/lis/v2/person#Administrator, INSTITUTION, Administrator, ''",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin, SYSTEM, SysAdmin, ''",
        "http://purl.imsglobal.org/vocab/lti/system/person#TestUser, TEST_USER, TestUser, ''",
        "Mentor, MEMBERSHIP, Mentor, ''",
        "Instructor/GuestInstructor, MEMBERSHIP, Instructor, GuestInstructor",
        "urn:lti:role:ims/lis/Learner, MEMBERSHIP, Learner, ''",
        "urn:lti:role:ims/lis/Learner/NonCreditLearner, MEMBERSHIP, Learner, NonCreditLearner",
        "urn:lti:instrole:ims/lis/Faculty, INSTITUTION, Faculty, ''",
        "urn:lti:sysrole:ims/lis/SysAdmin, SYSTEM, SysAdmin, ''",
    })
    void everyRoleFormOfTheLisVocabularyIsUnderstoodDeprecatedShortNamesAndUrnsToo(
            String text, RoleVocabulary vocabulary, String principal, String subRole) {
        assertThat(Role.parse(text)).isEqualTo(new Role(vocabulary, principal, subRole));
    }

    @Test
    void aSubRoleBelongsToTheRoleItIsWrittenUnderNeverToTheRoleItIsNamedLike() {
        Role role = Role.parse(MEMBERSHIP + "/Learner#Instructor");

        assertThat(role.isInCourse("Learner")).isTrue();
        assertThat(role.isInCourse("Instructor")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistantSection",
        "urn:lti:role:ims/lis/TeachingAssistant",
        "urn:lti:role:ims/lis/TeachingAssistant/TeachingAssistantGroup",
        "TeachingAssistant",
    })
    void aTeachingAssistantIsNotAnInstructor(String text) {
        assertThat(Role.parse(text).isTeachingAssistant()).isTrue();
        assertThat(Role.parse(text).isInCourse("Instructor")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor, Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator, Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/person#Administrator, Administrator",
        "urn:lti:instrole:ims/lis/Instructor, Instructor",
        "urn:lti:sysrole:ims/lis/Administrator, Administrator",
    })
    void institutionAndSystemRolesNeverCountInsideACourse(String text, String name) {
        assertThat(Role.parse(text).isInCourse(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "instructor",
        "https://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membershipx#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership",
        "http://example.com/roles#Instructor",
        "urn:lti:role:ims/lis/Wizard",
        "urn:lti:other:Instructor",
        "Wizard",
    })
    void anythingElseIsAnUnknownRoleKeptAsItWasSent(String text) {
        assertThat(Role.parse(text)).isEqualTo(new Role(RoleVocabulary.UNKNOWN, text, ""));
    }

    @Test
    void theTestUserIsKnownByItsMark() {
        assertThat(Role.parse("http://purl.imsglobal.org/vocab/lti/system/person#TestUser")
                        .isTestUser())
                .isTrue();
        assertThat(Role.parse("TestUser").isTestUser()).isFalse();
    }

    @Test
    void theShortNameSaysRoleAndSubRole() {
        assertThat(Role.parse(MEMBERSHIP + "#Mentor").shortName()).isEqualTo("Mentor");
        assertThat(Role.parse(MEMBERSHIP + "/Mentor#Tutor").shortName()).isEqualTo("Mentor/Tutor");
    }
}
