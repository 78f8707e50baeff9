package org.telemaque.lti.deeplinking;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.service.JsonText;

/**
 * One thing to hang into a course (Deep Linking 2.0, section 3).
 *
 * @param json the item as it is sent
 */
public record ContentItem(JsonObject json) {
    private static final String LINE_ITEM = "lineItem";

    /**
     * A link to one of our activities. Platforms may lose or change an item, so nothing may depend on its return.
     *
     * @param url a registered address of ours without a query of its own: some platforms compare it letter by letter
     * @param activity which activity it is, sent as the custom parameter {@code activity}
     */
    public static ContentItem resourceLink(URI url, String title, String activity) {
        return new ContentItem(JsonText.object()
                        .add("type", DeepLinkingSettingsClaim.RESOURCE_LINK)
                        .add("url", url.toString())
                        .add("title", title)
                        .build())
                .custom(Map.of("activity", activity));
    }

    /** The same item with a sentence of description. */
    public ContentItem text(String text) {
        return new ContentItem(copy().add("text", text).build());
    }

    /** The same item with more custom parameters; a value may be one of the platform's variables. */
    public ContentItem custom(Map<String, String> parameters) {
        JsonObjectBuilder custom = JsonText.object();
        Members.object(json, "custom").ifPresent(old -> old.forEach(custom::add));
        parameters.forEach(custom::add);
        return with("custom", custom.build());
    }

    /** The same item with a column of the gradebook. */
    public ContentItem lineItem(ItemLineItem lineItem) {
        return with(LINE_ITEM, lineItem.json());
    }

    /** The same item, to be shown in a frame of this size in CSS pixels. */
    public ContentItem iframe(int width, int height) {
        return with(
                "iframe",
                JsonText.object().add("width", width).add("height", height).build());
    }

    /** The same item, to be opened in a window of this name. */
    public ContentItem window(String targetName) {
        return with("window", JsonText.object().add("targetName", targetName).build());
    }

    /** The same item with a picture of this size in pixels. */
    public ContentItem icon(URI url, int width, int height) {
        JsonObjectBuilder icon = JsonText.object().add("url", url.toString());
        return with("icon", icon.add("width", width).add("height", height).build());
    }

    /** The same item, to be opened between these times only. */
    public ContentItem available(Instant start, Instant end) {
        return with("available", period(start, end));
    }

    /** The same item, whose work is to be handed in between these times only. */
    public ContentItem submission(Instant start, Instant end) {
        return with("submission", period(start, end));
    }

    private static JsonObject period(Instant start, Instant end) {
        return JsonText.object()
                .add("startDateTime", start.toString())
                .add("endDateTime", end.toString())
                .build();
    }

    /** The kind of item. */
    public String type() {
        return Members.text(json, "type");
    }

    ContentItem withoutLineItem() {
        return new ContentItem(copy().remove(LINE_ITEM).build());
    }

    private ContentItem with(String name, JsonValue value) {
        return new ContentItem(copy().add(name, value).build());
    }

    private JsonObjectBuilder copy() {
        JsonObjectBuilder copy = JsonText.object();
        json.forEach(copy::add);
        return copy;
    }
}
