package org.telemaque.demolms.campus;

/**
 * Somebody of the campus.
 *
 * @param key the name in addresses, {@code ines}
 * @param number what the LMS calls this person ({@code sub}), a small number as many LMSs use
 * @param part what this person does in the course
 * @param disclosure how much a tool is told
 */
public record Person(String key, String number, String givenName, String familyName, Part part, Disclosure disclosure) {

    /** The full name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The letter in the portrait. */
    public String initial() {
        return givenName.substring(0, 1);
    }

    /** The e-mail address, at a host that can receive nothing. */
    public String mail() {
        return key + "@ithaque.example";
    }
}
