package org.telemaque.lti.ags;

import java.util.Set;

/** The scopes of Assignment and Grade Services (section 3). */
public final class AgsScope {
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    /** To create and change line items, and to read them. */
    public static final String LINE_ITEM = AGS + "lineitem";

    /** To read line items. */
    public static final String LINE_ITEM_READ = AGS + "lineitem.readonly";

    /** To read results. */
    public static final String RESULT_READ = AGS + "result.readonly";

    /** To send scores. */
    public static final String SCORE = AGS + "score";

    /** All of them. */
    public static final Set<String> ALL = Set.of(LINE_ITEM, LINE_ITEM_READ, RESULT_READ, SCORE);

    private AgsScope() {}
}
