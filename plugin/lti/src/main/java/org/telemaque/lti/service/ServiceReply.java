package org.telemaque.lti.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What comes of calling a service. */
public sealed interface ServiceReply {
    /**
     * It went well.
     *
     * @param status the HTTP status, 200 to 299
     * @param links the values of the Link header fields
     * @param body the answer's text, perhaps empty
     */
    record Done(int status, List<String> links, String body) implements ServiceReply {
        /** Keeps its own copy of the list. */
        public Done {
            links = List.copyOf(links);
        }
    }

    /** It did not go well. */
    sealed interface Failure extends ServiceReply {
        /** One short line for a log and for an administrator. */
        String why();
    }

    /**
     * The platform did not grant what the call needs; an administrator of the platform can.
     *
     * @param scope the scope that is missing
     */
    record MissingScope(String scope) implements Failure {
        private static final String WHY = "the platform did not grant the scope ";

        @Override
        public String why() {
            return WHY + scope;
        }

        /** The scope that was missing, where that was the reason that somebody wrote down. */
        public static Optional<String> in(String why) {
            return why.startsWith(WHY) ? Optional.of(why.substring(WHY.length())) : Optional.empty();
        }
    }

    /**
     * Not now: the same call may go well later.
     *
     * @param why one short line
     * @param pause how long the platform wants to be left alone, zero when it does not say
     */
    record TryLater(String why, Duration pause) implements Failure {}

    /**
     * Never: the same call would be refused again.
     *
     * @param status the HTTP status, or 0 when we ourselves refuse to go on
     * @param why one short line
     */
    record Refused(int status, String why) implements Failure {}
}
