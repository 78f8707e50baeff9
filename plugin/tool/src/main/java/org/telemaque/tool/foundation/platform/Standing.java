package org.telemaque.tool.foundation.platform;

/** Whether a platform may launch us; each word is kept in the database, so a constant is never renamed. */
public enum Standing {
    /** It registered itself and waits until somebody activates it. */
    PENDING,
    /** It may launch us. */
    ACTIVE,
    /** It may not launch us for the time being. */
    DISABLED,
    /** It is gone; what was recorded of its people stays. */
    REMOVED
}
