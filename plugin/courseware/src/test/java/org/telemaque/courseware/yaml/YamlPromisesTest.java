package org.telemaque.courseware.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.text.Language;

class YamlPromisesTest {

    private final Findings findings = new Findings();

    private Optional<Yaml> parse(String text) {
        return new YamlParser("f.yaml", findings).parse(text);
    }

    @Test
    void everyValueKnowsTheLineOnWhichItStands() {
        Yaml yaml = parse("a: 1\nb:\n  - x\n  - y: 0.1.0\n").orElseThrow();
        assertThat(yaml.at("a").line()).isEqualTo(1);
        assertThat(yaml.nearest("b", "1", "y").line()).isEqualTo(4);
        assertThat(yaml.nearest("b", "1", "y").text()).isEqualTo("0.1.0");
        assertThat(yaml.nearest("b", "9", "y").line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1", "a: &x [1]\nb: *x", "a: 1\na: 2", "a: [", "- &a [*a]", "\ta: 1"})
    void anchorsAliasesAndDoubleKeysAreRefused(String text) {
        parse(text);
        assertThat(findings.all()).isNotEmpty().allMatch(Defect::fails);
    }

    @Test
    void whatDoesNotFitItsSchemaIsNotedWithItsLineInFrenchAndInEnglish() {
        Yaml yaml = parse("title: x\nother:\n  - 1\n").orElseThrow();
        assertThat(new Schemas().check("strings", "f.yaml", yaml, findings)).isFalse();
        assertThat(findings.all()).singleElement().satisfies(defect -> {
            assertThat(defect.spot()).hasToString("f.yaml:2");
            assertThat(defect.say(Language.ENGLISH)).isNotEqualTo(defect.say(Language.FRENCH));
        });
    }
}
