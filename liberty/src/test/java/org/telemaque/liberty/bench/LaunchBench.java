package org.telemaque.liberty.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.telemaque.liberty.HttpLearner;
import org.telemaque.liberty.PackagedServer;

/**
 * Launches of the people of the demo LMS, each from its own login. The steps are done for all launches before the next
 * step: only the tool's own three are timed.
 */
final class LaunchBench {
    /** As many people as lanes: each lane launches one person. */
    static final List<String> PEOPLE = List.of("ines", "karim", "lea", "mehdi", "nour", "paul", "zoe", "awa");

    private static final int AT_A_TIME = 10;

    private final PackagedServer server;
    private final HttpClient client;
    private final Load load;
    private final List<String> tokens = new ArrayList<>();

    LaunchBench(PackagedServer server, HttpClient client, Load load) {
        this.server = server;
        this.client = client;
        this.load = load;
    }

    /** Figures of the three steps of a launch that the tool does. */
    record Launches(Figures login, Figures launch, Figures ticket) {
        private static final Launches NONE = new Launches(Figures.none(), Figures.none(), Figures.none());

        private Launches and(Launches later) {
            return new Launches(login.and(later.login), launch.and(later.launch), ticket.and(later.ticket));
        }

        /** Launches from beginning to end in a second: the time that one needs for each step, one step after the other. */
        double perSecond() {
            return 1 / (1 / login.perSecond() + 1 / launch.perSecond() + 1 / ticket.perSecond());
        }

        /** Processor time of the server for one launch from beginning to end, in milliseconds. */
        double cost() {
            return login.cost() + launch.cost() + ticket.cost();
        }
    }

    /** Launches every person this many times; a few at a time, for a ticket serves for a minute only. */
    Launches run(int each) {
        Launches all = Launches.NONE;
        for (int left = each; left > 0; left -= AT_A_TIME) {
            all = all.and(together(Math.min(left, AT_A_TIME)));
        }
        return all;
    }

    /** One launch alone: the LMS's keys are fetched for it, and not for eight at once. */
    void first() {
        Way way = new Way(new HttpLearner(server, client), PEOPLE.get(0));
        way.called();
        way.login();
        way.signedIn();
        way.launch();
        way.redeem();
    }

    private Launches together(int each) {
        List<Way> ways = IntStream.range(0, each * Load.LANES)
                .mapToObj(index -> new Way(new HttpLearner(server, client), PEOPLE.get(index % Load.LANES)))
                .toList();
        load.timed(ways, Way::called);
        Figures login = load.timed(ways, Way::login);
        List<Way> begun = ways.stream().filter(Way::begun).toList();
        load.timed(begun, Way::signedIn);
        List<Way> ready = begun.stream().filter(Way::ready).toList();
        ready.forEach(way -> tokens.add(way.token()));
        Figures launch = load.timed(ready, Way::launch);
        List<Way> launched = ready.stream().filter(Way::launched).toList();
        return new Launches(login, launch, load.timed(launched, Way::redeem));
    }

    /** The signed tokens that were used: what the bare endpoint verifies too. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** One launch on its way. */
    private static final class Way {
        private static final URI NOWHERE = URI.create("");

        private final HttpLearner learner;
        private final String person;
        private URI next = NOWHERE;
        private Map<String, String> form = Map.of();
        private boolean begun;
        private boolean launched;

        Way(HttpLearner learner, String person) {
            this.learner = learner;
            this.person = person;
        }

        void called() {
            next = learner.called(person, "entree");
        }

        void login() {
            next = learner.login(next);
            begun = true;
        }

        boolean begun() {
            return begun;
        }

        void signedIn() {
            form = learner.signedIn(next);
        }

        boolean ready() {
            return form.containsKey("id_token");
        }

        String token() {
            return form.get("id_token");
        }

        void launch() {
            next = learner.launch(form);
            launched = true;
        }

        boolean launched() {
            return launched;
        }

        void redeem() {
            learner.redeem(next);
        }
    }
}
