package org.telemaque.courseware.exploration;

import java.util.List;
import java.util.Set;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;

/** Compiles guards: names become numbers once, so that a million tests ask no map. */
final class Tests {

    private final List<String> variables;
    private final List<String> flags;

    /** A compiled guard. */
    @FunctionalInterface
    interface Test {
        boolean holds(int[] values, long flags);
    }

    Tests(Story story) {
        this.variables = story.variables().stream().map(Variable::name).toList();
        this.flags = story.flags();
    }

    Test compile(Guard guard) {
        if (guard instanceof Guard.Compare compare) {
            int index = variables.indexOf(compare.variable());
            return (values, raised) -> compare.relation().test(values[index], compare.number());
        } else if (guard instanceof Guard.Flag flag) {
            long bit = bit(flag.flag());
            return (values, raised) -> (raised & bit) != 0;
        } else if (guard instanceof Guard.Not not) {
            Test inner = compile(not.inner());
            return (values, raised) -> !inner.holds(values, raised);
        } else if (guard instanceof Guard.All all) {
            return each(all.inner(), true);
        }
        return each(((Guard.Any) guard).inner(), false);
    }

    /** All must hold, or any: both stop at the first that decides. */
    private Test each(List<Guard> guards, boolean all) {
        Test[] inner = guards.stream().map(this::compile).toArray(Test[]::new);
        return (values, raised) -> {
            for (Test test : inner) {
                if (test.holds(values, raised) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    long bits(Set<String> raised) {
        long bits = 0;
        for (String flag : raised) {
            bits |= bit(flag);
        }
        return bits;
    }

    private long bit(String flag) {
        return 1L << flags.indexOf(flag);
    }
}
