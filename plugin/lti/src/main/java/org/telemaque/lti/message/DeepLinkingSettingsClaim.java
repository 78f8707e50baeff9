package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the platform lets somebody choose (Deep Linking 2.0, section 4.4.1).
 *
 * @param json the claim as it was sent
 */
public record DeepLinkingSettingsClaim(JsonObject json) {
    /** The kind of item that a tool's activity is. */
    public static final String RESOURCE_LINK = "ltiResourceLink";

    static DeepLinkingSettingsClaim in(JsonObject payload) {
        return new DeepLinkingSettingsClaim(
                Members.object(payload, ClaimName.DEEP_LINKING_SETTINGS).orElse(JsonObject.EMPTY_JSON_OBJECT));
    }

    /** Where the browser takes the answer. */
    public String returnUrl() {
        return Members.text(json, "deep_link_return_url");
    }

    /** The kinds of item that the platform takes. */
    public Set<String> acceptTypes() {
        return Set.copyOf(Members.texts(json, "accept_types"));
    }

    /** Whether our activities can be chosen at all. */
    public boolean acceptsResourceLinks() {
        return acceptTypes().contains(RESOURCE_LINK);
    }

    /** Where the platform can show an item: {@code iframe}, {@code window}, {@code embed}, and Moodle's {@code frame}. */
    public Set<String> presentationTargets() {
        return Set.copyOf(Members.texts(json, "accept_presentation_document_targets"));
    }

    /** The media types of files that the platform takes; empty when it says none. */
    public Set<String> acceptMediaTypes() {
        return Stream.of(Members.text(json, "accept_media_types").split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether several items may be chosen at once; one at most when the platform does not say. */
    public boolean acceptMultiple() {
        return Members.flag(json, "accept_multiple", false);
    }

    /** Whether an item may bring a line item; a platform that says nothing ignores it at worst. */
    public boolean acceptLineItem() {
        return Members.flag(json, "accept_lineitem", true);
    }

    /** Whether the platform hangs the items up without asking again. */
    public boolean autoCreate() {
        return Members.flag(json, "auto_create", false);
    }

    /** The title that the platform proposes, perhaps empty. */
    public String title() {
        return Members.text(json, "title");
    }

    /** The text that the platform proposes, perhaps empty. */
    public String text() {
        return Members.text(json, "text");
    }

    /** What the platform wants back, letter by letter; an empty text is to be returned too. */
    public Optional<String> data() {
        JsonValue data = json.getOrDefault("data", JsonValue.NULL);
        return data instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
