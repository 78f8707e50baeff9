package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamespaceTest {
    private static final String TOOL = "https://mentors.example.com";
    private final Kept kept = new Kept();

    /** What the database does, for as long as one test. */
    private static final class Kept extends Releases {
        private final NamespaceRow row = new NamespaceRow("");

        @Override
        String namespace(String wanted) {
            if (row.base.isEmpty() || !row.spoken) {
                row.become(wanted);
            }
            return row.base;
        }

        @Override
        boolean speak() {
            boolean before = row.spoken;
            row.speak();
            return before;
        }
    }

    private Namespace started(String variable, String address) {
        Namespace namespace = new Namespace(kept, variable, address);
        namespace.settle();
        return namespace;
    }

    @Test
    void theNamespaceFollowsItsSettingUntilAStatementIsNamedByItAndThenNoMore() {
        assertThat(started("https://one.example/id", TOOL).base()).isEqualTo("https://one.example/id/");
        Namespace second = started("https://two.example/id/", TOOL);
        assertThat(second.base()).isEqualTo("https://two.example/id/");
        assertThat(second.refusal()).isEmpty();
        second.speak();

        Namespace third = started("https://three.example/id/", TOOL);
        assertThat(third.base()).isEqualTo("https://two.example/id/");
        assertThat(third.refusal())
                .contains("TELEMAQUE_NAMESPACE must stay \"https://two.example/id/\","
                        + " by which statements are named already, not \"https://three.example/id/\".");
        assertThat(started("https://two.example/id", TOOL).refusal()).isEmpty();
    }

    @Test
    void withoutASettingItIsTheAddressOfTheToolAndStaysWhenTheToolMoves() {
        Namespace first = started(" ", TOOL);
        assertThat(first.base()).isEqualTo(TOOL + "/id/");
        first.speak();

        Namespace moved = started("", "https://elsewhere.example/");
        assertThat(moved.base()).isEqualTo(TOOL + "/id/");
        assertThat(moved.refusal()).isEmpty();
    }
}
