package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.grading.GradeBoard;
import org.telemaque.tool.workshop.grading.GradeColumn;
import org.telemaque.tool.workshop.people.Duty;

/** Shows what the LMS's gradebook holds beside what we sent, and has it asked anew. */
@Path("/training/marks")
@RequestScoped
@Needs(Duty.TRAINER)
public class MarksResource {

    private static final String SCOPES = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    private final Here here;
    private final Trainees trainees;
    private final GradeBoard board;

    /** For the container. */
    @Inject
    public MarksResource(Here here, Trainees trainees, GradeBoard board) {
        this.here = here;
        this.trainees = trainees;
        this.board = board;
    }

    @SuppressWarnings("NullAway")
    MarksResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Shows what was read last; the LMS is not asked. */
    @GET
    @Produces("text/html")
    public MarksPage marks() {
        Frame frame = here.below("training.title", "/training");
        Map<UUID, Trainee> people = trainees.all().stream()
                .filter(Trainee::learns)
                .collect(Collectors.toMap(Trainee::id, Function.identity()));
        List<MarksPage.Column> columns =
                board.of(here.visit().tenant(), here.visit().cohort(), people.keySet()).stream()
                        .map(column -> column(column, people))
                        .toList();
        return new MarksPage(frame, frame.words().say("training.marks.title"), columns);
    }

    /** Has the LMS asked, and comes back at once: whatever it answers is there at the next look. */
    @POST
    public Response refresh() {
        board.refresh(here.visit().tenant(), here.visit().cohort());
        return Response.seeOther(URI.create("/training/marks")).build();
    }

    private MarksPage.Column column(GradeColumn column, Map<UUID, Trainee> people) {
        return new MarksPage.Column(
                column.title().isBlank() ? column.activity() : column.title(),
                word(column.state()),
                here.moment(column.readAt()),
                why(column.why()),
                column.lines().stream()
                        .flatMap(line ->
                                Stream.ofNullable(people.get(line.person())).map(person -> line(line, person.name())))
                        .sorted(Comparator.comparing(MarksPage.Line::name).thenComparing(MarksPage.Line::id))
                        .toList());
    }

    /** A missing permission is the one thing that somebody can mend; the rest is for the administrator's log. */
    private String why(String reason) {
        int scope = reason.indexOf(SCOPES);
        if (reason.isEmpty()) {
            return "";
        }
        return scope < 0
                ? words().say("training.marks.failed.text")
                : words().say("training.marks.scope", reason.substring(scope));
    }

    private MarksPage.Line line(GradeColumn.Line line, String name) {
        return new MarksPage.Line(
                line.person().toString(), name, percent(line.ours()), percent(line.theirs()), word(line.verdict()));
    }

    private String percent(GradeColumn.Mark mark) {
        return mark instanceof GradeColumn.Mark.Percent some
                ? words().percent(some.value().setScale(0, RoundingMode.HALF_UP).longValue())
                : "–";
    }

    private Words words() {
        return here.frame().words();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
