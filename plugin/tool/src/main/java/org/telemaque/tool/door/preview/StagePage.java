package org.telemaque.tool.door.preview;

import java.util.List;
import org.telemaque.tool.door.preview.TwinPage.Twin;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A place of a story in a state that the author forces, both languages side by side.
 *
 * @param action where the form goes
 * @param board what can be forced, as it is now
 * @param faults what was wished and cannot be, one sentence each
 * @param kind {@code scene} or {@code ending}
 * @param texts the words of the place
 * @param choices what can be decided here, offered or not
 */
public record StagePage(
        Frame frame,
        String title,
        String action,
        Board board,
        List<String> faults,
        String kind,
        List<Twin> texts,
        List<Option> choices)
        implements Page {
    private static final int UNPROCESSABLE = 422;

    /** Keeps its own copies. */
    public StagePage {
        faults = List.copyOf(faults);
        texts = List.copyOf(texts);
        choices = List.copyOf(choices);
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : UNPROCESSABLE;
    }

    /** What can be forced: where the story stands, the values of its variables, its flags. */
    public record Board(List<Spot> spots, List<Dial> dials, List<Switch> flags) {
        /** Keeps its own copies. */
        public Board {
            spots = List.copyOf(spots);
            dials = List.copyOf(dials);
            flags = List.copyOf(flags);
        }
    }

    /** A place one can jump to. */
    public record Spot(String name, String label, boolean here) {}

    /** A variable, its bounds, and what stands in its field. */
    public record Dial(String name, String label, int min, int max, String typed) {}

    /** A flag. */
    public record Switch(String name, String label, boolean raised) {}

    /**
     * A choice.
     *
     * @param texts what one does, what happens, and why
     * @param changes what it does to the state, in words of the file
     * @param offered whether it is offered in this state
     * @param then the address of the state that follows; empty when it is not offered
     */
    public record Option(String name, List<Twin> texts, String changes, boolean offered, String then) {
        /** Keeps its own copy. */
        public Option {
            texts = List.copyOf(texts);
        }
    }
}
