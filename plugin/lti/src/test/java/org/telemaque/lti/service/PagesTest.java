package org.telemaque.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.service.LoopbackPlatform.Says;

class PagesTest {
    private static final String SCOPE = "scope:one";

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final LoopbackPlatform stranger = new LoopbackPlatform();

    @AfterEach
    void stop() {
        platform.close();
        stranger.close();
    }

    @Test
    void aListIsFollowedToItsLastPageOnThePlatformsOwnSiteOnly() {
        platform.says("/list", call -> page("[{\"n\":1}]", "<" + platform.at("/two?cursor=A%2Bb") + ">; rel=\"next\""));
        platform.says("/two", call -> page("[{\"n\":2}]", "<" + stranger.at("/list") + ">; rel=\"next\""));

        Listing<JsonObject> listing = read();

        assertThat(listing.items()).hasSize(2);
        assertThat(listing).isInstanceOf(Listing.Partial.class);
        assertThat(((Listing.Partial<?>) listing).failure().why()).contains("another site");
        assertThat(platform.calls()).containsExactly("GET /list", "GET /two?cursor=A%2Bb");
        assertThat(stranger.calls()).isEmpty();
    }

    @Test
    void theWholeListComesWithItsFirstPage() {
        platform.says("/list", call -> page("{\"id\":\"x\",\"items\":[{\"n\":1},7]}", "</two>; rel=next"));
        platform.says("/two", 200, "{\"items\":[{\"n\":2}]}");

        Listing.Whole<JsonObject> whole = (Listing.Whole<JsonObject>) read("items");

        assertThat(whole.items()).extracting(item -> item.getInt("n")).containsExactly(1, 2);
        assertThat(whole.firstPage().asJsonObject().getString("id")).isEqualTo("x");
    }

    @Test
    void aListWithoutMeasureIsCutAndSaysSo() {
        platform.says(
                "/list", call -> page("[{},{}]", "<?page=" + platform.calls().size() + ">; rel=\"next\""));

        assertCut(limits(5, 1_000, 1_000), 10, "more than 5 pages");
        assertCut(limits(100, 7, 1_000), 8, "no list that can be kept");
        assertCut(limits(100, 1_000, 20), 6, "no list that can be kept");
    }

    private static Pages.Limits limits(int pages, int items, int characters) {
        return new Pages.Limits(pages, items, characters, Duration.ofMinutes(1));
    }

    @Test
    void howeverSlowlyItsPagesDripAListIsGivenUpAfterAWhile() {
        platform.says("/list", call -> {
            platform.pass(Duration.ofSeconds(4));
            return page("[{}]", "<?page=" + platform.calls().size() + ">; rel=\"next\"");
        });
        Pages hurried = new Pages(platform.services(), Pages.Limits.USUAL.within(Duration.ofSeconds(10)));

        Listing<JsonObject> listing = hurried.read(platform.access(SCOPE), wanted(""));

        assertThat(platform.calls()).hasSize(3);
        assertThat(listing.items()).hasSize(3);
        ServiceReply.Failure failure = ((Listing.Partial<?>) listing).failure();
        assertThat(failure).as("it may go well another time").isInstanceOf(ServiceReply.TryLater.class);
        assertThat(failure.why()).contains("longer than 10 s");
    }

    private void assertCut(Pages.Limits limits, int items, String why) {
        Listing<JsonObject> listing = new Pages(platform.services(), limits).read(platform.access(SCOPE), wanted(""));

        assertThat(listing).isInstanceOf(Listing.Partial.class);
        assertThat(listing.items()).hasSize(items);
        assertThat(((Listing.Partial<?>) listing).failure().why()).contains(why);
    }

    @Test
    void aPageOfAMegabyteIsRead() {
        platform.says("/list", 200, "[{\"name\":\"" + "x".repeat(1_000_000) + "\"}]");

        assertThat(read()).isInstanceOf(Listing.Whole.class);
    }

    @Test
    void pagesThatGoRoundAreCut() {
        platform.says("/list", call -> page("[{}]", "</list>; rel=\"next\""));

        assertThat(((Listing.Partial<?>) read()).failure().why()).contains("circle");
    }

    @Test
    void aPageThatFailsLeavesWhatWasRead() {
        platform.says("/list", call -> page("[{}]", "</two>; rel=\"next\""));
        platform.says("/two", 503, "");

        Listing.Partial<JsonObject> partial = (Listing.Partial<JsonObject>) read();

        assertThat(partial.items()).hasSize(1);
        assertThat(partial.failure()).isInstanceOf(ServiceReply.TryLater.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "7", "null", "{\"items\":{}}", "[["})
    void aPageThatIsNoListIsNotTakenForAnEmptyOne(String body) {
        platform.says("/list", 200, body);

        assertThat(read("items")).isInstanceOf(Listing.Partial.class);
    }

    @Test
    void anUnreadableNextPageIsNotTakenForTheEnd() {
        platform.says("/list", call -> page("[{}]", "<http://[oops>; rel=\"next\""));

        assertThat(read()).isInstanceOf(Listing.Partial.class);
    }

    private static Says page(String body, String link) {
        return new Says(200, body).with("Link", link);
    }

    private Listing<JsonObject> read() {
        return read("");
    }

    private Listing<JsonObject> read(String member) {
        return new Pages(platform.services(), Pages.Limits.USUAL).read(platform.access(SCOPE), wanted(member));
    }

    private Pages.Wanted wanted(String member) {
        return new Pages.Wanted(platform.at("/list"), "application/json", member, List.of(SCOPE));
    }
}
