package org.telemaque.tool.door.administration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * One platform, as the operator sees it.
 *
 * @param frame framed by nobody
 * @param title what people call the platform
 * @param id our own name of it
 * @param standing whether it may launch us, as a word
 * @param next what it may become, as words
 * @param facts what is known of it
 * @param remarks what to look at before trusting it
 * @param newcomers how new deployments are met, as a word
 * @param deployments those that launched us
 * @param scopes what it granted for good
 * @param framers who may frame our pages, to be changed; empty where a file says it
 * @param administrators who looks after it
 */
public record PlatformPage(
        Frame frame,
        String title,
        String id,
        String standing,
        List<String> next,
        List<Fact> facts,
        List<String> remarks,
        String newcomers,
        List<Place> deployments,
        List<String> scopes,
        List<String> framers,
        List<Somebody> administrators)
        implements Page {

    /** Something known, under its name. */
    public record Fact(String name, String value) {}

    /** A deployment; its state is a word. */
    public record Place(String id, String tenant, String state, String firstSeen, String lastSeen) {}

    /** Somebody who looks after it. */
    public record Somebody(String id, String name) {}
}
