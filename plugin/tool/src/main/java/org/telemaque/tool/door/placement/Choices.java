package org.telemaque.tool.door.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.lti.deeplinking.ContentItem;
import org.telemaque.lti.deeplinking.DeepLinkingAnswers;
import org.telemaque.lti.deeplinking.DeepLinkingOutcome;
import org.telemaque.lti.deeplinking.DeepLinkingOutcome.Answer;
import org.telemaque.lti.deeplinking.DeepLinkingRequest;
import org.telemaque.lti.deeplinking.ItemLineItem;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.tool.foundation.key.KeyRing;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Words;

/** Says a choice in the words of Deep Linking. */
@ApplicationScoped
class Choices {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TAG = "telemaque";

    /** What one person has done can be looked at from the gradebook as soon as there is something to see. */
    private static final List<String> REVIEWABLE = List.of("InProgress", "Submitted", "Completed");

    /** What a copy of the course will know of where it came from (custom substitution variables). */
    private static final Map<String, String> HISTORY = Map.of("resource_link_history", "$ResourceLink.id.history");

    private final DeepLinkingAnswers answers;
    private final Settings settings;

    @Inject
    Choices(KeyRing ring, Clock clock, Supplier<UUID> identifiers, Settings settings) {
        this(ring::keys, clock, identifiers, settings);
    }

    Choices(Supplier<ToolKeys> keys, Clock clock, Supplier<UUID> identifiers, Settings settings) {
        this.answers = new DeepLinkingAnswers(keys, clock, identifiers);
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    Choices() { // the container's proxy never uses it
        this.answers = null;
        this.settings = null;
    }

    /** The signed answer; nothing chosen is an answer too. */
    Answer answer(DeepLinkingRequest question, List<Offer> chosen, Words words) {
        if (chosen.isEmpty()) {
            return answers.cancelled(question);
        }
        DeepLinkingOutcome outcome = answers.chosen(
                question, chosen.stream().map(this::item).toList(), words.count("placement.added", chosen.size()));
        return outcome instanceof Answer answer
                ? answer
                : answers.failed(question, words.say("placement.fault.several"));
    }

    private ContentItem item(Offer offer) {
        ContentItem item = ContentItem.resourceLink(settings.address("/lti/launch"), offer.title(), offer.key())
                .text(offer.text())
                .custom(HISTORY);
        if (offer.kind().equals("survey")) {
            return item; // nobody is marked for an opinion
        }
        return item.lineItem(new ItemLineItem(HUNDRED, offer.title(), offer.key(), TAG, REVIEWABLE));
    }

    /** The one origin that the form may go to. */
    List<String> origin(Answer answer) {
        return Origin.of(answer.returnUrl().toString()).findFirst().stream().toList();
    }
}
