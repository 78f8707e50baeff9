package org.telemaque.courseware.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Markdown;

/** E31, and E2 for links in prose: outlines, link texts and tables that everybody can follow. */
final class OutlineCheck implements Check {

    private static final int TOP = 2;
    private static final Set<String> EMPTY_WORDS =
            Set.of("", "ici", "cliquez ici", "lien", "ce lien", "here", "click here", "link", "this link");

    @Override
    public void check(Draft draft, Findings findings) {
        draft.pages().proses().forEach(prose -> new Run(draft.pack(), prose, findings).everything());
    }

    private record Run(Pack pack, Prose prose, Findings findings) {

        void everything() {
            List<Node> nodes = new ArrayList<>();
            collect(Markdown.parse(prose.body()), nodes);
            headings(nodes);
            nodes.forEach(this::look);
            boolean shown = nodes.stream().anyMatch(node -> node instanceof Image || node instanceof TableBlock);
            if (prose.lesson() && !shown) {
                add(0, "Une leçon a une figure ou un tableau.", "A lesson has a figure or a table.");
            }
        }

        private static void collect(Node node, List<Node> nodes) {
            nodes.add(node);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                collect(child, nodes);
            }
        }

        private void headings(List<Node> nodes) {
            int before = TOP - 1;
            for (Node node : nodes) {
                if (node instanceof Heading heading) {
                    if (heading.getLevel() > before + 1 || heading.getLevel() < TOP) {
                        add(line(node), "Un niveau de titre est sauté.", "A heading level is skipped.");
                    }
                    before = heading.getLevel();
                }
            }
        }

        private void look(Node node) {
            if (node instanceof Link link) {
                link(link);
            } else if (node instanceof Image image) {
                image(image);
            } else if (node instanceof TableCell cell
                    && cell.isHeader()
                    && words(cell).isBlank()) {
                add(line(cell), "Une colonne n’a pas de titre.", "A column has no heading.");
            }
        }

        private void link(Link link) {
            String text = words(link).strip().toLowerCase(Locale.ROOT);
            if (EMPTY_WORDS.contains(text) || text.startsWith("http")) {
                add(line(link), "Ce lien ne dit pas où il mène.", "This link does not say where it leads.");
            }
            if (!known(link.getDestination())) {
                NamesCheck.require(findings, false, prose.spot(line(link)), link.getDestination());
            }
        }

        private boolean known(String destination) {
            if (destination.startsWith("glossary:")) {
                return pack.library()
                        .glossary()
                        .term(destination.substring("glossary:".length()))
                        .isPresent();
            } else if (destination.startsWith("lesson:")) {
                return pack.lesson(destination.substring("lesson:".length())).isPresent();
            }
            return destination.startsWith("https://");
        }

        private void image(Image image) {
            String name = image.getDestination().replaceFirst("^media:", "");
            String[] folders = prose.base().split("/", -1);
            boolean known = image.getDestination().startsWith("media:")
                    && pack.library().media().containsKey(folders[Math.min(1, folders.length - 1)] + "/" + name);
            NamesCheck.require(findings, known, prose.spot(line(image)), image.getDestination());
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                words.append(child instanceof Text text ? text.getLiteral() : words(child));
            }
            return words.toString();
        }

        private static int line(Node node) {
            Node block = node;
            while (block != null
                    && !(block instanceof Block && !block.getSourceSpans().isEmpty())) {
                block = block.getParent();
            }
            return block == null ? 0 : block.getSourceSpans().get(0).getLineIndex();
        }

        private void add(int line, String french, String english) {
            findings.add(Rule.E31, prose.spot(line), french, english);
        }
    }
}
