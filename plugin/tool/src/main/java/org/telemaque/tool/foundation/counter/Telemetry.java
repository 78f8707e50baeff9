package org.telemaque.tool.foundation.counter;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongCounter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lends the sums to OpenTelemetry, which asks for them when the operator has switched it on, and never otherwise. */
@ApplicationScoped
class Telemetry {
    private static final String SCOPE = "org.telemaque.tool";

    private final OpenTelemetry telemetry;
    private final Counters counters;
    private List<ObservableLongCounter> lent = List.of();

    @Inject
    Telemetry(OpenTelemetry telemetry, Counters counters) {
        this.telemetry = telemetry;
        this.counters = counters;
    }

    @SuppressWarnings("NullAway")
    Telemetry() {
        this(null, null); // the container's proxy never uses it
    }

    void start(@Observes @Priority(950) Startup startup) {
        // OpenTelemetry asks on a thread of its own, on which the container could not make the counters.
        counters.sums();
        Meter meter = telemetry.getMeter(SCOPE);
        lent = Stream.of(Figure.values()).map(figure -> lend(meter, figure)).toList();
    }

    void stop(@Observes Shutdown shutdown) {
        lent.forEach(ObservableLongCounter::close);
    }

    private ObservableLongCounter lend(Meter meter, Figure figure) {
        return meter.counterBuilder("telemaque." + figure.word())
                .setDescription(figure.help())
                .buildWithCallback(measurement -> tell(figure, measurement));
    }

    private void tell(Figure figure, ObservableLongMeasurement measurement) {
        counters.sums().forEach((row, sum) -> {
            if (row.figure() == figure) {
                measurement.record(sum, attributes(row));
            }
        });
    }

    private static Attributes attributes(Row row) {
        List<String> labels = row.figure().labels();
        AttributesBuilder attributes = Attributes.builder();
        IntStream.range(0, labels.size())
                .forEach(i -> attributes.put(labels.get(i), row.words().get(i)));
        return attributes.build();
    }
}
