package org.telemaque.courseware.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.path.AwardRule.AwardMoment;
import org.telemaque.courseware.path.AwardRule.Validity;

class PathPromisesTest {

    private static AwardRule rule(int threshold) {
        return new AwardRule(threshold, AwardMoment.AT_THRESHOLD, new Validity(24));
    }

    @Test
    void theThresholdIsDecidedInWholeNumbers() {
        assertThat(rule(80).reached(9, 12)).isFalse();
        assertThat(rule(80).reached(10, 12)).isTrue();
        assertThat(rule(80).reached(4, 5)).isTrue();
        assertThat(rule(67).reached(2, 3)).isFalse();
        assertThat(rule(1).reached(0, 0)).isFalse();
    }

    @Property
    void aPercentageIsRoundedDownNeverUpToTheThreshold(
            @ForAll @IntRange(min = 0, max = 60) int done,
            @ForAll @IntRange(min = 1, max = 60) int total,
            @ForAll @IntRange(min = 1, max = 100) int threshold) {
        int fitting = Math.min(done, total);
        Standing standing = new Standing(fitting, total, rule(threshold).reached(fitting, total), java.util.List.of());
        assertThat(standing.percent() >= threshold).isEqualTo(standing.reached());
    }

    @Test
    void aCertificateNeedsTheThresholdAndEveryKeyMilestone() {
        CertificationPath path = new SmallPack().pack().path("socle").orElseThrow();
        assertThat(path.standing(Set.of("quiz", "histoire")).certifiable()).isFalse();
        assertThat(path.standing(Set.of("lecons", "quiz")).missingKeys()).containsExactly("histoire");
        assertThat(path.standing(Set.of("lecons", "quiz", "histoire")).certifiable())
                .isTrue();
    }

    @Test
    void doneNamesThatAreNoMilestoneCountForNothing() {
        CertificationPath path = new SmallPack().pack().path("socle").orElseThrow();
        assertThat(path.standing(Set.of("autre", "quiz")).done()).isEqualTo(1);
    }
}
