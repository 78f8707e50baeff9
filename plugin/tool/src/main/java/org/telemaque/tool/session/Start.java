package org.telemaque.tool.session;

import java.util.Set;

/** Where a visit starts: the page of the activity that its link names. */
final class Start {
    private static final Set<String> PLAYED = Set.of("course", "quiz", "scenario", "survey");
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*";

    private Start() {}

    /** The path of the first page for who is not known: one may look at what one opened, and at the rest from there. */
    static String unknown(String activity) {
        return activity.matches("(course|quiz|scenario|path)/" + NAME) ? "/glance/" + activity : "/glance";
    }

    /** The path of the first page; an activity that says nothing to us leads to the visitor's own page. */
    static String of(String activity) {
        if (!activity.matches(NAME)) {
            return "/home";
        }
        String kind = activity.replaceFirst("/.*", "");
        if (PLAYED.contains(kind)) {
            return "/player/" + activity;
        }
        return switch (activity) {
            case "console" -> "/training";
            case "records" -> "/review";
            case "preview" -> "/preview";
            case "choose" -> "/placement";
            case "mentees" -> "/mentees";
            case "submission" -> "/submission";
            case "home" -> "/home";
            case Visit.DESK -> "/desk";
            // A path has its page at home; any other name gets the player's helpful page for what it does not know.
            default -> kind.equals("path") ? "/home/" + activity : "/player/" + activity;
        };
    }
}
