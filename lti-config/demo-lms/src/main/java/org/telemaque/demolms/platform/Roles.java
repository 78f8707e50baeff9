package org.telemaque.demolms.platform;

import java.util.List;
import org.telemaque.demolms.campus.Part;

/** The LTI roles (full URIs, Core 1.3 appendix A) that a part in the course stands for. */
public final class Roles {

    private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person";
    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person";

    private Roles() {}

    /** The roles of a part in the course, the principal one first. */
    public static List<String> of(Part part) {
        return switch (part) {
            case LEARNER -> roles("Learner", "Learner");
            case MENTOR -> roles("Mentor", "Mentor");
            case TRAINER -> roles("Instructor", "PrimaryInstructor");
            case AUTHOR -> roles("ContentDeveloper", "ContentExpert");
            case REVIEWER -> roles("Manager", "Observer");
        };
    }

    private static List<String> roles(String principal, String sub) {
        return List.of(
                CONTEXT + "#" + principal,
                CONTEXT + "/" + principal + "#" + sub,
                INSTITUTION + "#Staff",
                SYSTEM + "#User");
    }
}
