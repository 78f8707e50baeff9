package org.telemaque.tool.foundation.part;

/** Where a form goes, with its one-use key: the same key sent twice gets the first answer again. */
public record Form(String action, String key) {
    /** No form: there is nothing to send. */
    public static final Form NONE = new Form("", "");
}
