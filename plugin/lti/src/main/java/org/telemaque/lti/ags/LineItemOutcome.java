package org.telemaque.lti.ags;

import org.telemaque.lti.service.ServiceReply;

/** What came of looking for a line item. */
public sealed interface LineItemOutcome {
    /** It was there. */
    record Found(LineItem lineItem) implements LineItemOutcome {}

    /** It was made. */
    record Created(LineItem lineItem) implements LineItemOutcome {}

    /** It is not there, and was not to be made. */
    record Missing() implements LineItemOutcome {}

    /** It is not there and could not be made. */
    record Failed(ServiceReply.Failure failure) implements LineItemOutcome {}
}
