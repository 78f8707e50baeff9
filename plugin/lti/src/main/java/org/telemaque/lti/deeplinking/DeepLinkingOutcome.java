package org.telemaque.lti.deeplinking;

import java.net.URI;

/** What comes of composing an answer. */
public sealed interface DeepLinkingOutcome {
    /**
     * The answer: the browser posts the token in the one field {@code JWT} to the address.
     *
     * @param returnUrl where the form goes
     * @param token the signed answer
     */
    record Answer(URI returnUrl, String token) implements DeepLinkingOutcome {}

    /** The platform takes one item at most. */
    record OneAtMost() implements DeepLinkingOutcome {}

    /** The platform takes no item of this kind. */
    record KindRefused(String type) implements DeepLinkingOutcome {}
}
