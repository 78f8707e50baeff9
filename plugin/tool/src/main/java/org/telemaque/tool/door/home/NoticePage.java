package org.telemaque.tool.door.home;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What is recorded, who sees it and how long: shown at the first launch, and whenever asked for.
 *
 * @param notice the text, in the reader's language where there is one
 * @param acknowledged whether the reader has acknowledged this version
 * @param changed whether the text changed while it was being read
 * @param then where the reader goes next
 */
public record NoticePage(Frame frame, String title, Notice notice, boolean acknowledged, boolean changed, String then)
        implements Page {

    @Override
    public int status() {
        return changed ? 422 : 200;
    }
}
