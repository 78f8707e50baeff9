package org.telemaque.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.LoopbackPlatform;
import org.telemaque.lti.service.LoopbackPlatform.Heard;
import org.telemaque.lti.service.LoopbackPlatform.Says;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceReply;

class GradebookTest {
    private static final Score SCORE = Score.of(
                    "person-12",
                    Instant.parse("2026-11-21T09:00:00.123Z"),
                    ActivityProgress.COMPLETED,
                    GradingProgress.FULLY_GRADED)
            .points(new BigDecimal("7.5"), BigDecimal.TEN);
    private static final LineItem WANTED =
            LineItem.wanted("Quiz d’entrée", BigDecimal.TEN, new LineItem.Binding("link-3", "quiz/entree", "best"));

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final Gradebook gradebook = new Gradebook(platform.services(), Pages.Limits.USUAL);
    private final ServiceAccess access = platform.access(AgsScope.ALL.toArray(String[]::new));

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aLineItemIsLookedForBeforeItIsCreated() {
        platform.says("/items", call -> call.method().equals("GET") ? new Says(200, "[]") : created(call));

        LineItemOutcome outcome = gradebook.lineItem(access, platform.at("/items?type_id=3"), WANTED);

        assertThat(((LineItemOutcome.Created) outcome).lineItem().id()).contains(platform.at("/items/9"));
        assertThat(platform.calls())
                .containsExactly(
                        "GET /items?type_id=3&resource_id=quiz%2Fentree&tag=best&limit=100", "POST /items?type_id=3");
        Heard asked = platform.heard("/items").get(0);
        assertThat(asked.header("Accept")).isEqualTo("application/vnd.ims.lis.v2.lineitemcontainer+json");
        Heard made = platform.heard("/items").get(1);
        assertThat(made.header("Content-type")).isEqualTo("application/vnd.ims.lis.v2.lineitem+json");
        assertThat(made.body())
                .isEqualTo("{\"label\":\"Quiz d’entrée\",\"scoreMaximum\":10,\"resourceLinkId\":\"link-3\","
                        + "\"resourceId\":\"quiz/entree\",\"tag\":\"best\"}");
    }

    private Says created(Heard call) {
        return new Says(201, call.body().replaceFirst("\\{", "{\"id\":\"" + platform.at("/items/9") + "\","));
    }

