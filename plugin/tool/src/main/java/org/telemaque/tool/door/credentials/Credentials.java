package org.telemaque.tool.door.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telemaque.tool.door.credentials.CredentialsPage.CardLine;
import org.telemaque.tool.door.credentials.CredentialsPage.Choice;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StoreAdministration;
import org.telemaque.xapi.store.StoreCredential;

/** Does with credentials what the operator wishes, and writes it into the journal. */
@ApplicationScoped
class Credentials {
    private static final int LONGEST_LABEL = 200;
    private static final int UNPROCESSABLE = 422;
    private static final Set<Scope> USUAL = EnumSet.of(Scope.WRITE, Scope.READ_MINE);

    private final StoreAdministration store;
    private final Companies companies;
    private final Operator operator;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;
    private final Reader reader;

    @Inject
    Credentials(
            StoreAdministration store,
            Companies companies,
            Operator operator,
            Settings settings,
            Journal journal,
            Clock clock,
            Reader reader) {
        this.store = store;
        this.companies = companies;
        this.operator = operator;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    Credentials() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** The credentials of a company; of the first where none is named. */
    CredentialsPage page(String asked) {
        List<String> all = companies.all();
        String tenant = asked.isEmpty() ? all.get(0) : known(asked);
        Frame frame = reader.frame();
        Words words = frame.words();
        Function<Instant, String> moment = operator.clock(words);
        return new CredentialsPage(
                frame.under(new Link(words.say("administration.title"), "/admin")),
                words.say("credentials.title"),
                tenant,
                all,
                store.count(tenant),
                store.credentials(tenant).stream()
                        .map(card -> line(card, words, moment))
                        .toList(),
                Arrays.stream(Scope.values())
                        .map(scope -> new Choice(scope.name(), USUAL.contains(scope)))
                        .toList());
    }

    CredentialPage make(String asked, String given, List<String> chosen) {
        String tenant = known(asked);
        String label = given.replaceAll("\\p{Cntrl}", " ").strip();
        Set<Scope> scopes = scopes(chosen);
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw fault("credentials.fault.label");
        }
        if (scopes.isEmpty()) {
            throw fault("credentials.fault.scope");
        }
        StoreCredential made = store.make(tenant, label, scopes);
        write(tenant, made.key(), "made: " + words(scopes));
        return told(tenant, made, "credentials.made");
    }

    CredentialPage renew(String asked, String key) {
        String tenant = known(asked);
        StoreCredential anew = store.rotate(tenant, key).orElseThrow(NotFoundException::new);
        write(tenant, key, "new secret");
        return told(tenant, anew, "credentials.renewed");
    }

    CredentialsPage withdraw(String asked, String key) {
        String tenant = known(asked);
        if (!store.revoke(tenant, key)) {
            throw new NotFoundException();
        }
        write(tenant, key, "withdrawn");
        return page(tenant);
    }

    private String known(String tenant) {
        if (!companies.all().contains(tenant)) {
            throw new NotFoundException();
        }
        return tenant;
    }

    private static Set<Scope> scopes(List<String> chosen) {
        return Arrays.stream(Scope.values())
                .filter(scope -> chosen.contains(scope.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    private static String words(Set<Scope> scopes) {
        return scopes.stream().map(Scope::word).collect(Collectors.joining(" "));
    }

    private static CardLine line(StoreCredential.Card card, Words words, Function<Instant, String> moment) {
        String scopes = card.scopes().stream()
                .sorted()
                .map(scope -> words.say(word(scope.name())))
                .collect(Collectors.joining(", "));
        return new CardLine(card.key(), card.label(), scopes, moment.apply(card.made()), card.revoked());
    }

    static String word(String scope) {
        return "credentials.scope." + scope.toLowerCase(Locale.ROOT);
    }

    private RuntimeException fault(String key) {
        return Problem.said(reader.frame(), UNPROCESSABLE, key).thrown();
    }

    private void write(String tenant, String key, String what) {
        journal.write(new Entry(clock.instant(), tenant, Entry.NOBODY, Act.CREDENTIALS_CHANGED, key, what));
    }

    private CredentialPage told(String tenant, StoreCredential credential, String title) {
        Frame frame = reader.frame();
        Words words = frame.words();
        return new CredentialPage(
                frame.under(new Link(words.say("credentials.title"), "/admin/credentials?tenant=" + tenant)),
                words.say(title),
                settings.address("/xapi").toString(),
                credential.key(),
                credential.secret());
    }
}
