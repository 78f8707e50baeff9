package org.telemaque.courseware.pack;

import java.util.Optional;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.StateExplorer;
import org.telemaque.courseware.framework.Competency;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Survey;

/** A whole content pack, read and checked; the hash tells one release of its files from every other. */
public record Pack(Manifest manifest, Library library, Contents contents, String hash) {

    /** Its slug, for ever. */
    public String slug() {
        return manifest.imprint().slug();
    }

    /** The course of this slug. */
    public Optional<Course> course(String slug) {
        return Optional.ofNullable(contents.courses().get(slug));
    }

    /** The lesson named {@code course/lesson}. */
    public Optional<Lesson> lesson(String courseAndLesson) {
        int slash = courseAndLesson.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : course(courseAndLesson.substring(0, slash))
                        .flatMap(course -> course.lesson(courseAndLesson.substring(slash + 1)));
    }

    /** The question of this slug. */
    public Optional<Question> question(String slug) {
        return Optional.ofNullable(contents.questions().get(slug));
    }

    /** The quiz of this slug. */
    public Optional<Quiz> quiz(String slug) {
        return Optional.ofNullable(contents.quizzes().get(slug));
    }

    /** The scenario of this slug. */
    public Optional<Scenario> scenario(String slug) {
        return Optional.ofNullable(contents.scenarios().get(slug));
    }

    /** The path of this slug. */
    public Optional<CertificationPath> path(String slug) {
        return Optional.ofNullable(contents.paths().get(slug));
    }

    /** The survey of this slug. */
    public Optional<Survey> survey(String slug) {
        return Optional.ofNullable(contents.inquiries().surveys().get(slug));
    }

    /** The checklist of this slug. */
    public Optional<Checklist> checklist(String slug) {
        return Optional.ofNullable(contents.inquiries().checklists().get(slug));
    }

    /** The competency of this slug, in whichever framework has it. */
    public Optional<Competency> competency(String slug) {
        return library.frameworks().values().stream()
                .flatMap(framework -> framework.competency(slug).stream())
                .findFirst();
    }

    /** The media file of this content hash. */
    public Optional<MediaFile> media(String contentHash) {
        return library.media().values().stream()
                .flatMap(media -> media.files().values().stream())
                .filter(file -> file.hash().equals(contentHash))
                .findFirst();
    }

    /** Explores every state of the scenario of this slug; costly, so ask when it is needed and keep it. */
    public Optional<Exploration> exploration(String slug) {
        return scenario(slug).map(StateExplorer::explore);
    }
}
