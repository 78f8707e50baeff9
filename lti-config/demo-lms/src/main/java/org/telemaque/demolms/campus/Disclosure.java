package org.telemaque.demolms.campus;

/** How much of a person's identity this LMS tells a tool; every personal claim is optional in LTI. */
public enum Disclosure {
    NAME_AND_MAIL(true, true, true),
    NAME(true, true, false),
    GIVEN_NAME(true, false, false),
    MAIL(false, false, true),
    NOTHING(false, false, false);

    private final boolean givenName;
    private final boolean fullName;
    private final boolean mail;

    Disclosure(boolean givenName, boolean fullName, boolean mail) {
        this.givenName = givenName;
        this.fullName = fullName;
        this.mail = mail;
    }

    /** Whether the given name is told. */
    public boolean givenName() {
        return givenName;
    }

    /** Whether the full and the family name are told. */
    public boolean fullName() {
        return fullName;
    }

    /** Whether the e-mail address is told. */
    public boolean mail() {
        return mail;
    }

    /** The name under which the words know this disclosure. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
