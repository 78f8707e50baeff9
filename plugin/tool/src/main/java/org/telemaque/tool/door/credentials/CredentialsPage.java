package org.telemaque.tool.door.credentials;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The credentials of one company.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param company the company that is shown
 * @param companies every company there is, the one that is shown among them
 * @param records how many records the company has
 * @param cards its credentials, the newest first
 * @param scopes what new credentials may be used for
 */
public record CredentialsPage(
        Frame frame,
        String title,
        String company,
        List<String> companies,
        long records,
        List<CardLine> cards,
        List<Choice> scopes)
        implements Page {
    /** Keeps its own copies. */
    public CredentialsPage {
        companies = List.copyOf(companies);
        cards = List.copyOf(cards);
        scopes = List.copyOf(scopes);
    }

    /** Credentials: their name, what they are for, what they let do, since when, whether they were withdrawn. */
    public record CardLine(String key, String label, String scopes, String made, boolean revoked) {}

    /** Something that credentials can let do, and whether they usually do. */
    public record Choice(String scope, boolean usual) {}
}
