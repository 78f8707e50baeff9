package org.telemaque.liberty.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;
import org.telemaque.liberty.HttpLearner;
import org.telemaque.liberty.PackagedServer;

/** Measures the packaged server once and prints the figures. */
public final class Benchmark {
    private static final Map<String, String> DEMO =
            Map.of("TELEMAQUE_DEMO", "true", "TELEMAQUE_RATE_PERSON", "0", "TELEMAQUE_RATE_ADDRESS", "0");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int WARM_LAUNCHES = 20;
    private static final int LAUNCHES = 40;
    private static final int WARM_ATTEMPTS = 2;
    private static final int ATTEMPTS = 4;
    private static final int WARM_BARE = 1000;
    private static final int BARE = 800;

    private final PrintStream out;
    private final Path data;

    private Benchmark(PrintStream out, Path data) {
        this.out = out;
        this.data = data;
    }

    /** Runs everything, for three minutes at most; takes no arguments. */
    public static void main(String... none) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Files.createTempDirectory("telemaque-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tidy(data)));
        limit(out);
        new Benchmark(out, data).run();
    }

    private static void limit(PrintStream out) {
        TimerTask giveUp = new TimerTask() {
            @Override
            public void run() {
                out.println("Given up after three minutes: the machine is too busy to measure.");
                System.exit(1);
            }
        };
        new Timer(true).schedule(giveUp, LONGEST.toMillis());
    }

    /** Leaves no server and no file behind, however the run ended. */
    private static void tidy(Path data) {
        ProcessHandle.current().children().forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
        delete(data);
    }

    private void run() {
        Runtime machine = Runtime.getRuntime();
        out.printf(
                "%n%d processors, Java %s, %d connections%n%n",
                machine.availableProcessors(), Runtime.version().feature(), Load.LANES);
        start("start to ready, first (unpacks the server)").close();
        start("start to ready, again").close();
        try (PackagedServer server = start("start to ready, and again")) {
            out.printf("%-45s %s%n", "memory (RSS) after start", Memory.resident(server.handle()));
            underLoad(server);
            out.printf("%n%-45s %s%n", "memory (RSS) after the load", Memory.resident(server.handle()));
        }
    }

    private PackagedServer start(String which) {
        long begin = System.nanoTime();
        PackagedServer server = PackagedServer.start(data, DEMO);
        out.printf(Locale.ROOT, "%-45s %.1f s%n", which, (System.nanoTime() - begin) / 1e9);
        return server;
    }

    private void underLoad(PackagedServer server) {
        HttpClient client = HttpLearner.client();
        try (Load load = new Load()) {
            LaunchBench launches = new LaunchBench(server, client, load);
            AnswerBench answers = new AnswerBench(server, client, load);
            BareBench bare = new BareBench(server, client, load);
            launches.run(WARM_LAUNCHES);
            attempts(answers, WARM_ATTEMPTS);
            List<String> tokens = launches.tokens();
            bare.run(WARM_BARE, tokens);

            Figures before = bare.run(BARE, tokens);
            LaunchBench.Launches launched = launches.run(LAUNCHES);
            Figures answered = attempts(answers, ATTEMPTS);
            Figures after = bare.run(BARE, tokens);
            report(before, after, launched, answered);
        }
    }

    private static Figures attempts(AnswerBench answers, int count) {
        return Stream.generate(answers::attempt).limit(count).reduce(Figures.none(), Figures::and);
    }

    private void report(Figures before, Figures after, LaunchBench.Launches launched, Figures answered) {
        Figures bare = before.and(after);
        out.println();
        out.println(
                "|                             | count |      rate |       p50 |       p99 | rate : bare | p50 : bare |");
        out.println(
                "|-----------------------------|------:|----------:|----------:|----------:|------------:|-----------:|");
        out.println(bare.row("bare: verify and insert", bare));
        out.println(before.row("  the half before", bare));
        out.println(after.row("  the half after", bare));
        out.println(launched.login().row("GET /lti/login", bare));
        out.println(launched.launch().row("POST launch + POST ticket", bare));
        out.println(answered.row("POST answer", bare));
        double whole =
                1 / (1 / launched.login().perSecond() + 1 / launched.launch().perSecond());
        out.printf(
                Locale.ROOT,
                "%nwhole launches (login + launch + ticket): %.0f/s, %.2f of bare%n",
                whole,
                whole / bare.perSecond());
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
