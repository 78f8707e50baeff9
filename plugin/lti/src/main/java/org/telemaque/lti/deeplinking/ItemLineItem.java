package org.telemaque.lti.deeplinking;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.telemaque.lti.service.JsonText;

/**
 * The column of the gradebook that a platform makes together with an item.
 *
 * @param scoreMaximum the highest regular score, above zero
 * @param label what the gradebook calls it; empty for the item's own title
 * @param resourceId our own name of what is marked, which a copy of the course keeps
 * @param tag our own name of what the mark is for, or empty
 * @param reviewable in which states the platform offers a submission for review ({@code Completed} …); empty for none
 */
public record ItemLineItem(
        BigDecimal scoreMaximum, String label, String resourceId, String tag, List<String> reviewable) {
    /** Keeps its own copy of the list. */
    public ItemLineItem {
        reviewable = List.copyOf(reviewable);
        if (scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException("a line item has a maximum above zero");
        }
    }

    JsonObject json() {
        JsonObjectBuilder json =
                JsonText.object().add("scoreMaximum", scoreMaximum).add("resourceId", resourceId);
        if (!label.isEmpty()) {
            json.add("label", label);
        }
        if (!tag.isEmpty()) {
            json.add("tag", tag);
        }
        if (!reviewable.isEmpty()) {
            json.add("submissionReview", JsonText.object().add("reviewableStatus", JsonText.array(reviewable)));
        }
        return json.build();
    }
}
