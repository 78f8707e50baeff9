package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody sent wrongly, told from what we did wrongly. */
class UnexpectedProblemTest {

    @Test
    void whatTheContainerCannotDecodeIsBadInput() {
        assertThat(UnexpectedProblem.isUndecodable(thrownBy("java.net.URLDecoder", "org.jboss.resteasy.util.Encode")))
                .isTrue();
        assertThat(UnexpectedProblem.isUndecodable(
                        thrownBy("java.net.URI", "java.net.URI", "org.jboss.resteasy.specimpl.ResteasyUriInfo")))
                .isTrue();
    }

    @Test
    void whatWeCannotDecodeIsABug() {
        assertThat(UnexpectedProblem.isUndecodable(thrownBy("java.net.URI", "org.telemaque.tool.door.launch.Wish")))
                .isFalse();
        assertThat(UnexpectedProblem.isUndecodable(thrownBy("org.jboss.resteasy.util.Encode")))
                .isFalse();
        assertThat(UnexpectedProblem.isUndecodable(new IllegalStateException())).isFalse();
    }

    @Test
    void jsonThatCannotBeReadIsBadInputAndJsonThatCannotBeWrittenIsABug() {
        JsonbException failure = new JsonbException("no JSON");
        assertThat(UnexpectedProblem.isUnreadable(failure)).isFalse();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.eclipse.yasson.Reader", "deserialize", "Reader.java", 1),
            new StackTraceElement("org.jboss.resteasy.plugins.JsonProvider", "readFrom", "JsonProvider.java", 1)
        });
        assertThat(UnexpectedProblem.isUnreadable(failure)).isTrue();
    }

    private static IllegalArgumentException thrownBy(String... classes) {
        var failure = new IllegalArgumentException();
        failure.setStackTrace(Stream.of(classes)
                .map(name -> new StackTraceElement(name, "method", "File.java", 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }
}
