package org.telemaque.lti.ags;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.JsonText;

/**
 * A column of the gradebook (section 3.2).
 *
 * @param json the line item as the platform wrote it, or as it shall be created
 */
public record LineItem(JsonObject json) {
    /**
     * By what a line item is known again; each text may be empty.
     *
     * @param resourceLinkId the link that it belongs to, which changes when a course is copied
     * @param resourceId our own name of what is marked, which a copy keeps
     * @param tag our own name of what the mark is for, which a copy keeps
     */
    public record Binding(String resourceLinkId, String resourceId, String tag) {}

    /** A line item that does not exist yet; its label is not blank and its maximum is above zero. */
    public static LineItem wanted(String label, BigDecimal scoreMaximum, Binding binding) {
        if (label.isBlank() || scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException("a line item has a label and a maximum above zero");
        }
        JsonObjectBuilder json = JsonText.object().add("label", label).add("scoreMaximum", scoreMaximum);
        addUnlessEmpty(json, "resourceLinkId", binding.resourceLinkId());
        addUnlessEmpty(json, "resourceId", binding.resourceId());
        addUnlessEmpty(json, "tag", binding.tag());
        return new LineItem(json.build());
    }

    private static void addUnlessEmpty(JsonObjectBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
    }

    /** The same line item, whose submissions the platform offers to review in these states (Submission Review 1.0). */
    public LineItem reviewable(List<ActivityProgress> states) {
        List<String> names = states.stream().map(ActivityProgress::asSent).toList();
        JsonObject review =
                JsonText.object().add("reviewableStatus", JsonText.array(names)).build();
        JsonObjectBuilder more = JsonText.object();
        json.forEach(more::add);
        return new LineItem(more.add("submissionReview", review).build());
    }

    /** Where the line item is reached; none as long as it does not exist. */
    public Optional<URI> id() {
        return Address.of(Members.text(json, "id"));
    }

    /** What the gradebook calls it. */
    public String label() {
        return Members.text(json, "label");
    }

    /** The highest regular score; nothing when the platform does not say. */
    public Optional<BigDecimal> scoreMaximum() {
        return Decimals.in(json, "scoreMaximum");
    }

    /** By what it is known again. */
    public Binding binding() {
        return new Binding(
                Members.text(json, "resourceLinkId"), Members.text(json, "resourceId"), Members.text(json, "tag"));
    }
}
