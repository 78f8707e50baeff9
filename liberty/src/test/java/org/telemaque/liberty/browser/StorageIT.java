package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser keeps for a visit, and what happens when it keeps nothing or the visit has ended. */
@InTheHouse
class StorageIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NOTHING_IS_KEPT = """
            for (const name of ['sessionStorage', 'localStorage']) {
              Object.defineProperty(window, name, {
                get() { throw new DOMException('Access is denied', 'SecurityError'); } });
            }
            """;
    private static final String STORES =
            "() => { try { sessionStorage.setItem('x', 'x'); return 'kept'; } catch (e) { return e.name; } }";
    private static final String KEEPS_IN_A_FRAME = """
            window.addEventListener('message', ({ data, source, origin }) => {
              if (data.subject !== 'lti.capabilities') return;
              source.postMessage({ subject: 'lti.capabilities.response', message_id: data.message_id,
                supported_messages: ['lti.put_data', 'lti.get_data'].map((subject) => ({ subject, frame: 'keeper' })) }, origin);
            });
            const keeper = document.createElement('iframe');
            keeper.name = 'keeper';
            keeper.title = 'keeper';
            keeper.src = '/lms/keeper';
            document.body.append(keeper);
            """;
    private static final String KEEPER = """
            document.body.append('ready');
            const kept = new Map();
            window.addEventListener('message', ({ data, source, origin }) => {
              if (data.subject === 'lti.put_data') kept.set(data.key, data.value);
              // Some LMSs answer in text.
              source.postMessage(JSON.stringify({ subject: data.subject + '.response', message_id: data.message_id,
                key: data.key, value: kept.get(data.key) }), origin);
            });
            """;
    private static final String KEEPS_BY_OLDER_NAMES = """
            const kept = new Map();
            const older = 'org.imsglobal.lti.';
            window.addEventListener('message', ({ data, source, origin }) => {
              if (!String(data.subject).startsWith(older)) return;
              if (data.subject === older + 'put_data') kept.set(data.key, data.value);
              source.postMessage({ subject: data.subject + '.response', message_id: data.message_id,
                key: data.key, value: kept.get(data.key),
                supported_messages: ['put_data', 'get_data'].map((name) => ({ subject: older + name })) }, origin);
            });
            """;
    private static final String ANSWERS_WRONGLY = """
            const manner = 'MANNER';
            const stranger = document.createElement('iframe');
            stranger.title = 'stranger';
            stranger.src = '/lms/keeper';
            document.body.append(stranger);
            window.addEventListener('message', ({ data, source, origin }) => {
              if (data.subject === 'lti.capabilities') {
                source.postMessage({ subject: 'lti.capabilities.response', message_id: data.message_id,
                  supported_messages: ['lti.put_data', 'lti.get_data'].map((subject) => ({ subject })) }, origin);
                return;
              }
              window.asked = true;
              const answer = { subject: data.subject + '.response', message_id: data.message_id,
                key: data.key, value: 'forged' };
              if (manner === 'another question') source.postMessage({ ...answer, message_id: 'another' }, origin);
              else if (manner === 'another window') stranger.contentWindow.postMessage(answer, location.origin);
              else source.postMessage({ ...answer, error: { code: manner, message: 'no' } }, origin);
            });
            """;
    private static final String STRANGER = """
            <!doctype html><title>stranger</title><script>
            window.addEventListener('message', ({ data }) => parent.frames.tool.postMessage(data, '*'));
            </script>
            """;
    private static final String SECOND_FRAME = """
            () => {
              const first = document.querySelector('iframe.tool');
              const second = document.createElement('iframe');
              second.name = 'second';
              second.title = 'second';
              second.src = first.src.replace('/launch/fondations', '/launch/mythes');
              first.after(second);
            }
            """;
    private static final String LESSON = "/player/course/fondations/lesson/portrait-du-mentor";
    private static final Pattern QUIZ = Pattern.compile("player/(Quiz|Question|Begin)\\w*");
    private static final String WRITTEN = "textarea[name=answer][data-save]";
    private static final String NOTICE = "#notices .notice";

    @Test
    void withoutAnyStorageTheVisitLivesInThePageAndAReloadSaysWhatToDo(House house) {
        try (Guest nour = house.guest("nour")) {
            nour.context().addInitScript(NOTHING_IS_KEPT);
            nour.opens("fondations");
            nour.arrives();
            Sheet sheet = Sheet.framed(nour);
            sheet.press(".cards .card a >> nth=0");
            assertThat(sheet.find(".situation")).isVisible();
            nour.toolFrame().evaluate("() => location.reload()");
            assertThat(nour.tool().locator(NOTICE)).containsText("Rouvrez l’activité depuis votre cours");
            assertThat(nour.tool().locator(NOTICE + " [data-kept]")).hasCount(0);
            nour.findsThePageAccessible();
            nour.opens("fondations");
            nour.arrives();
            assertThat(sheet.find(".cards .card").first()).isVisible();
        }
    }

    /** Nothing is left to know the browser by but what the page of the LMS keeps. */
    @Test
    void withAllCookiesOffThePlatformsPageKeepsTheProofAndAReloadLosesNothing(House house) {
        String words = "Je poserais une question, " + System.nanoTime();
        offersStorage(house, true);
        try (Guest nour = house.guestWithoutCookies("nour")) {
            Sheet sheet = Sheet.framed(nour);
            opensAnew(nour, sheet);
            assertThat(nour.toolFrame().evaluate(STORES)).isEqualTo("SecurityError");
            sheet.find(WRITTEN).fill(words);
            assertThat(sheet.find("output[data-saved-for$=premiere-phrase]")).hasText("Enregistré");
            nour.toolFrame().evaluate("() => location.reload()");
            assertThat(nour.tool().locator(NOTICE)).containsText("Rouvrez l’activité depuis votre cours");
            nour.findsThePageAccessible();
            opensAnew(nour, sheet);
            assertThat(sheet.find(WRITTEN)).hasValue(words);
            assertThat(nour.context().cookies()).isEmpty();
        } finally {
            offersStorage(house, false);
        }
    }

    @Test
    void withAllCookiesOffAndNothingKeptAPageSaysWhichSettingToChange(House house) {
        try (Guest nour = house.guestWithoutCookies("nour")) {
            List<Integer> statuses = new ArrayList<>();
            nour.page().onResponse(response -> {
                if (response.url().endsWith("/lti/launch")) {
                    statuses.add(response.status());
                }
            });
            nour.opens("fondations");
            nour.arrives();
            assertThat(statuses).containsExactly(401);
            assertThat(nour.tool().locator("main")).containsText("les réglages de votre navigateur à la rubrique");
            assertThat(nour.tool().locator("main code").first())
                    .hasText(house.server().tool("/").getAuthority());
            assertThat(nour.tool().locator("[data-new-window]")).isVisible();
            nour.takeComplaints();
            nour.findsThePageAccessible();
        }
    }

    /** The clock is moved between the launch and what the page does next, as if the browser had been laid aside. */
    @Test
    void aTicketThatIsShownTooLateIsAnsweredOnAPageThatSaysWhatToDo(House house) {
        try (Guest nour = house.guest("nour")) {
            nour.page().route("**/lti/ticket", route -> {
                aMinutePasses(house);
                route.resume();
            });
            nour.opens("fondations");
            assertThat(nour.tool().locator(NOTICE)).isVisible();
            assertThat(nour.tool().locator(NOTICE)).containsText("Rouvrez l’activité depuis votre cours");
            assertThat(nour.takeComplaints()).singleElement().asString().contains("401");
            nour.looksAround("ticket-too-late");
            nour.page().unrouteAll();
            nour.opens("fondations");
            nour.arrives();
        }
    }

    private static void aMinutePasses(House house) {
        HttpRequest wish = HttpRequest.newBuilder(house.server().tool("/api/demo/clock"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"PT61S\"}"))
                .build();
        assertThat(HTTP.sendAsync(wish, HttpResponse.BodyHandlers.discarding())
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theStorageOfThePlatformComesBeforeTheCookie(House house) {
        offersStorage(house, true);
        try (Guest nour = house.guest("nour")) {
            List<String> tickets = tickets(nour);
            nour.opens("fondations");
            nour.arrives();
            assertThat(tickets).hasSize(1).allMatch(form -> form.contains("&proof="));
        } finally {
            offersStorage(house, false);
        }
    }

    @Test
    void anOlderPlatformKeepsTheProofUnderTheLongerNames(House house) {
        offersStorage(house, true);
        try (Guest nour = house.guestWithoutCookies("nour")) {
            nour.page().route("**/lms/assets/storage.js", route -> keeps(route, KEEPS_BY_OLDER_NAMES));
            List<String> tickets = tickets(nour);
            nour.opens("fondations");
            nour.arrives();
            assertThat(tickets).hasSize(1).allMatch(form -> form.contains("&proof="));
        } finally {
            offersStorage(house, false);
        }
    }

    @Test
    void aPageThatKeepsNothingLeavesTheCookieAndThenAWindowOfItsOwn(House house) {
        offersStorage(house, true);
        try (Guest nour = house.guest("nour")) {
            nour.page().route("**/lms/assets/storage.js", route -> keeps(route, ""));
            List<String> tickets = tickets(nour);
            nour.opens("fondations");
            nour.arrives();
            assertThat(tickets).hasSize(1).noneMatch(form -> form.contains("&proof="));

            nour.page().route("**/lti/ticket", route -> {
                nour.context().clearCookies();
                route.resume();
            });
            nour.opens("fondations");
            assertThat(nour.tool().locator(NOTICE)).containsText("Votre navigateur n’a pas pu être reconnu");
            assertThat(nour.tool().locator(NOTICE + " code"))
                    .hasText(house.server().tool("/").getAuthority());
            nour.findsThePageAccessible();
            nour.takeComplaints();
            Page alone = nour.context()
                    .waitForPage(() -> nour.tool().locator("[data-new-window]").click());
            assertThat(alone.locator("#sheet main:not(:has(#opening, #departure)) h1"))
                    .isVisible();
            assertThat(alone.locator("main")).hasAttribute("data-page", "player/CoursePage");
        } finally {
            offersStorage(house, false);
        }
    }

    /** Neither a keeper that refuses nor one that answers what nobody asked spoils the visit: the cookie has to do. */
    @ParameterizedTest
    @ValueSource(strings = {"wrong_origin", "storage_exhaustion", "another question", "another window"})
    void whatNoKeeperSaidIsNotBelieved(String manner, House house) {
        offersStorage(house, true);
        try (Guest nour = house.guest("nour")) {
            nour.page()
                    .route(
                            "**/lms/assets/storage.js",
                            route -> keeps(route, ANSWERS_WRONGLY.replace("MANNER", manner)));
            nour.page()
                    .route(
                            "**/lms/keeper",
                            route -> route.fulfill(new FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody(STRANGER)));
            List<String> tickets = tickets(nour);
            nour.opens("fondations");
            nour.arrives();
            assertThat(nour.page().evaluate("() => window.asked"))
                    .as("it was asked")
                    .isEqualTo(true);
            assertThat(tickets).hasSize(1).noneMatch(form -> form.contains("proof="));
        } finally {
            offersStorage(house, false);
        }
    }

    @Test
    void aFrameThatThePageNamesIsAskedInsteadOfThePage(House house) {
        offersStorage(house, true);
        try (Guest nour = house.guestWithoutCookies("nour")) {
            nour.page().route("**/lms/assets/storage.js", route -> keeps(route, KEEPS_IN_A_FRAME));
            nour.page()
                    .route(
                            "**/lms/keeper",
                            route -> route.fulfill(new FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<!doctype html><title>keeper</title><body><script>" + KEEPER
                                            + "</script></body>")));
            nour.opens("fondations");
            assertThat(nour.page().frameLocator("iframe[name=keeper]").locator("body"))
                    .hasText("ready");
            List<String> tickets = tickets(nour);
            nour.page().evaluate("() => { const tool = document.querySelector('iframe.tool'); tool.src = tool.src; }");
            nour.arrives();
            nour.takeComplaints(); // of the launch that was there before the keeper
            assertThat(tickets).isNotEmpty();
            assertThat(tickets.get(tickets.size() - 1)).contains("&proof=");
        } finally {
            offersStorage(house, false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoActivitiesFramedInOnePageDoNotDisturbEachOther(boolean offered, House house) {
        offersStorage(house, offered);
        try (Guest nour = house.guest("nour")) {
            nour.opens("fondations");
            nour.arrives();
            nour.page().evaluate(SECOND_FRAME);
            FrameLocator second = nour.page().frameLocator("iframe[name=second]");
            bothStand(nour, second);
            for (String name : List.of("tool", "second")) {
                nour.page().frame(name).evaluate("() => location.reload()");
            }
            bothStand(nour, second);
        } finally {
            offersStorage(house, false);
        }
    }

    private static void bothStand(Guest guest, FrameLocator second) {
        assertThat(guest.tool().locator("main")).hasAttribute("data-page", "player/CoursePage");
        assertThat(second.locator("main")).hasAttribute("data-page", QUIZ);
    }

    private static List<String> tickets(Guest guest) {
        List<String> forms = new ArrayList<>();
        guest.page().onRequest(request -> {
            if (request.url().endsWith("/lti/ticket")) {
                forms.add(request.postData());
            }
        });
        return forms;
    }

    private static void keeps(Route route, String script) {
        route.fulfill(new FulfillOptions().setContentType("text/javascript").setBody(script));
    }

    private static void offersStorage(House house, boolean offered) {
        HttpRequest wish = HttpRequest.newBuilder(house.server().lms("/faults/manner"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"storage\":" + offered + "}"))
                .build();
        int answer = HTTP.sendAsync(wish, HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
        assertThat(answer).isEqualTo(204);
    }

    @Test
    void whatCouldNotBeSavedWhenTheVisitEndedIsThereAtTheNextLaunch(House house) {
        String words = "Je commencerais par me taire, " + System.nanoTime();
        try (Guest nour = house.guest("nour")) {
            nour.opens("fondations");
            nour.arrives();
            Sheet sheet = Sheet.framed(nour);
            sheet.goes(LESSON);
            theVisitHasEnded(nour);
            sheet.find(WRITTEN).fill(words);
            assertThat(nour.tool().locator(NOTICE + " [data-kept]")).isVisible();
            assertThat(sheet.find(WRITTEN)).hasValue(words);
            nour.page().unrouteAll();
            opensAnew(nour, sheet);
            assertThat(sheet.find(WRITTEN)).hasValue(words);
            assertThat(sheet.find("output[data-saved-for$=premiere-phrase]")).hasText("Enregistré");
            assertThat(nour.takeComplaints())
                    .as("once, and again every five seconds")
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one).contains("401"));
        }
        theServerHasThem(house, words);
    }

    /** On another device nothing is kept but what the server knows. */
    private static void theServerHasThem(House house, String words) {
        try (Guest nour = house.guest("nour")) {
            Sheet sheet = Sheet.framed(nour);
            opensAnew(nour, sheet);
            assertThat(sheet.find(WRITTEN)).hasValue(words);
        }
    }

    private static void opensAnew(Guest nour, Sheet sheet) {
        nour.opens("fondations");
        nour.arrives();
        sheet.goes(LESSON);
    }

    /** From now on the bearer is one that the server does not know. */
    private static void theVisitHasEnded(Guest guest) {
        guest.page().route("**/player/draft/**", route -> {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("authorization", "Bearer no-longer-known");
            route.resume(new ResumeOptions().setHeaders(headers));
        });
    }
}
