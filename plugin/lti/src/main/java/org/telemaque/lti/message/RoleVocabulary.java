package org.telemaque.lti.message;

/** The lists that roles come from (Core, appendix A); only the first grants anything inside a course. */
public enum RoleVocabulary {
    /** What the person is in this course. */
    MEMBERSHIP,
    /** What the person is in the institution. */
    INSTITUTION,
    /** What the person is on the platform. */
    SYSTEM,
    /** The mark of a platform's make-believe student. */
    TEST_USER,
    /** None that we know. */
    UNKNOWN
}
