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
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int WARM_LAUNCHES = 100;
    private static final int LAUNCHES = 75;
    private static final int WARM_ATTEMPTS = 2;
    private static final int ATTEMPTS = 4;
    private static final int WARM_BARE = 3000;
    private static final int BARE = 1600;

    private final PrintStream out;
    private final Path data;
    private final int part;
    private int registered = 1;

    private Benchmark(PrintStream out, Path data, int part) {
        this.out = out;
        this.data = data;
        this.part = part;
    }

    /**
     * Measures everything; with {@code launches}, only launches, beside ever more registrations and remembered logins; with
     * {@code launch}, launches alone. Gives up after ten minutes.
     *
     * @param what which of them, and perhaps the part of all counts that is enough for a rehearsal: 20 for a twentieth
     */
    public static void main(String... what) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Files.createTempDirectory("telemaque-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tidy(data)));
        limit(out);
        int part = what.length < 2 ? 1 : Integer.parseInt(what[1]);
        new Benchmark(out, data, part).run(what.length == 0 ? "" : what[0]);
    }

    private static void limit(PrintStream out) {
        TimerTask giveUp = new TimerTask() {
            @Override
            public void run() {
                out.println("Given up after ten minutes: the machine is too busy to measure.");
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

    private void run(String what) {
        Runtime machine = Runtime.getRuntime();
        out.printf(
                "%n%d processors, Java %s, %d connections%s%n%n",
                machine.availableProcessors(),
                Runtime.version().feature(),
                Load.LANES,
                part == 1 ? "" : "; a rehearsal with a part of all counts: its figures say nothing");
        switch (what) {
            case "launches" -> crowds();
            case "launch" -> amid(1, 0);
            default -> everything();
        }
    }

    /** From one LMS to as many as a large company, and as many as a large hoster has. */
    private void crowds() {
        start("start to ready, first (makes the database)").close();
        amid(1, 0);
        amid(100, 0);
        amid(some(10_000), 0);
        amid(some(10_000), some(1_000_000));
    }

    /** So many, or the part of them that a rehearsal takes. */
    private int some(int many) {
        return Math.max(1, many / part);
    }

    private void everything() {
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
        try (Load load = new Load(server.handle())) {
            LaunchBench launches = new LaunchBench(server, client, load);
            AnswerBench answers = new AnswerBench(server, client, load);
            BareBench bare = new BareBench(server, client, load);
            launches.run(some(WARM_LAUNCHES));
            attempts(answers, some(WARM_ATTEMPTS));
            List<String> tokens = launches.tokens();
            bare.run(some(WARM_BARE), tokens);

            Figures before = bare.run(some(BARE), tokens);
            LaunchBench.Launches launched = launches.run(some(LAUNCHES));
            Figures answered = attempts(answers, some(ATTEMPTS));
            Figures after = bare.run(some(BARE), tokens);
            new Report(out, before, after).begin().launches(launched).row("POST answer", answered);
        }
    }

    /** Launches beside so many registrations and remembered logins: the cost of one must not grow with them. */
    private void amid(int registrations, int logins) {
        Crowd crowd = new Crowd(data);
        out.printf(Locale.ROOT, "%n%d registrations, %d remembered logins%n", registrations, logins);
        if (registrations > registered) {
            crowd.registers(registered, registrations - 1);
            registered = registrations;
        }
        if (logins > 0) {
            crowd.logsIn(1, logins);
        }
        try (PackagedServer server = PackagedServer.start(data, DEMO);
                Load load = new Load(server.handle())) {
            launches(server, load);
        }
    }

    private void launches(PackagedServer server, Load load) {
        HttpClient client = HttpLearner.client();
        LaunchBench launches = new LaunchBench(server, client, load);
        BareBench bare = new BareBench(server, client, load);
        launches.first();
        launches.run(some(WARM_LAUNCHES));
        List<String> tokens = launches.tokens();
        bare.run(some(WARM_BARE), tokens);
        Figures before = bare.run(some(BARE), tokens);
        LaunchBench.Launches launched = launches.run(some(LAUNCHES));
        Figures after = bare.run(some(BARE), tokens);
        new Report(out, before, after).begin().launches(launched);
    }

    private static Figures attempts(AnswerBench answers, int count) {
        return Stream.generate(answers::attempt).limit(count).reduce(Figures.none(), Figures::and);
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
