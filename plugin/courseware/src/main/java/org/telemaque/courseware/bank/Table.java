package org.telemaque.courseware.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as text: cells between separators, quoted where needed (RFC 4180). */
record Table(List<Row> rows) {

    private static final String MARK = "\uFEFF";
    private static final String ACTIVE = "=+-@\t\r'";

    /** One row and the line of the text on which it begins, counted from 1. */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    Table {
        rows = List.copyOf(rows);
    }

    /** The text with a byte order mark, by which a spreadsheet knows UTF-8. */
    String text(char separator) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> quoted(harmless(cell), separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.indexOf(separator) < 0 && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it words. */
    private static String harmless(String cell) {
        return begins(cell, 0) ? "'" + cell : cell;
    }

    private static String meant(String cell) {
        return cell.startsWith("'") && begins(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell, int at) {
        return cell.length() > at && ACTIVE.indexOf(cell.charAt(at)) >= 0;
    }

    /** Reads a text whose separator is the semicolon or the comma, whichever its first line has more of. */
    static Table of(String text) {
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        String head = bare.lines().findFirst().orElse("");
        long semicolons = head.chars().filter(c -> c == ';').count();
        long commas = head.chars().filter(c -> c == ',').count();
        return new Table(new Scan(bare, semicolons >= commas ? ';' : ',').rows());
    }

    /** Walks through the text once. */
    private static final class Scan {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;
        private boolean inside;

        Scan(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() {
            for (int i = 0; i < text.length(); i++) {
                i += step(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\0');
            }
            if (cell.length() > 0 || !cells.isEmpty()) {
                endRow();
            }
            return rows;
        }

        /** How many characters more than this one were used up. */
        private int step(char now, char next) {
            if (now == '\n') {
                line++;
            }
            if (inside) {
                return quotedStep(now, next);
            }
            boolean lineEnd = now == '\n' || now == '\r';
            if (now == '"' && cell.length() == 0) {
                inside = true;
            } else if (now == separator) {
                endCell();
            } else if (lineEnd && !(now == '\r' && next == '\n')) {
                endRow();
            } else if (!lineEnd) {
                cell.append(now);
            }
            return 0;
        }

        private int quotedStep(char now, char next) {
            if (now != '"') {
                cell.append(now);
            } else if (next == '"') {
                cell.append('"');
                return 1;
            } else {
                inside = false;
            }
            return 0;
        }

        private void endCell() {
            cells.add(meant(cell.toString()));
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (cells.stream().anyMatch(one -> !one.isBlank())) {
                rows.add(new Row(begun, cells));
            }
            cells = new ArrayList<>();
            begun = line;
        }
    }
}
