package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else: every act begins where the focus is. */
final class Hands {

    private static final int MOST_STOPS = 120;
    private static final String HAS_FOCUS = "selector => document.activeElement.matches(selector)";
    private static final String IS_SHOWN = """
            () => {
              const on = document.activeElement;
              const shown = [on, on.closest('.option'), on.closest('.card')].filter(one => one);
              return shown.some(one => ['', '::after'].some(
                  part => getComputedStyle(one, part || null).outlineStyle !== 'none'));
            }
            """;
    /** What the focus is on, in one word. */
    private static final String STOP = """
            () => {
              const on = document.activeElement;
              const form = on.form;
              if (on.matches('[type=submit]')) return form.closest('.question') ? 'answer' : 'send';
              if (!form || !form.closest('.question') || on.disabled || on.readOnly) return 'other';
              if (on.matches('select')) return on.value ? 'other' : 'select';
              if (on.matches('textarea, input[inputmode]')) return on.value ? 'other' : 'write';
              if (!on.matches('[type=radio], [type=checkbox]')) return 'other';
              return [...form.elements].some(one => one.name === on.name && one.checked) ? 'other' : on.type;
            }
            """;

    private final Page page;
    private final Sheet sheet;

    Hands(Guest guest) {
        this.page = guest.page();
        this.sheet = Sheet.alone(guest);
    }

    /** Walks on with the Tab key until the focus is on such an element, and asserts that one sees where it is. */
    void reaches(String selector) {
        for (int stops = 0; !has(selector); stops++) {
            assertThat(stops).as("stops before " + selector).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(IS_SHOWN)).as("focus is shown on " + selector).isEqualTo(true);
    }

    /** Goes to a link or button, presses Enter and waits for what comes. */
    void presses(String selector) {
        reaches(selector);
        Sheet.replaces(sheet.find("xpath=."), () -> page.keyboard().press("Enter"));
    }

    /** Answers the questions one comes to, each in its own way, until there is none left before the end of the lesson. */
    void answersEverything() {
        for (int stops = 0; sheet.find(".question button[type=submit]").count() > 0; stops++) {
            assertThat(stops).as("stops in the lesson").isLessThan(2 * MOST_STOPS);
            page.keyboard().press("Tab");
            acts(page.evaluate(STOP).toString());
        }
    }

    private void acts(String stop) {
        switch (stop) {
            case "radio", "checkbox" -> page.keyboard().press("Space");
            case "select" -> page.keyboard().press("ArrowDown");
            case "write" -> page.keyboard().type("12");
            case "answer" -> answers();
            default -> {
                // Nothing to be done here.
            }
        }
    }

    private void answers() {
        int before = sheet.find(".refutation").count();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> sheet.find(".refutation").count() > before);
        page.waitForCondition(() -> has(".refutation h2"));
    }

    private boolean has(String selector) {
        return Boolean.TRUE.equals(page.evaluate(HAS_FOCUS, selector));
    }
}
