package org.telemaque.demolms.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the authorization endpoint says to an authentication request. */
public sealed interface AuthenticationAnswer {

    /** Goes to the tool as a form that the browser posts. */
    sealed interface Posted extends AuthenticationAnswer {

        /** Where the form goes. */
        URI address();

        /** The fields of the form, in their order. */
        Map<String, String> fields();
    }

    /** The person may go on: here is the token. */
    record Granted(URI address, String idToken, String state) implements Posted {
        @Override
        public Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id_token", idToken);
            fields.put("state", state);
            return fields;
        }
    }

    /** The request has a fault of which the tool is told (OpenID Connect Core 3.1.2.6). */
    record Denied(URI address, String error, String description, String state) implements Posted {
        @Override
        public Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("error", error);
            fields.put("error_description", description);
            if (!state.isEmpty()) {
                fields.put("state", state);
            }
            return fields;
        }
    }

    /** Nobody trustworthy to tell: unknown client or unregistered redirect address. */
    record Unanswerable(String why) implements AuthenticationAnswer {}
}
