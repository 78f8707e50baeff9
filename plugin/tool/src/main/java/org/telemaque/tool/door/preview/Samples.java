package org.telemaque.tool.door.preview;

import java.util.List;
import java.util.stream.Stream;
import org.telemaque.tool.door.preview.GalleryPage.Sample;
import org.telemaque.tool.foundation.part.Calibration;
import org.telemaque.tool.foundation.part.Control;
import org.telemaque.tool.foundation.part.Control.Kind;
import org.telemaque.tool.foundation.part.Control.Option;
import org.telemaque.tool.foundation.part.Control.Row;
import org.telemaque.tool.foundation.part.Control.Verdict;
import org.telemaque.tool.foundation.part.Curve;
import org.telemaque.tool.foundation.part.Way;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Words;

/** Made-up contents for the gallery, one of each state. */
final class Samples {
    private final Words words;

    private Samples(Words words) {
        this.words = words;
    }

    static GalleryPage in(Frame frame) {
        Samples samples = new Samples(frame.words());
        return new GalleryPage(
                frame,
                frame.words().say("preview.title"),
                Stream.of(samples.open(), samples.closed())
                        .flatMap(List::stream)
                        .toList(),
                samples.options("call", "write", "wait"),
                samples.calibration(),
                samples.curve(),
                samples.way());
    }

    private List<Sample> open() {
        return List.of(
                sample("myth", "a", new Control.Choose(true, Kind.PAIR, truth(Verdict.NONE, Verdict.NONE))),
                sample("single", "b", new Control.Choose(true, Kind.ONE, options("call", "write", "wait"))),
                sample("multiple", "c", new Control.Choose(true, Kind.MANY, options("call", "write", "wait"))),
                sample("match", "d", new Control.Match(true, rows(), options("mentor", "coach", "sponsor"))),
                sample("order", "e", new Control.Order(true, options("listen", "ask", "agree"))),
                sample("numeric", "f", new Control.Numeric(true, "", words.say("preview.unit"), Verdict.NONE)),
                sample("short", "g", new Control.Written(true, "", "/preview/gallery", "sample-g", List.of(), "")));
    }

    private List<Sample> closed() {
        return List.of(
                sample("myth", "h", new Control.Choose(false, Kind.PAIR, truth(Verdict.WRONG, Verdict.MISSED))),
                sample("single", "i", new Control.Choose(false, Kind.ONE, judged().subList(1, 3))),
                sample("multiple", "j", new Control.Choose(false, Kind.MANY, judged())),
                sample("match", "k", new Control.Match(false, judgedRows(), options("mentor", "coach", "sponsor"))),
                sample("order", "l", new Control.Order(false, judged().subList(0, 2))),
                sample("numeric", "m", new Control.Numeric(false, "6", words.say("preview.unit"), Verdict.RIGHT)),
                sample(
                        "short",
                        "n",
                        new Control.Written(
                                false,
                                words.say("preview.short.text"),
                                "",
                                "sample-n",
                                options("listen", "ask", "agree"),
                                words.say("preview.short.example"))));
    }

    private Sample sample(String type, String field, Control control) {
        return new Sample(words.say("preview.type." + type), field, words.say("preview.statement." + type), control);
    }

    private List<Option> truth(Verdict myth, Verdict reality) {
        return List.of(
                new Option("myth", words.say("part.myth"), myth != Verdict.NONE, myth),
                new Option("reality", words.say("part.reality"), false, reality));
    }

    private List<Option> options(String... ids) {
        return Stream.of(ids)
                .map(id -> Option.of(id, words.say("preview.option." + id)))
                .toList();
    }

    private List<Option> judged() {
        return List.of(
                new Option("listen", words.say("preview.option.listen"), true, Verdict.RIGHT),
                new Option("ask", words.say("preview.option.ask"), true, Verdict.WRONG),
                new Option("agree", words.say("preview.option.agree"), false, Verdict.MISSED));
    }

    private List<Row> rows() {
        return Stream.of("shares", "trains", "opens")
                .map(id -> Row.of(id, words.say("preview.row." + id)))
                .toList();
    }

    private List<Row> judgedRows() {
        return List.of(
                new Row("shares", words.say("preview.row.shares"), "mentor", Verdict.RIGHT, ""),
                new Row(
                        "trains",
                        words.say("preview.row.trains"),
                        "sponsor",
                        Verdict.WRONG,
                        words.say("preview.option.coach")));
    }

    private Calibration calibration() {
        return new Calibration(List.of(
                new Calibration.Level(words.say("part.confidence.1"), 40, 65, 0, 0),
                new Calibration.Level(words.say("part.confidence.2"), 65, 85, 5, 4),
                new Calibration.Level(words.say("part.confidence.3"), 85, 100, 7, 4)));
    }

    private Curve curve() {
        return new Curve(
                words.say("preview.trust"),
                -3,
                3,
                List.of(
                        new Curve.Point(words.say("preview.start"), 0),
                        new Curve.Point(words.say("preview.stop.message"), 1),
                        new Curve.Point(words.say("preview.stop.call"), 2),
                        new Curve.Point(words.say("preview.stop.cause"), -1),
                        new Curve.Point(words.say("preview.stop.rule"), 1)));
    }

    private Way way() {
        return Way.of(
                List.of(
                        stop("message", true, false),
                        stop("cold", false, false),
                        stop("call", true, false),
                        stop("silence", false, true),
                        stop("cause", true, false),
                        stop("rule", true, false),
                        stop("pause", false, true),
                        stop("rhythm", true, true)),
                List.of(
                        new Way.Step("message", "cold", false),
                        new Way.Step("message", "call", true),
                        new Way.Step("message", "silence", false),
                        new Way.Step("cold", "cause", false),
                        new Way.Step("cold", "rule", false),
                        new Way.Step("call", "cause", true),
                        new Way.Step("cause", "rule", true),
                        new Way.Step("rule", "pause", false),
                        new Way.Step("rule", "rhythm", true)));
    }

    private Way.Stop stop(String id, boolean own, boolean end) {
        return new Way.Stop(id, words.say("preview.stop." + id), own, end, own ? "#stop-" + id : "");
    }
}
