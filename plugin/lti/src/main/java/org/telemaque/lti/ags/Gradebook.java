package org.telemaque.lti.ags;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.JsonText;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceCall;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.lti.transport.Call;

/** The gradebook of a platform. */
public final class Gradebook {
    private static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    private static final List<String> TO_READ_LINE_ITEMS = List.of(AgsScope.LINE_ITEM_READ, AgsScope.LINE_ITEM);
    private static final String PAGE_SIZE = "100";

    private final ServiceClient client;
    private final Pages pages;

    /** Reads and writes through this client, lists up to these limits. */
    public Gradebook(ServiceClient client, Pages.Limits limits) {
        this.client = client;
        this.pages = new Pages(client, limits);
    }

    /** The same for a link that is the only one of its kind in the course. */
    public LineItemOutcome lineItem(ServiceAccess access, URI lineItems, LineItem wanted) {
        return lineItem(access, lineItems, wanted, Set.of());
    }

    /**
     * Finds a line item by what it is known by, and creates it only where there is none: a copied course has brought its own.
     * Whoever calls this twice at the same moment for the same line item may get two.
     *
     * @param lineItems where line items of the course are kept, as the launch says
     * @param others ids of other links of the course, whose line items are theirs although they are named alike
     */
    public LineItemOutcome lineItem(ServiceAccess access, URI lineItems, LineItem wanted, Set<String> others) {
        LineItemOutcome found = find(access, lineItems, wanted, others);
        return found instanceof LineItemOutcome.Missing ? create(access, lineItems, wanted) : found;
    }

    /** Finds a line item by what it is known by, and creates none. */
    public LineItemOutcome find(ServiceAccess access, URI lineItems, LineItem wanted, Set<String> others) {
        LineItem.Binding binding = wanted.binding();
        Listing<LineItem> listing = pages.read(
                access,
                list(lineItems, binding),
                new Pages.Sieve<>(
                        json -> Stream.of(new LineItem(json)).filter(item -> isOurs(item, binding, others)),
                        item -> distance(item, binding) == 0));
        Optional<LineItem> found =
                listing.items().stream().min(Comparator.comparingInt(item -> distance(item, binding)));
        if (found.isPresent()) {
            return new LineItemOutcome.Found(found.get());
        }
        return listing instanceof Listing.Partial<LineItem> partial
                ? new LineItemOutcome.Failed(partial.failure())
                : new LineItemOutcome.Missing();
    }

    /** A copy keeps our own names but not the link, so where we have a name the link is not asked for. */
    private static Pages.Wanted list(URI lineItems, LineItem.Binding binding) {
        URI named = Address.with(Address.with(lineItems, "resource_id", binding.resourceId()), "tag", binding.tag());
        URI asked = binding.resourceId().isEmpty() && binding.tag().isEmpty()
                ? Address.with(lineItems, "resource_link_id", binding.resourceLinkId())
                : named;
        return new Pages.Wanted(Address.with(asked, "limit", PAGE_SIZE), LINE_ITEMS, "", TO_READ_LINE_ITEMS);
    }

    /** Some platforms answer with line items that nobody asked for, so each is looked at again. */
    private static boolean isOurs(LineItem item, LineItem.Binding wanted, Set<String> others) {
        return item.id().isPresent()
                && isNamed(item.binding(), wanted)
                && !others.contains(item.binding().resourceLinkId());
    }

    private static boolean isNamed(LineItem.Binding item, LineItem.Binding wanted) {
        boolean unnamed = wanted.resourceId().isEmpty() && wanted.tag().isEmpty();
        return unnamed
                ? !wanted.resourceLinkId().isEmpty() && item.resourceLinkId().equals(wanted.resourceLinkId())
                : item.resourceId().equals(wanted.resourceId()) && item.tag().equals(wanted.tag());
    }

    private static int distance(LineItem item, LineItem.Binding wanted) {
        String link = item.binding().resourceLinkId();
        if (link.equals(wanted.resourceLinkId())) {
            return 0;
        }
        return link.isEmpty() ? 1 : 2;
    }

    private LineItemOutcome create(ServiceAccess access, URI lineItems, LineItem wanted) {
        Call call = new Call("POST", lineItems, Map.of("Accept", LINE_ITEM), "")
                .sending(LINE_ITEM, wanted.json().toString());
        ServiceReply reply = client.send(access, new ServiceCall(List.of(AgsScope.LINE_ITEM), call));
        return reply instanceof ServiceReply.Failure failure
                ? new LineItemOutcome.Failed(failure)
                : created((ServiceReply.Done) reply);
    }

    private static LineItemOutcome created(ServiceReply.Done done) {
        return JsonText.object(done.body())
                .map(LineItem::new)
                .filter(item -> item.id().isPresent())
                .<LineItemOutcome>map(LineItemOutcome.Created::new)
                .orElseGet(() -> new LineItemOutcome.Failed(
                        new ServiceReply.Refused(done.status(), "the created line item has no id")));
    }

    /**
     * Sends a score.
     *
     * @param lineItem the line item's own address, with its query
     */
    public ScoreOutcome post(ServiceAccess access, URI lineItem, Score score) {
        Call call = new Call("POST", Address.under(lineItem, "scores"), Map.of(), "")
                .sending(SCORE, score.json().toString());
        return ScoreOutcome.of(client.send(access, new ServiceCall(List.of(AgsScope.SCORE), call)));
    }

    /** Reads the results of everybody in a line item. */
    public Listing<Result> results(ServiceAccess access, URI lineItem) {
        return results(access, lineItem, "");
    }

    /** Reads the results of one person in a line item; of everybody when the id is empty. */
    public Listing<Result> results(ServiceAccess access, URI lineItem, String userId) {
        URI all = Address.with(Address.under(lineItem, "results"), "limit", PAGE_SIZE);
        URI asked = Address.with(all, "user_id", userId);
        return pages.read(
                access,
                new Pages.Wanted(asked, RESULTS, "", List.of(AgsScope.RESULT_READ)),
                Pages.Sieve.all(json -> Stream.of(new Result(json))));
    }
}
