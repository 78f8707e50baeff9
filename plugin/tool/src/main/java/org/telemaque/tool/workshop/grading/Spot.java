package org.telemaque.tool.workshop.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.ags.ActivityProgress;
import org.telemaque.lti.ags.AgsEndpointClaim;
import org.telemaque.lti.ags.LineItem;
import org.telemaque.lti.service.JsonText;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.ResourceLink;

/**
 * A link whose LMS offers a gradebook.
 *
 * @param link which
 * @param claim the doors of the gradebook
 * @param access what we may do there
 */
record Spot(ResourceLink link, AgsEndpointClaim claim, ServiceAccess access) {
    /** The same word as on line items that come with a link that was chosen in the LMS. */
    private static final String TAG = "telemaque";

    /** What one person has done can be looked at from the gradebook as soon as there is something to see. */
    private static final List<ActivityProgress> REVIEWABLE =
            List.of(ActivityProgress.IN_PROGRESS, ActivityProgress.SUBMITTED, ActivityProgress.COMPLETED);

    /** Whether a link has a line item, or could be given one. */
    static boolean hasGradebook(Offer offer) {
        return claim(offer)
                .filter(claim -> claim.lineItemAddress().isPresent()
                        || claim.lineItemsAddress().isPresent())
                .isPresent();
    }

    static Optional<Spot> of(Platform platform, Offer offer) {
        ResourceLink link = offer.link();
        return claim(offer)
                .map(claim -> new Spot(
                        link,
                        claim,
                        claim.access(platform.registration(), link.place().deployment())));
    }

    /** Whether the link's own line item is at this address. */
    static boolean isAt(Offer offer, String lineItem) {
        return claim(offer)
                .flatMap(AgsEndpointClaim::lineItemAddress)
                .filter(address -> address.toString().equals(lineItem))
                .isPresent();
    }

    private static Optional<AgsEndpointClaim> claim(Offer offer) {
        return JsonText.object(offer.services()).flatMap(AgsEndpointClaim::in);
    }

    /** The line item to find, or to create where there is none. */
    LineItem wanted() {
        String label = link.title().isBlank() ? link.activity() : link.title();
        return LineItem.wanted(
                        label,
                        BigDecimal.valueOf(Achievement.WHOLE),
                        new LineItem.Binding(link.place().link(), link.activity(), TAG))
                .reviewable(REVIEWABLE);
    }
}
