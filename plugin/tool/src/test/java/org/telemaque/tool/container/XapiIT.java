package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The record store in the real server keeps every requirement of both editions of xAPI. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class XapiIT {
    private static final int FEWEST_TESTS = 300;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @Test
    void everyRequirementOfBothEditionsHoldsInTheServer() {
        System.setProperty("lrs.endpoint", "http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + "/xapi/");
        System.setProperty("lrs.key", "tests");
        System.setProperty("lrs.secret", "secret-of-tests");
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectPackage("org.telemaque.lrs.conformance"))
                                .build(),
                        summary);
        TestExecutionSummary found = summary.getSummary();
        assertThat(found.getFailures())
                .extracting(one -> one.getTestIdentifier().getDisplayName() + " of "
                        + one.getTestIdentifier().getUniqueId() + ": "
                        + one.getException().getMessage())
                .isEmpty();
        assertThat(found.getTestsSucceededCount()).isGreaterThan(FEWEST_TESTS);
    }
}
