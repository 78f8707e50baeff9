package org.telemaque.demolms.page;

/**
 * The content security policy of a page: everything from this LMS, nothing inline.
 *
 * @param frames which origins the page may frame
 * @param forms which origins its forms may go to
 * @param ancestors which origins may frame it
 */
public record Policy(String frames, String forms, String ancestors) {

    private static final String NONE = "'none'";
    private static final String SELF = "'self'";

    /** A page that frames nothing and is framed by nobody. */
    static Policy plain() {
        return new Policy(NONE, SELF, NONE);
    }

    /** A page that frames the tool; our own origin too, for the launch starts here. */
    static Policy framing(String toolOrigin) {
        return new Policy(SELF + " " + toolOrigin, SELF, NONE);
    }

    /** A page inside our own frame whose form goes to the tool. */
    static Policy posting(String toolOrigin) {
        return new Policy(NONE, toolOrigin, SELF);
    }

    /** A page inside our own frame. */
    static Policy framed() {
        return new Policy(NONE, SELF, SELF);
    }

    /** The value of the header. */
    public String header() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-src "
                + frames + "; form-action " + forms + "; frame-ancestors " + ancestors;
    }
}
