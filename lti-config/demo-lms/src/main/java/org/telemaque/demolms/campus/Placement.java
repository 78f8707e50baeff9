package org.telemaque.demolms.campus;

import java.util.List;
import java.util.Set;

/**
 * An activity of the tool, hung in the course: what LTI calls a resource link.
 *
 * @param key the name in addresses and in words, {@code fondations}
 * @param activity what the tool calls it, {@code course/fondations}
 * @param kind what it is, for its label and picture: {@code course}, {@code quiz}, {@code scenario} …
 * @param minutes how long it takes; 0 when it has no length
 * @param audience who finds it
 * @param wording its own title and text; empty when they stand in the words of the campus
 */
public record Placement(
        String key, String activity, String kind, int minutes, Set<Part> audience, List<String> wording) {

    private static final String COPY = "copie-";

    public Placement {
        audience = Set.copyOf(audience);
        wording = List.copyOf(wording);
    }

    /** A placement whose title and text stand in the words of the campus. */
    Placement(String key, String activity, String kind, int minutes, Set<Part> audience) {
        this(key, activity, kind, minutes, audience, List.of());
    }

    /** What LTI calls it: the id of the resource link. */
    public String link() {
        return "rl-" + key;
    }

    /** The same activity in a copy of the course: another link, which no longer names what it opens. */
    Placement copied() {
        return new Placement(COPY + key, activity, kind, minutes, audience, wording);
    }

    /** Whether it hangs in the copy of the course. */
    public boolean isCopy() {
        return key.startsWith(COPY);
    }

    /** The link that this one was copied from; meaningless for one that was not. */
    public String originalLink() {
        return "rl-" + originalKey();
    }

    private String originalKey() {
        return isCopy() ? key.substring(COPY.length()) : key;
    }

    /** The title in the language of these words, if it has one in that language. */
    public String title(Words words) {
        return wording.isEmpty() ? words.say("placement." + originalKey() + ".title") : wording.get(0);
    }

    /** One sentence about it; may be empty. */
    public String text(Words words) {
        return wording.isEmpty() ? words.say("placement." + originalKey() + ".text") : wording.get(1);
    }

    /** Whether it has a length worth telling. */
    public boolean timed() {
        return minutes > 0;
    }
}
