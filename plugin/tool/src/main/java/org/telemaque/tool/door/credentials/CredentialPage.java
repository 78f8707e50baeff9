package org.telemaque.tool.door.credentials;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Says the secret of credentials, this once.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param address where the record store is
 * @param key the user name
 * @param secret the password
 */
public record CredentialPage(Frame frame, String title, String address, String key, String secret) implements Page {
    @Override
    public String toString() {
        return "CredentialPage of " + key;
    }
}
