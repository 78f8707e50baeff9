package org.telemaque.lti.service;

import java.time.Instant;
import java.util.Set;

/** What comes of asking for an access token. */
sealed interface TokenVerdict {
    /** Until when the answer may be used again without asking. */
    Instant keptUntil();

    /**
     * A token.
     *
     * @param value what is sent with a call
     * @param scopes what it allows, which may be less than was asked for
     * @param keptUntil a little before it expires
     */
    record Granted(String value, Set<String> scopes, Instant keptUntil) implements TokenVerdict {
        public Granted {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "a token for " + scopes; // the value must not reach a log
        }
    }

    /** The platform does not grant one of the scopes to us, and does not say which. */
    record ScopesRefused(String why, Instant keptUntil) implements TokenVerdict {}

    /** There is no token now. */
    record NotNow(ServiceReply.TryLater reply) implements TokenVerdict {
        @Override
        public Instant keptUntil() {
            return Instant.MIN;
        }
    }
}
