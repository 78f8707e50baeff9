package org.telemaque.courseware.path;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** What somebody does to be attested or certified: milestones in order, a threshold, levels to hold. */
public record CertificationPath(
        Imprint imprint, AwardRule rule, Map<String, Integer> levels, List<Milestone> milestones) {

    /** Keeps its own copies, in the order of the file. */
    public CertificationPath {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        milestones = List.copyOf(milestones);
    }

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** Its title. */
    public Phrase title(Language language) {
        return imprint.texts().title(language);
    }

    /** The words of a milestone. */
    public Phrase words(Milestone milestone, Language language) {
        return imprint.texts().say("milestone." + milestone.name(), language);
    }

    /** The milestone of this name. */
    public Optional<Milestone> milestone(String name) {
        return milestones.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** How somebody stands who has done the milestones of these names; names of no milestone count for nothing. */
    public Standing standing(Set<String> done) {
        List<String> missing = milestones.stream()
                .filter(milestone -> !done.contains(milestone.name()))
                .map(Milestone::name)
                .toList();
        List<String> missingKeys = milestones.stream()
                .filter(Milestone::key)
                .map(Milestone::name)
                .filter(missing::contains)
                .toList();
        int count = milestones.size() - missing.size();
        return new Standing(count, milestones.size(), rule.reached(count, milestones.size()), missingKeys);
    }
}