    @Test
    void aCopiedCourseBringsItsLineItemAndGetsNoSecondOne() {
        platform.says(
                "/items",
                200,
                "[" + item(1, "", "other", "best") + "," + item(2, "link-of-the-copy", "quiz/entree", "best") + "]");

        assertThat(found()).isEqualTo("/items/2");
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void theLinksOwnLineItemComesFirstThenOneOfNoLink() {
        String elsewhere = item(1, "link-8", "quiz/entree", "best");
        String free = item(2, "", "quiz/entree", "best");

        platform.says("/items", 200, "[" + elsewhere + "," + free + "]");
        assertThat(found()).isEqualTo("/items/2");
        platform.says(
                "/items", 200, "[" + elsewhere + "," + free + "," + item(3, "link-3", "quiz/entree", "best") + "]");
        assertThat(found()).isEqualTo("/items/3");
    }

    @Test
    void anotherLinksLineItemIsNotTakenForOurs() {
        String elsewhere = item(1, "link-8", "quiz/entree", "best");
        platform.says(
                "/items", call -> call.method().equals("GET") ? new Says(200, "[" + elsewhere + "]") : created(call));

        LineItemOutcome outcome = gradebook.lineItem(access, platform.at("/items"), WANTED, Set.of("link-8"));

        assertThat(((LineItemOutcome.Created) outcome).lineItem().id()).contains(platform.at("/items/9"));
        assertThat(found()).isEqualTo("/items/1");
    }

    @Test
    void aLineItemOnALaterPageIsFound() {
        platform.says("/items", call -> new Says(200, "[]").with("Link", "<" + platform.at("/more") + ">; rel=“next”"));
        platform.says("/more", 200, "[" + item(7, "", "quiz/entree", "best") + "]");

        assertThat(found()).isEqualTo("/items/7");
    }

    /** Canvas pages by ten whatever is asked for, and others ignore every filter: a company's course has thousands of columns. */
    @Test
    void ourLineItemIsFoundAmongThousandsWhereThePlatformIgnoresEveryFilter() {
        pagesOfTen(300, item(7, "link-3", "quiz/entree", "best"));

        assertThat(found()).isEqualTo("/items/7");
        assertThat(platform.calls()).hasSize(300);
    }

    @Test
    void noFurtherPageIsAskedForOnceTheLinksOwnLineItemIsThere() {
        pagesOfTen(0, item(7, "link-3", "quiz/entree", "best"));
        assertThat(found()).isEqualTo("/items/7");
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void theColumnsOfOthersTakeNoRoom() {
        pagesOfTen(300, item(7, "link-3", "quiz/entree", "best"));
        Gradebook small =
                new Gradebook(platform.services(), new Pages.Limits(500, 1, 32 * 1024 * 1024, Duration.ofMinutes(1)));

        assertThat(small.find(access, platform.at("/items"), WANTED, Set.of()))
                .isInstanceOf(LineItemOutcome.Found.class);
    }

    /** So many pages of ten columns of others, then one with this; without a number, this first and more to come. */
    private void pagesOfTen(int pages, String ours) {
        String others = IntStream.range(0, 10)
                .mapToObj(number -> item(100 + number, "link-x", "other/" + number, "best"))
                .collect(Collectors.joining(","));
        platform.says("/items", call -> {
            int page = platform.calls().size();
            boolean here = page == pages || pages == 0;
            String next = "<" + platform.at("/items?page=" + (page + 1)) + ">; rel=\"next\"";
            Says says = new Says(200, "[" + others + (here ? "," + ours : "") + "]");
            return page == pages ? says : says.with("Link", next);
        });
    }

    @Test
    void nothingIsCreatedAsLongAsTheListIsNotKnown() {
        platform.says("/items", 503, "");

        assertThat(gradebook.lineItem(access, platform.at("/items"), WANTED))
                .isInstanceOf(LineItemOutcome.Failed.class);
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void whoMayOnlyReadLineItemsIsToldWhatIsMissing() {
        platform.says("/items", 200, "[]");
        ServiceAccess reader = platform.access(AgsScope.LINE_ITEM_READ);

        assertThat(gradebook.lineItem(reader, platform.at("/items"), WANTED))
                .isEqualTo(new LineItemOutcome.Failed(new ServiceReply.MissingScope(AgsScope.LINE_ITEM)));
    }

    @Test
    void aCreatedLineItemWithoutAnIdIsAFailure() {
        platform.says("/items", call -> new Says(call.method().equals("GET") ? 200 : 201, "[]"));

        assertThat(gradebook.lineItem(access, platform.at("/items"), WANTED))
                .isInstanceOf(LineItemOutcome.Failed.class);
    }

    @Test
    void aLineItemWithoutOurNamesIsFoundByItsLink() {
        LineItem byLink = LineItem.wanted("Quiz", BigDecimal.ONE, new LineItem.Binding("link-3", "", ""));
        platform.says("/items", 200, "[" + item(4, "link-4", "", "") + "," + item(5, "link-3", "", "") + "]");

        LineItemOutcome outcome = gradebook.lineItem(access, platform.at("/items"), byLink);

        assertThat(((LineItemOutcome.Found) outcome).lineItem().id()).contains(platform.at("/items/5"));
        assertThat(platform.calls()).containsExactly("GET /items?resource_link_id=link-3&limit=100");
    }

    @Test
    void aScoreGoesToThePathOfItsLineItemBeforeAnyQuery() {
        platform.says("/mod/lti/services.php/2/lineitem/scores", 200, "");

        assertThat(gradebook.post(access, platform.at("/mod/lti/services.php/2/lineitem?type_id=3"), SCORE))
                .isEqualTo(new ScoreOutcome.Delivered());
        assertThat(platform.calls()).containsExactly("POST /mod/lti/services.php/2/lineitem/scores?type_id=3");
        Heard sent = platform.heard("/mod/lti/services.php/2/lineitem/scores").get(0);
        assertThat(sent.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
        assertThat(sent.body()).isEqualTo(SCORE.json().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void everySuccessDelivers(int status) {
        assertThat(posted(status)).isEqualTo(new ScoreOutcome.Delivered());
    }

    @Test
    void everyAnswerToAScoreHasItsOwnMeaning() {
        assertThat(posted(409)).isInstanceOf(ScoreOutcome.Stale.class);
        assertThat(posted(404)).isInstanceOf(ScoreOutcome.Gone.class);
        assertThat(posted(410)).isInstanceOf(ScoreOutcome.Gone.class);
        assertThat(posted(422)).isInstanceOf(ScoreOutcome.NotGradable.class);
        assertThat(posted(429)).isEqualTo(new ScoreOutcome.Later("status 429: said", Duration.ofSeconds(30)));
        assertThat(posted(500)).isInstanceOf(ScoreOutcome.Later.class);
        assertThat(posted(401)).isInstanceOf(ScoreOutcome.Later.class);
        assertThat(posted(403)).isEqualTo(new ScoreOutcome.Refused(403, "status 403: said"));
        assertThat(posted(400)).isEqualTo(new ScoreOutcome.Refused(400, "status 400: said"));
        assertThat(gradebook.post(platform.access(AgsScope.RESULT_READ), platform.at("/item"), SCORE))
                .isEqualTo(new ScoreOutcome.MissingScope(AgsScope.SCORE));
    }

    private ScoreOutcome posted(int status) {
        platform.says("/item/scores", call -> new Says(status, status == 204 ? "" : "said").with("Retry-After", "30"));
        return gradebook.post(access, platform.at("/item"), SCORE);
    }

    @Test
    void resultsAreReadOverAllPages() {
        platform.says(
                "/item/results",
                call -> new Says(200, "[{\"userId\":\"a\",\"resultScore\":0.30,\"resultMaximum\":1,\"comment\":\"x\"}]")
                        .with("Link", "</rest?type_id=3>; rel=\"next\""));
        platform.says("/rest", 200, "[{\"userId\":\"b\"}]");

        Listing<Result> outcome = gradebook.results(access, platform.at("/item?type_id=3"));

        assertThat(outcome).isInstanceOf(Listing.Whole.class);
        Result first = outcome.items().get(0);
        assertThat(first.userId()).isEqualTo("a");
        assertThat(first.score()).contains(new BigDecimal("0.30"));
        assertThat(first.comment()).isEqualTo("x");
        Result second = outcome.items().get(1);
        assertThat(second.score()).isEmpty();
        assertThat(second.maximum()).isEqualTo(BigDecimal.ONE);
        assertThat(platform.calls()).containsExactly("GET /item/results?type_id=3&limit=100", "GET /rest?type_id=3");
        assertThat(platform.heard("/item/results").get(0).header("Accept"))
                .isEqualTo("application/vnd.ims.lis.v2.resultcontainer+json");
    }

    @Test
    void resultsThatCouldNotBeReadWholeSaySo() {
        platform.says(
                "/item/results",
                call -> new Says(200, "[{\"userId\":\"a\",\"resultScore\":1e99}]")
                        .with("Link", "</rest>; rel=\"next\""));

        Listing<Result> outcome = gradebook.results(access, platform.at("/item"), "a b");

        assertThat(outcome).isInstanceOf(Listing.Partial.class);
        assertThat(outcome.items().get(0).score()).isEmpty();
        assertThat(platform.calls()).first().isEqualTo("GET /item/results?limit=100&user_id=a%20b");
    }

    private String found() {
        LineItemOutcome outcome = gradebook.lineItem(access, platform.at("/items"), WANTED);
        return ((LineItemOutcome.Found) outcome).lineItem().id().orElseThrow().getPath();
    }

    private String item(int number, String link, String resource, String tag) {
        return "{\"id\":\"%s\",\"label\":\"x\",\"scoreMaximum\":10,\"resourceLinkId\":\"%s\",\"resourceId\":\"%s\",\"tag\":\"%s\"}"
                .formatted(platform.at("/items/" + number), link, resource, tag);
    }
}
