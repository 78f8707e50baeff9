package org.telemaque.tool.foundation.journal;

/** What was done; each word is a row's kind for ever, so a constant is never renamed. */
public enum Act {
    /** A launch was accepted. */
    LAUNCH_ACCEPTED,
    /** A launch was refused; the detail begins with the rule. */
    LAUNCH_REFUSED,
    /** An operator signed in. */
    SIGNED_IN,
    /** A path was assigned to the subject. */
    PATH_ASSIGNED,
    /** An assignment was taken back. */
    ASSIGNMENT_WITHDRAWN,
    /** Somebody confirmed a milestone of the subject. */
    MILESTONE_CONFIRMED,
    /** Somebody said what is missing for a milestone of the subject. */
    MILESTONE_SENT_BACK,
    /** What was said of a milestone of the subject was taken back. */
    MILESTONE_TAKEN_BACK,
    /** A reviewer saw who is behind records of the subject, and gave a reason. */
    RECORD_UNMASKED,
    /** Records left as a file. */
    RECORDS_EXPORTED,
    /** Company-wide reading was granted to the subject. */
    READER_GRANTED,
    /** Company-wide reading was taken from the subject. */
    READER_REVOKED,
    /** The subject acknowledged the notice on what is recorded. */
    NOTICE_ACKNOWLEDGED,
    /** An undelivered parcel was sent again by hand. */
    PARCEL_RESENT,
    /** A platform was registered, changed, disabled or enabled. */
    PLATFORM_CHANGED,
    /** An invitation was made: to register an LMS, or to sign in. */
    INVITATION_MADE,
    /** An administrator of an LMS was invited, signed in, or was sent away. */
    ADMINISTRATOR_CHANGED,
    /** Our keys were turned by hand. */
    KEYS_CHANGED,
    /** A record store elsewhere was stopped, let go on, or sent the history by hand. */
    TARGET_CHANGED,
    /** Credentials of our own record store were made, renewed or withdrawn. */
    CREDENTIALS_CHANGED,
    /** A pack of content was loaded from the operator's folder. */
    PACK_LOADED,
    /** A pack of content was refused whole; the detail says how many defects there are, and the first. */
    PACK_REFUSED,
    /** A pack of content is no longer in the operator's folder. */
    PACK_WITHDRAWN
}
