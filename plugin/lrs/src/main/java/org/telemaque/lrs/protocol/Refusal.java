package org.telemaque.lrs.protocol;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import org.telemaque.xapi.validation.Defect;

/** Ends the work on a request with an answer that says in words what is wrong with it. */
public final class Refusal extends WebApplicationException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    private Refusal(int status, String words) {
        super(words, Answers.text(status, words));
    }

    /** An answer of a status. */
    public static Refusal of(int status, String words) {
        return new Refusal(status, words);
    }

    /** An answer to a request that is not as it should be. */
    public static Refusal of(String words) {
        return new Refusal(BAD_REQUEST, words);
    }

    /** An answer to a request with defects. */
    public static Refusal of(List<Defect> defects) {
        return of(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    }
}
