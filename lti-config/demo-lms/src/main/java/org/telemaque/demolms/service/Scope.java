package org.telemaque.demolms.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a token may be good for. */
public enum Scope {
    LINE_ITEM("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEM_READ("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULT_READ("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORE("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    MEMBERSHIP_READ("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"),
    GROUP_READ("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly");

    private final String uri;

    Scope(String uri) {
        this.uri = uri;
    }

    /** The scope's name in requests. */
    public String uri() {
        return uri;
    }

    /** Those of the gradebook. */
    static List<String> ofGradebook() {
        return Stream.of(LINE_ITEM, LINE_ITEM_READ, RESULT_READ, SCORE)
                .map(Scope::uri)
                .toList();
    }

    static Optional<Scope> of(String uri) {
        return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }

    static String text(Iterable<Scope> scopes) {
        return Stream.of(values())
                .filter(scope -> contains(scopes, scope))
                .map(Scope::uri)
                .collect(Collectors.joining(" "));
    }

    private static boolean contains(Iterable<Scope> scopes, Scope wanted) {
        for (Scope scope : scopes) {
            if (scope == wanted) {
                return true;
            }
        }
        return false;
    }
}
