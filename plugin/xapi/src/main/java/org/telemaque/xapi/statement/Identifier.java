package org.telemaque.xapi.statement;

import java.util.Locale;
import org.telemaque.xapi.value.Iri;

/** What tells one agent or group from every other: exactly one of four kinds (xAPI 1.0.3, Data 2.4.2.3). */
public sealed interface Identifier {
    /**
     * An account on some system; the only kind that says nothing about a person outside that system.
     *
     * @param homePage the system
     * @param name the account's name in it
     */
    record Account(Iri homePage, String name) implements Identifier {}

    /**
     * A mail address that belongs to one agent only.
     *
     * @param address the IRI, beginning with {@code mailto:}
     */
    record Mbox(Iri address) implements Identifier {
        /** The address in the one form that its equals have: only scheme and host may be written large or small (RFC 6068). */
        public String form() {
            return form(address.text());
        }

        /** The one form of a text such as {@code mailto:Ann@Example.org}. */
        public static String form(String mailto) {
            int at = mailto.lastIndexOf('@') + 1;
            int colon = mailto.indexOf(':') + 1;
            return lower(mailto.substring(0, colon)) + mailto.substring(colon, at) + lower(mailto.substring(at));
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The hash of a mail address.
     *
     * @param hash SHA-1 of the whole mailto IRI, 40 hexadecimal digits
     */
    record MboxSha1sum(String hash) implements Identifier {}

    /**
     * An OpenID.
     *
     * @param address the URI that names the agent
     */
    record OpenId(Iri address) implements Identifier {}
}
