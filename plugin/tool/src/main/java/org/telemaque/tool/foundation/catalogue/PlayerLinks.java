package org.telemaque.tool.foundation.catalogue;

import org.telemaque.courseware.text.Links;

/** Where the player shows what a lesson's text points to. */
final class PlayerLinks implements Links {

    @Override
    public String media(String hash, String fileName) {
        return "/assets/media/" + hash + "/" + fileName;
    }

    @Override
    public String glossary(String term) {
        return "/player/glossary/" + term;
    }

    @Override
    public String lesson(String course, String lesson) {
        return "/player/course/" + course + "/lesson/" + lesson;
    }
}
