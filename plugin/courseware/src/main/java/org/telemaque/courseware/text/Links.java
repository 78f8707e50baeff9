package org.telemaque.courseware.text;

/** Turns what an author links to into addresses; the player of the pack decides them. */
public interface Links {

    /** Addresses that mean something inside one document only; good for checks and previews. */
    Links PLAIN = new Links() {
        @Override
        public String media(String hash, String fileName) {
            return "media/" + hash + "/" + fileName;
        }

        @Override
        public String glossary(String term) {
            return "#term-" + term;
        }

        @Override
        public String lesson(String course, String lesson) {
            return "#lesson-" + course + "-" + lesson;
        }
    };

    /** Where the bytes of this content hash are served. */
    String media(String hash, String fileName);

    /** Where the reader finds the meaning of this glossary term. */
    String glossary(String term);

    /** Where the reader opens this lesson. */
    String lesson(String course, String lesson);
}
