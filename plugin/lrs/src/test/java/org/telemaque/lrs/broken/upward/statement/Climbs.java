package org.telemaque.lrs.broken.upward.statement;

import org.telemaque.lrs.broken.upward.protocol.Word;

/** A specimen: a statement that knows who asks for it. */
public class Climbs {
    Word word() {
        return new Word();
    }
}
