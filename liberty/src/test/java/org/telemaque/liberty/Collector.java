package org.telemaque.liberty;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A collector of OpenTelemetry that keeps the last figures it was sent. */
final class Collector implements AutoCloseable {
    private final HttpServer server;
    private final AtomicReference<String> last = new AtomicReference<>("");

    private Collector(HttpServer server) {
        this.server = server;
    }

    /** Opens one on a free port. */
    static Collector start() throws IOException {
        Collector collector =
                new Collector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        collector.server.createContext("/v1/metrics", exchange -> {
            collector.last.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.server.start();
        return collector;
    }

    /** The settings of a server that sends its figures here, one batch a second. */
    Map<String, String> settings() {
        return Map.of(
                "OTEL_SDK_DISABLED",
                "false",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_METRIC_EXPORT_INTERVAL",
                "1000",
                "OTEL_TRACES_EXPORTER",
                "none",
                "OTEL_LOGS_EXPORTER",
                "none");
    }

    /** The last batch, once it holds this name or ten seconds are over. */
    String received(String name) throws InterruptedException {
        for (int i = 0; i < 100 && !last.get().contains(name); i++) {
            Thread.sleep(100);
        }
        return last.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
