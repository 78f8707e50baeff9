package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An LMS registers itself by invitation, is activated, and launches its first person (Dynamic Registration 1.0). */
@InTheHouse
class RegistrationIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");

    @Test
    void anInvitationBecomesAFirstLaunch(House house) throws Exception {
        try (Guest administrator = house.guest("lms-administrator");
                Guest operator = house.guest("operator")) {
            String client = registers(house, administrator);
            opens(administrator, client, "REGISTRATION_INACTIVE");
            administrator.takeComplaints();

            operator.page().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN));
            operator.goes(house.server().tool("/admin"));
            Sheet sheet = Sheet.alone(operator);
            sheet.press("tr:has-text('" + client + "') th a");
            assertThat(sheet.find("code:has-text('lti-ags/scope/score')")).isVisible();
            sheet.press("button[value=ACTIVE]");

            launches(administrator, client);
            sheet.goes("/admin/log?kind=accepted");
            assertThat(sheet.find("tbody tr").first()).containsText("Campus two");
        }
    }

    private static String registers(House house, Guest administrator) throws IOException, InterruptedException {
        administrator.looksAt("/tools");
        administrator.page().locator("#address").fill(invitation(house));
        administrator.page().locator("button[type=submit]").click();
        FrameLocator tool = administrator.tool();
        assertThat(tool.locator("form[action^='/lti/register/'] button")).isVisible();
        administrator.looksAround("registration-confirm");
        tool.locator("form[action^='/lti/register/'] button").click();
        assertThat(tool.locator("[data-lti-close]")).isVisible();
        administrator.looksAround("registration-waiting");
        tool.locator("[data-lti-close]").click();
        Locator registered = administrator.page().locator("li:has(a.try) code").last();
        assertThat(registered).isVisible();
        administrator.looksAround("lms-tools");
        return registered.innerText();
    }

    /** Opens an activity in a window of its own; the page there says this. */
    private static void opens(Guest administrator, String client, String words) {
        Page window = window(administrator, client);
        assertThat(window.locator("main")).containsText(words);
        window.close();
    }

    private static void launches(Guest administrator, String client) {
        Page window = window(administrator, client);
        assertThat(window.locator("form[action='/home/notice'] button")).isVisible();
        window.close();
    }

    private static Page window(Guest administrator, String client) {
        return administrator
                .context()
                .waitForPage(() -> administrator
                        .page()
                        .locator("li:has(code:has-text('" + client + "')) a.try")
                        .click());
    }

    private static String invitation(House house) throws IOException, InterruptedException {
        URI door = house.server().tool("/api/admin/invitations");
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"tenant\":\"campus-two\",\"name\":\"Campus two\"}"))
                .build();
        Matcher url = URL.matcher(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        assertThat(url.find()).isTrue();
        return url.group(1);
    }
}
