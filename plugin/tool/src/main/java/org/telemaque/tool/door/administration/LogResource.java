package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.tool.door.administration.LogPage.Line;
import org.telemaque.tool.door.administration.LogPage.Option;
import org.telemaque.tool.door.administration.LogPage.Pages;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;

/** The append-only log, for the operator: of every platform or of one, page by page. */
@Path("/admin/log")
@RequestScoped
@Produces("text/html")
public class LogResource {
    private static final int LINES = 50;
    private static final int LAST_PAGE = 10_000;
    private static final List<String> KINDS = List.of("launches", "accepted", "refused", "acts");

    private final Operator operator;
    private final Journal journal;
    private final Platforms platforms;
    private final Reader reader;

    /** For the container. */
    @Inject
    public LogResource(Operator operator, Journal journal, Platforms platforms, Reader reader) {
        this.operator = operator;
        this.journal = journal;
        this.platforms = platforms;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    LogResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    private record Wanted(String platform, String kind, int page) {
        String address(int other) {
            return "/admin/log?kind=" + kind + (platform.isEmpty() ? "" : "&platform=" + platform) + "&page=" + other;
        }

        Set<Act> acts() {
            return switch (kind) {
                case "accepted" -> Set.of(Act.LAUNCH_ACCEPTED);
                case "refused" -> Set.of(Act.LAUNCH_REFUSED);
                case "acts" -> EnumSet.complementOf(EnumSet.of(Act.LAUNCH_ACCEPTED, Act.LAUNCH_REFUSED));
                default -> Set.of(Act.LAUNCH_ACCEPTED, Act.LAUNCH_REFUSED);
            };
        }
    }

    /** A page of the log. */
    @GET
    public Page log(
            @Context HttpHeaders request,
            @QueryParam("platform") @DefaultValue("") String platform,
            @QueryParam("kind") @DefaultValue("launches") String kind,
            @QueryParam("page") @DefaultValue("1") int page) {
        operator.reads(request);
        boolean known = platforms.withRemoved().stream()
                .anyMatch(one -> one.id().toString().equals(platform));
        return page(new Wanted(
                known ? platform : "",
                KINDS.contains(kind) ? kind : "launches",
                Math.max(1, Math.min(page, LAST_PAGE))));
    }

    private Page page(Wanted wanted) {
        Frame frame = reader.frame();
        Words words = frame.words();
        List<Entry> entries = entries(wanted);
        return new LogPage(
                frame.under(new Link(words.say("administration.title"), "/admin")),
                words.say("administration.log"),
                options(words, wanted),
                KINDS.stream()
                        .map(kind ->
                                new Option(kind, words.say("administration.kind." + kind), kind.equals(wanted.kind())))
                        .toList(),
                entries.stream().map(entry -> line(words, entry)).toList(),
                new Pages(
                        wanted.page(),
                        wanted.page() > 1 ? wanted.address(wanted.page() - 1) : "",
                        entries.size() == LINES ? wanted.address(wanted.page() + 1) : ""));
    }

    private List<Entry> entries(Wanted wanted) {
        return wanted.platform().isEmpty()
                ? journal.pageOfAll(wanted.acts(), wanted.page() - 1, LINES)
                : journal.pageOf(UUID.fromString(wanted.platform()), wanted.acts(), wanted.page() - 1, LINES);
    }

    private List<Option> options(Words words, Wanted wanted) {
        return Stream.concat(
                        Stream.of(new Option(
                                "",
                                words.say("administration.log.all"),
                                wanted.platform().isEmpty())),
                        platforms.withRemoved().stream()
                                .map(platform -> option(platform, wanted.platform()))
                                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name())))
                .toList();
    }

    private static Option option(Platform platform, String chosen) {
        String id = platform.id().toString();
        return new Option(id, platform.name(), id.equals(chosen));
    }

    private Line line(Words words, Entry entry) {
        return new Line(
                operator.clock(words).apply(entry.at()),
                words.say("administration.act." + entry.act().name().toLowerCase(Locale.ROOT)),
                entry.act() != Act.LAUNCH_REFUSED,
                entry.tenant(),
                platforms.findEver(entry.platform()).map(Platform::name).orElse(""),
                entry.act() == Act.LAUNCH_ACCEPTED ? entry.detail() : entry.subject() + " · " + entry.detail());
    }
}
