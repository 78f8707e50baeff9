package org.telemaque.tool.door.preview;

import java.util.List;
import org.telemaque.tool.foundation.part.Calibration;
import org.telemaque.tool.foundation.part.Control;
import org.telemaque.tool.foundation.part.Curve;
import org.telemaque.tool.foundation.part.Way;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** Every component of the interface in every state: what axe and the screenshots look at first. */
public record GalleryPage(
        Frame frame,
        String title,
        List<Sample> samples,
        List<Control.Option> choices,
        Calibration calibration,
        Curve curve,
        Way way)
        implements Page {

    /** A control under the name of the state it shows; {@code field} keeps its form fields apart from the others'. */
    public record Sample(String name, String field, String statement, Control control) {}
}
