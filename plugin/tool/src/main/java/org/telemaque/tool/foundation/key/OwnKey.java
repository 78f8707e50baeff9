package org.telemaque.tool.foundation.key;

import java.time.Instant;
import org.telemaque.lti.security.ToolKeys;

/**
 * One of our keys.
 *
 * @param key the key, alone
 * @param signsFrom the hour from which it signs, until a later one takes over
 */
record OwnKey(ToolKeys key, Instant signsFrom) {
    String kid() {
        return key.currentKid();
    }
}
