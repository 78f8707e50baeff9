package org.telemaque.tool.door.preview;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * One thing of the pack, French and English side by side.
 *
 * @param key what the custom parameter {@code activity} or a link calls it
 * @param twins its words
 * @param more what else can be looked at
 */
public record TwinPage(Frame frame, String title, String key, List<Twin> twins, List<Link> more) implements Page {
    /** Keeps its own copies. */
    public TwinPage {
        more = List.copyOf(more);
        twins = List.copyOf(twins);
    }

    /**
     * One text in both languages.
     *
     * @param name section or key
     * @param french safe HTML
     * @param english safe HTML, empty while it is not translated
     */
    public record Twin(String name, String french, String english) {}
}
