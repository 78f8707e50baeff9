package org.telemaque.lti.service;

import java.util.List;
import org.telemaque.lti.transport.Call;

/**
 * One call to a service.
 *
 * @param scopes the scopes of which one is enough, the least powerful first
 * @param call what is sent, still without a token
 */
public record ServiceCall(List<String> scopes, Call call) {
    /** Keeps its own copy; at least one scope is named. */
    public ServiceCall {
        scopes = List.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a service call needs a scope");
        }
    }
}
