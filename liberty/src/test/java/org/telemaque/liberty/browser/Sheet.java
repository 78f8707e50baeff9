package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Consumer;

/** The page of the tool, wherever it stands: what somebody does on it, one step at a time. */
final class Sheet {

    private static final String OLD = "data-before";
    private static final String UNANSWERED =
            ".question:has(form[action$='/answer'] button[type=submit]) input[name=question]";

    private final Guest guest;
    private final Locator sheet;

    private Sheet(Guest guest, Locator sheet) {
        this.guest = guest;
        this.sheet = sheet;
    }

    /** Somebody at a wide screen opens an activity in the frame, in French, and does something there. */
    static void inTheFrame(House house, String person, String placement, Consumer<Sheet> acts) {
        try (Guest guest = house.guest(person)) {
            guest.opens(placement);
            guest.arrives();
            acts.accept(framed(guest));
        }
    }

    /** Somebody with another device, 320 pixels wide, opens an activity in a window, in English. */
    static void onATelephone(House house, String person, String placement, Consumer<Sheet> acts) {
        try (Guest guest = house.guest(person, Screen.NARROW, "en")) {
            guest.opensAlone(placement);
            guest.arrivesAlone();
            acts.accept(alone(guest));
        }
    }

    /** The sheet in the frame of the LMS. */
    static Sheet framed(Guest guest) {
        return new Sheet(guest, guest.tool().locator("#sheet"));
    }

    /** The sheet in a window of its own. */
    static Sheet alone(Guest guest) {
        return new Sheet(guest, guest.page().locator("#sheet"));
    }

    /** Something on the sheet. */
    Locator find(String selector) {
        return sheet.locator(selector);
    }

    /** Takes a picture for the album of the journey; what axe says of each page is asked on the walk. */
    void looksAround(String name) {
        guest.pictures("journey-" + name);
        guest.neverScrollsSideways();
    }

    /** Goes to a page of the tool as a link there would, within the running visit. */
    void goes(String path) {
        replaces(
                sheet,
                () -> sheet.evaluate(
                        "(old, path) => { htmx.ajax('GET', path, { target: '#sheet', swap: 'outerHTML' }); }", path));
    }

    /** Opens what is folded up. */
    void unfolds() {
        find("main").evaluate("main => main.querySelectorAll('details').forEach(one => (one.open = true))");
    }

    /** All that stands on the sheet. */
    String words() {
        return sheet.innerText();
    }

    /** Presses a link or button and waits until another sheet, or the same one anew, stands there. */
    void press(String selector) {
        press(find(selector), sheet);
    }

    /** Presses the button of the form that is sent there. */
    void send(String action) {
        press("form[action$='" + action + "'] button");
    }

    /** Makes this choice of the scene. */
    void decides(String choice) {
        press("button[name=choice][value='" + choice + "']");
    }

    /** Answers the questions of a lesson that are still open, one after the other. */
    void answersWhatIsOpen() {
        while (find(UNANSWERED).count() > 0) {
            String question = find(UNANSWERED).first().inputValue();
            Locator block = find("#q-" + question);
            fill(block);
            press(block.locator("button[type=submit]"), block);
            assertThat(block.locator(".refutation")).isVisible();
        }
    }

    /** Gives this answer to the statement of a quiz; what comes back refutes or confirms it. */
    void answers(String answer, int confidence) {
        find("input[name=answer][value='" + answer + "']").check();
        find("input[name=confidence][value='" + confidence + "']").check();
        send("/answer");
        assertThat(find(".refutation")).isVisible();
    }

    private static void fill(Locator block) {
        for (Locator choice : block.locator("select").all()) {
            choice.selectOption(new SelectOption().setIndex(1));
        }
        List<Locator> buttons = block.locator("input[type=radio][name=answer]").all();
        if (!buttons.isEmpty()) {
            buttons.get(0).check();
        }
        if (block.locator("input[name=confidence]").count() > 0) {
            block.locator("input[name=confidence]").first().check();
        }
    }

    private static void press(Locator pressed, Locator replaced) {
        replaces(replaced, pressed::click);
    }

    /** Does something, and waits until what stood there is replaced. */
    static void replaces(Locator replaced, Runnable act) {
        replaced.evaluate("(old, mark) => old.setAttribute(mark, '')", OLD);
        act.run();
        assertThat(replaced).not().hasAttribute(OLD, "");
    }
}
