package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.telemaque.lti.message.ResourceLinkLaunch;

/** Says in one line what a test expects of a verdict. */
final class LaunchAssert {
    private LaunchAssert() {}

    static LtiRejection assertRefused(LaunchVerdict verdict, Reason reason) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        LtiRejection.class, no -> assertThat(no.reason()).isEqualTo(reason));
        return (LtiRejection) verdict;
    }

    static ResourceLinkLaunch assertAccepted(LaunchVerdict verdict) {
        assertThat(verdict).isInstanceOf(LaunchVerdict.Accepted.class);
        return (ResourceLinkLaunch) ((LaunchVerdict.Accepted) verdict).message();
    }
}
