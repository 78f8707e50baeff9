package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What moves on a page. */
final class Motion {
    private static final String MOVING = """
            () => {
              const line = document.getElementById('waiting');
              if (line) line.classList.add('waiting');
              const found = [];
              const longest = (times) => Math.max(...times.split(',').map(parseFloat));
              for (const one of document.querySelectorAll('*')) {
                for (const part of [null, '::before', '::after']) {
                  const style = getComputedStyle(one, part);
                  const name = one.tagName + '.' + one.className + (part || '');
                  if (longest(style.transitionDuration) > 0.01) found.push(name + ' transition');
                  if (style.animationName !== 'none' && longest(style.animationDuration) > 0.01) {
                    found.push(name + ' animation');
                  }
                  if (style.scrollBehavior === 'smooth') found.push(name + ' scroll');
                  if (style.backgroundImage.includes('animation')) found.push(name + ' picture');
                }
              }
              return found;
            }
            """;

    private Motion() {}

    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        return (List<String>) page.evaluate(MOVING);
    }

    static void isStill(Page page) {
        assertThat(of(page)).as("what moves at %s", page.url()).isEmpty();
    }
}
