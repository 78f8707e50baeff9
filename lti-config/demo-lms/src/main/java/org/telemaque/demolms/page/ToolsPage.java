package org.telemaque.demolms.page;

import java.util.List;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.tools.RegisteredTool;

/**
 * The tools that registered themselves, and where another one does.
 *
 * @param tools the tools
 * @param opened what each is tried with
 * @param registration the address that the frame opens, empty before somebody gave an invitation
 * @param toolOrigin the only foreign origin that the page may frame
 */
public record ToolsPage(Frame frame, List<RegisteredTool> tools, Trial opened, String registration, String toolOrigin)
        implements Page {

    /** Who tries a tool, and with what. */
    public record Trial(Person person, Placement placement) {}

    public ToolsPage {
        tools = List.copyOf(tools);
    }

    @Override
    public String title() {
        return frame.say("tools.title");
    }

    @Override
    public Policy policy() {
        return registration.isEmpty() ? Policy.plain() : Policy.framing(toolOrigin);
    }
}
