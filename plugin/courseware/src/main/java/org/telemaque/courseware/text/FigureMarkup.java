package org.telemaque.courseware.text;

/** Writes a picture with its caption and its twin in words, which opens without a script. */
final class FigureMarkup {

    private FigureMarkup() {}

    static String of(Figure figure) {
        return "<figure class=\"figure\"><img src=\"" + SafeHtml.escape(figure.address()) + "\" alt=\""
                + SafeHtml.escape(figure.alternative()) + "\"" + size(figure.size()) + " loading=\"lazy\">"
                + "<figcaption>" + SafeHtml.inline(figure.caption()) + "</figcaption>" + twin(figure) + "</figure>";
    }

    private static String size(Figure.Size size) {
        return size.equals(Figure.Size.UNKNOWN)
                ? ""
                : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }

    private static String twin(Figure figure) {
        return figure.twin().html().markup().isBlank()
                ? ""
                : "<details class=\"text-twin\"><summary>"
                        + SafeHtml.escape(figure.twin().label()) + "</summary>"
                        + figure.twin().html() + "</details>";
    }
}
