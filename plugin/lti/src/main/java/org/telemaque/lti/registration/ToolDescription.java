package org.telemaque.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What we say of ourselves when we register.
 *
 * @param name our name and what we are
 * @param addresses where we are reached
 * @param scopes the scopes that we have a use for; fewer are asked for where the platform knows fewer
 * @param custom the custom parameters that each launch should bring, among them variables of the platform
 */
public record ToolDescription(Name name, Addresses addresses, Set<String> scopes, Map<String, String> custom) {
    /** Keeps its own copies. */
    public ToolDescription {
        scopes = Set.copyOf(scopes);
        custom = Map.copyOf(custom);
    }

    /**
     * Our name and what we are.
     *
     * @param title what people call us
     * @param description one sentence
     * @param contacts mail addresses of those who run us, perhaps none
     */
    public record Name(String title, String description, List<String> contacts) {
        /** Keeps its own copy of the list. */
        public Name {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * Where we are reached; all on one site.
     *
     * @param target what a link opens
     * @param login where a platform begins a login
     * @param redirect where the token of a launch is posted
     * @param keySet where our keys are published
     * @param logo our picture
     * @param policy what becomes of personal data; an empty address when no page says it to strangers
     */
    public record Addresses(URI target, URI login, URI redirect, URI keySet, URI logo, URI policy) {}
}
