package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Words;
import org.telemaque.demolms.page.Frame;
import org.telemaque.demolms.page.Links;

/** What stands around the page of a request: its language comes from {@code lang}, else from the browser. */
@RequestScoped
class Frames {

    private static final String LANGUAGE = "lang=";

    @Inject
    HttpServletRequest request;

    /** The language of this request; read from the query only, so that a posted form is left alone. */
    Language language() {
        String asked = query().filter(pair -> pair.startsWith(LANGUAGE))
                .findFirst()
                .map(pair -> pair.substring(LANGUAGE.length()))
                .orElse("");
        return Language.choose(asked, Collections.list(request.getLocales()));
    }

    /** What stands around the page. */
    Frame frame() {
        Language language = language();
        return new Frame(new Words(language), new Links(request.getContextPath(), language), in(language.other()));
    }

    private String in(Language other) {
        Stream<String> rest = query().filter(pair -> !pair.isEmpty() && !pair.startsWith(LANGUAGE));
        return request.getRequestURI() + "?"
                + Stream.concat(rest, Stream.of(LANGUAGE + other.tag())).collect(Collectors.joining("&"));
    }

    private Stream<String> query() {
        return Stream.of(
                Objects.requireNonNullElse(request.getQueryString(), "").split("&"));
    }
}
