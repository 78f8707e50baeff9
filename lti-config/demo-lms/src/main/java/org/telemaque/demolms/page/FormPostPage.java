package org.telemaque.demolms.page;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that the browser posts to the tool by itself (OAuth 2.0 Form Post Response Mode). */
public record FormPostPage(Frame frame, URI address, Map<String, String> fields) implements Page {

    public FormPostPage {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String title() {
        return frame.say("post.title");
    }

    @Override
    public Policy policy() {
        return Policy.posting(address.getScheme() + "://" + address.getRawAuthority());
    }
}
