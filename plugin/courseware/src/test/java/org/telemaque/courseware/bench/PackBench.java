package org.telemaque.courseware.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;

/** Loads a pack one, ten and a hundred times side by side, each under a name of its own, and says time and memory. */
final class PackBench {
    private static final int LOOKS = 200_000;

    private final PackSource files;

    private PackBench(PackSource files) {
        this.files = files;
    }

    /** The same files under another name; every byte is held anew, as those of another pack would be. */
    private record Named(Map<String, byte[]> all) implements PackSource {
        @Override
        public Set<String> files() {
            return all.keySet();
        }

        @Override
        public byte[] bytes(String file) {
            return all.getOrDefault(file, new byte[0]);
        }
    }

    private PackSource copy(int number) {
        Map<String, byte[]> all = new HashMap<>();
        files.files().forEach(file -> all.put(file, files.bytes(file)));
        String manifest = new String(files.bytes("pack.yaml"), StandardCharsets.UTF_8);
        String named = manifest.replaceFirst("(?m)^id: (.*)$", "id: $1-" + number);
        all.put("pack.yaml", named.getBytes(StandardCharsets.UTF_8));
        return new Named(all);
    }

    /** The folder of the pack; then how many copies, and {@code checked} when each is checked whole. */
    public static void main(String... arguments) {
        PackBench bench = new PackBench(PackSource.directory(Path.of(arguments[0])));
        bench.warm();
        for (int copies : new int[] {1, 10, 100}) {
            bench.measure(copies, true);
        }
        for (int copies : new int[] {1, 10}) {
            bench.measure(copies, false);
        }
    }

    private void warm() {
        for (int round = 0; round < 3; round++) {
            load(1, true);
        }
        load(1, false);
    }

    private List<Pack> load(int copies, boolean sealed) {
        PackReader reader = new PackReader(Links.PLAIN);
        List<Pack> packs = new ArrayList<>();
        for (int number = 0; number < copies; number++) {
            PackSource copy = copy(number);
            PackSeal seal = sealed ? new PackSeal(PackReader.hash(copy)) : PackSeal.NONE;
            if (reader.read(copy, seal) instanceof PackRead.Sound sound) {
                packs.add(sound.pack());
            }
        }
        return packs;
    }

    private void measure(int copies, boolean sealed) {
        long before = Heap.used();
        long start = System.nanoTime();
        List<Pack> packs = load(copies, sealed);
        double seconds = (System.nanoTime() - start) / 1e9;
        long held = Heap.used() - before;
        Heap.say(
                "%3d %s %s: %.2f s, %d MiB held, %.0f ns to find a lesson among all",
                packs.size(),
                packs.size() == 1 ? "pack" : "packs",
                sealed ? "sealed" : "checked",
                seconds,
                held >> 20,
                find(packs));
    }

    private static double find(List<Pack> packs) {
        List<String> lessons = packs.get(0).contents().courses().values().stream()
                .flatMap(course -> course.lessons().stream().map(lesson -> course.slug() + "/" + lesson.slug()))
                .toList();
        Random random = new Random(1);
        long found = 0;
        long start = System.nanoTime();
        for (int look = 0; look < LOOKS; look++) {
            String lesson = lessons.get(random.nextInt(lessons.size()));
            found += packs.get(random.nextInt(packs.size())).lesson(lesson).isPresent() ? 1 : 0;
        }
        return found == LOOKS ? (double) (System.nanoTime() - start) / LOOKS : Double.NaN;
    }
}
