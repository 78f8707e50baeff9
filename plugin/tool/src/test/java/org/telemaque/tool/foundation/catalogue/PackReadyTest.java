package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.spi.HealthCheckResponseProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;

class PackReadyTest {
    private final Rooms rooms = new Rooms("");
    private final PackReady check = new PackReady(rooms.catalogue);

    @BeforeAll
    static void aServerAnswers() {
        HealthCheckResponse.setResponseProvider(new Server());
    }

    @Test
    void isNotReadyBeforeThePackIsLoaded() {
        assertThat(check.call().getName()).isEqualTo("content pack");
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isNotReadyWithAnEmptyOrDefectivePack() {
        rooms.loading.own(PackSource.memory(Map.of()), PackSeal.NONE);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);

        rooms.loading.own(PackSource.memory(Map.of("pack.yaml", "id: [")), PackSeal.NONE);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isReadyOnceASoundPackIsLoaded() {
        ClassLoader loader = PackReadyTest.class.getClassLoader();
        rooms.loading.own(PackSource.classPath(loader, "pack/mentor"), PackSeal.classPath(loader, "pack/mentor"));
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }

    /** What a server does with the answer of a check. */
    private static final class Server implements HealthCheckResponseProvider {
        @Override
        public HealthCheckResponseBuilder createResponseBuilder() {
            return new Answer();
        }
    }

    private static final class Answer extends HealthCheckResponseBuilder {
        private String name = "";
        private Status status = Status.DOWN;

        @Override
        public HealthCheckResponseBuilder name(String given) {
            name = given;
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, String value) {
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, long value) {
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, boolean value) {
            return this;
        }

        @Override
        public HealthCheckResponseBuilder up() {
            return status(true);
        }

        @Override
        public HealthCheckResponseBuilder down() {
            return status(false);
        }

        @Override
        public HealthCheckResponseBuilder status(boolean up) {
            status = up ? Status.UP : Status.DOWN;
            return this;
        }

        @Override
        public HealthCheckResponse build() {
            return new HealthCheckResponse(name, status, Optional.empty());
        }
    }
}
