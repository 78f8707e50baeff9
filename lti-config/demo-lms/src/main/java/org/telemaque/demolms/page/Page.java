package org.telemaque.demolms.page;

/** Something that can be shown; the template has the name of the record. */
public sealed interface Page
        permits HomePage,
                CoursePage,
                ActivityPage,
                ReturnPage,
                FormPostPage,
                FaultPage,
                ChosenPage,
                GradesPage,
                ToolsPage {

    /** What stands around the page. */
    Frame frame();

    /** The title of the window. */
    String title();

    /** What the page may load, frame and post to. */
    default Policy policy() {
        return Policy.plain();
    }

    /** The origin for whose frame this page keeps small things; empty for none. */
    default String storageFor() {
        return "";
    }

    /** The HTTP status it is shown with. */
    default int status() {
        return 200;
    }
}
