package org.telemaque.tool.door.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.telemaque.lti.registration.ConfigurationOutcome;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.registration.PlatformConfiguration;
import org.telemaque.lti.registration.RegistrationRequest;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.enrolment.Enrolled;
import org.telemaque.tool.workshop.enrolment.Enrolment;
import org.telemaque.tool.workshop.enrolment.Enrolment.Agreed;
import org.telemaque.tool.workshop.enrolment.Invitation;

/** The conversation with an LMS: what it says, what we ask, what came of it. */
@ApplicationScoped
class Talk {
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_GATEWAY = 502;
    private static final int CONFLICT = 409;
    static final int GONE = 410;

    private final Enrolment enrolment;
    private final Ourselves ourselves;

    @Inject
    Talk(Enrolment enrolment, Ourselves ourselves) {
        this.enrolment = enrolment;
        this.ourselves = ourselves;
    }

    @SuppressWarnings("NullAway")
    Talk() {
        this(null, null); // the container's proxy never uses it
    }

    /** An administrator's pages stand under names of the LMS that nobody knows yet; they hold nothing without the key. */
    static Frame framed(Frame frame, Asked asked) {
        return frame.within(Stream.concat(Stream.of("https://*"), Origin.of(asked.configuration()))
                .toList());
    }

    /** What the LMS says of itself, to be confirmed; or why that can't be. */
    Page shown(Frame frame, Asked asked, String action) {
        ConfigurationOutcome outcome = enrolment.look(asked.address(), asked.token());
        return outcome instanceof ConfigurationOutcome.Read read
                ? confirm(frame, asked, new Shown(agreed(read, frame.words()), action))
                : closed(frame, outcome);
    }

    private record Shown(Agreed agreed, String action) {}

    /** Registers what was confirmed; what the LMS has changed since is shown again. */
    Page confirmed(Frame frame, Asked asked, Invitation invitation, String action) {
        ConfigurationOutcome outcome = enrolment.look(asked.address(), asked.token());
        if (!(outcome instanceof ConfigurationOutcome.Read read)) {
            return closed(frame, outcome);
        }
        Agreed agreed = agreed(read, frame.words());
        return asked.seal().equals(seal(agreed.request().platform()))
                ? enrolled(frame, enrolment.enrol(invitation, agreed, asked.token()))
                : confirm(frame, asked, new Shown(agreed, action));
    }

    private Agreed agreed(ConfigurationOutcome.Read read, Words words) {
        return new Agreed(new RegistrationRequest(ourselves.in(words), read.configuration()), read.remarks());
    }

    private static Page confirm(Frame frame, Asked asked, Shown shown) {
        PlatformConfiguration platform = shown.agreed().request().platform();
        Words words = frame.words();
        return new ConfirmPage(
                frame,
                words.say("registration.confirm.title"),
                new ConfirmPage.Lms(
                        (platform.product().family() + " " + platform.product().version()).strip(),
                        platform.issuer(),
                        shown.agreed().remarks()),
                scopes(words, shown.agreed(), true),
                scopes(words, shown.agreed(), false),
                new ConfirmPage.Form(shown.action(), asked.configuration(), asked.token(), seal(platform)),
                !asked.seal().isEmpty());
    }

    private static List<String> scopes(Words words, Agreed agreed, boolean offered) {
        return Ourselves.SCOPES.stream()
                .filter(scope -> agreed.request().scopes().contains(scope) == offered)
                .map(scope -> words.say("registration.scope." + scope.replaceFirst(".*/", "")))
                .toList();
    }

    private static String seal(PlatformConfiguration platform) {
        return Secrets.hash(platform.issuer() + "\n" + platform.endpoints() + "\n" + platform.registrationEndpoint());
    }

    private static Page closed(Frame frame, ConfigurationOutcome outcome) {
        return outcome instanceof ConfigurationOutcome.Faulty faulty
                ? ClosedPage.of(
                        frame,
                        "faulty",
                        UNPROCESSABLE,
                        faulty.defects().stream().map(Defect::toString).toList())
                : ClosedPage.of(
                        frame,
                        "silent",
                        BAD_GATEWAY,
                        List.of(withoutItsWords(((ConfigurationOutcome.Unanswered) outcome).why())));
    }

    /** What some address answers must not be read through us: its status is enough. */
    private static String withoutItsWords(String why) {
        return why.replaceFirst("(?s)^(no description: status \\d+).*", "$1");
    }

    private static Page enrolled(Frame frame, Enrolled enrolled) {
        if (enrolled instanceof Enrolled.Waiting waiting) {
            Platform platform = waiting.platform();
            return new WaitingPage(
                    frame,
                    frame.words().say("registration.waiting.title"),
                    platform.name(),
                    platform.registration().clientId());
        }
        if (enrolled instanceof Enrolled.Failed failed) {
            return ClosedPage.of(frame, "refused", BAD_GATEWAY, failed.why());
        }
        if (enrolled instanceof Enrolled.Foreign foreign) {
            return ClosedPage.of(frame, "foreign", CONFLICT, List.of(foreign.issuer()));
        }
        return enrolled instanceof Enrolled.Taken
                ? ClosedPage.of(frame, "taken", CONFLICT, List.of())
                : ClosedPage.of(frame, "over", GONE, List.of());
    }
}
