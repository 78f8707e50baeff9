package org.telemaque.tool.foundation.platform;

import java.util.UUID;

/**
 * Where an activity hangs in an LMS.
 *
 * @param id our own name of it
 * @param tenant the company
 * @param place where in the LMS
 * @param title what the LMS calls it, perhaps empty
 * @param activity what it opens, perhaps empty
 */
public record ResourceLink(UUID id, String tenant, Place place, String title, String activity) {
    /**
     * Names a link inside all LMSs.
     *
     * @param platform the LMS
     * @param deployment the deployment inside it
     * @param link the link inside the deployment
     */
    public record Place(UUID platform, String deployment, String link) {}

    /**
     * What a launch says of a link.
     *
     * @param title what the LMS calls it
     * @param activity what it opens
     * @param cohort the cohort it hangs in, empty outside any course
     * @param services what the LMS offers with it to those who come through it: opaque here
     */
    public record Look(String title, String activity, String cohort, String services) {}
}
