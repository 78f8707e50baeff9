package org.telemaque.tool.door.registration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Shows an LMS's administrator which LMS it is and what is asked of it, before anything is.
 *
 * @param frame framed by the LMS
 * @param title what the page is called
 * @param lms the LMS as it describes itself
 * @param asked what is asked for, a sentence each
 * @param declined what the LMS does not offer, a sentence each
 * @param form what is sent when it is confirmed
 * @param changed whether the LMS now says something else than what was confirmed
 */
public record ConfirmPage(
        Frame frame, String title, Lms lms, List<String> asked, List<String> declined, Form form, boolean changed)
        implements Page {

    /**
     * The LMS as it describes itself.
     *
     * @param product what it is, perhaps empty
     * @param issuer who it is
     * @param remarks what to look at before trusting it
     */
    public record Lms(String product, String issuer, List<String> remarks) {}

    /**
     * What is sent when it is confirmed.
     *
     * @param action where to
     * @param configuration where the LMS describes itself
     * @param token what the LMS wants to see again
     * @param seal stands for all that is shown
     */
    public record Form(String action, String configuration, String token, String seal) {}
}
