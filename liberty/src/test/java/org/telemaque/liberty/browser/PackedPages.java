package org.telemaque.liberty.browser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The pages in the packed server, by the templates it holds: each page has one of its own name. */
final class PackedPages {

    private static final String TOOL = "server/apps/telemaque.war";
    private static final Pattern TEMPLATE =
            Pattern.compile("WEB-INF/classes/gg/jte/generated/precompiled/(?!part/)(\\w+)/Jte(\\w+)Generated\\.class");

    private PackedPages() {}

    /** All of them, as their main element names them: {@code player/CoursePage}. */
    static Set<String> all() throws IOException {
        try (ZipFile jar = new ZipFile(System.getProperty("telemaque.jar"));
                InputStream tool = jar.getInputStream(jar.getEntry(TOOL));
                ZipInputStream war = new ZipInputStream(tool)) {
            Set<String> pages = new TreeSet<>();
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                Matcher template = TEMPLATE.matcher(entry.getName());
                if (template.matches()) {
                    pages.add(template.group(1) + "/" + template.group(2));
                }
            }
            return pages;
        }
    }
}
